/** `npm run pictures`: takes the pictures of docs again, or only those that are named. */
import { parseArgs } from 'node:util';
import { SCENES } from './scenes';
import { takePictures } from './take';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: 'docs/images' } },
});
const known = new Set(SCENES.map(({ picture }) => picture));
const unknown = positionals.filter((name) => !known.has(name));
if (unknown.length > 0) {
  console.error(`Aucune image « ${unknown.join(' », « ')} ». Images connues : ${[...known].join(', ')}.`);
  process.exitCode = 1;
} else {
  const scenes = SCENES.filter(({ picture }) => positionals.length === 0 || positionals.includes(picture));
  await takePictures(scenes, values.to, (path) => console.log(path));
}
