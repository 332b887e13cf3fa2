import { files } from './files';

process.exitCode = await files(process.argv.slice(2), { out: console.log, error: console.error });
