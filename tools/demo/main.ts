import { demo } from './demo';

process.exitCode = await demo(process.argv.slice(2), { out: console.log, error: console.error });
