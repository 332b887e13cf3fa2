/** `npm run pictures`: takes the pictures of docs again, or only those that are named; `--publication`, those of the listing. */
import { parseArgs } from 'node:util';
import { PUBLICATION_FOLDER, PUBLICATION_SCENES } from './publication';
import { SCENES } from './scenes';
import { takePictures } from './take';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string' }, publication: { type: 'boolean', default: false } },
});
const all = values.publication ? PUBLICATION_SCENES : SCENES;
const known = new Set(all.map(({ picture }) => picture));
const unknown = positionals.filter((name) => !known.has(name));
if (unknown.length > 0) {
  console.error(`Aucune image « ${unknown.join(' », « ')} ». Images connues : ${[...known].join(', ')}.`);
  process.exitCode = 1;
} else {
  const scenes = all.filter(({ picture }) => positionals.length === 0 || positionals.includes(picture));
  const folder = values.to ?? (values.publication ? PUBLICATION_FOLDER : 'docs/images');
  await takePictures(scenes, folder, (path) => console.log(path), { icons: values.publication });
}
