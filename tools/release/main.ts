import { parseArgs } from 'node:util';
import { release } from './release';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const [version] = positionals;
if (version === undefined) {
  console.error('Usage : npm run release -- X.Y.Z [--write]');
  process.exitCode = 2;
} else {
  process.exitCode = await release(version, {
    isForReal: values.write,
    output: { out: console.log, error: console.error },
  });
}
