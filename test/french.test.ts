import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';

/** As text between strings: what stands between the tags of a view becomes strings too. */
const asCode = (name: string, text: string) =>
  name.endsWith('.tsx')
    ? transformSync(text, { loader: 'tsx', jsx: 'automatic', charset: 'utf8' }).code
    : text;

/** Every string of the sources is read on screen, or would do no harm with these spaces. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: asCode(name, readFileSync(`src/${name}`, 'utf8')) }));

const COMMENT_OR_STRING =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

const isComment = (piece: string) => /^\/[/*]/.test(piece);

/** A string with each expression of a template as one sign, those that a nested template cuts short included. */
function words(string: string): string {
  return string.replace(/\$\{(?:[^{}]|\{[^{}]*\})*(?:\}|$)/g, '§');
}

it('met des espaces insécables à l’intérieur des guillemets et devant la ponctuation haute', () => {
  const loose = SOURCES.flatMap(({ name, text }) => {
    const code = text.replace(COMMENT_OR_STRING, (piece) => (isComment(piece) ? '' : piece));
    const quotes = code.match(/.{0,20}(?:« | »).{0,20}/g) ?? [];
    const strings = (text.match(COMMENT_OR_STRING) ?? []).filter((piece) => !isComment(piece)).map(words);
    const marks = strings.flatMap((string) => string.match(/.{0,20}[\p{L}\d»)§] [;:?!](?=\s|["'`])/gu) ?? []);
    return [...quotes, ...marks].map((found) => `${name}: ${found}`);
  });
  expect(loose).toEqual([]);
});

/** Pages for people, French or English: code in them is left as it is. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((name) => ({ name, text: readFileSync(name, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '§') }));

const DOCUMENT_FAULTS: readonly [what: string, pattern: RegExp][] = [
  ['espace qui se coupe dans des guillemets', /.{0,20}(?:«[^\u00a0]|[^\u00a0\n]»).{0,20}/gu],
  ['espace qui se coupe devant un signe double', /.{0,20}[\p{L}\d»)§*] [;:?!](?=\s|[)*])/gu],
  ['apostrophe droite dans un mot français', /.{0,20}\b(?:[cdjlmnst]|qu)'\p{Ll}{2}.{0,10}/gu],
];

it('compose les documents comme les textes affichés', () => {
  const faults = DOCUMENTS.flatMap(({ name, text }) =>
    DOCUMENT_FAULTS.flatMap(([what, pattern]) =>
      (text.match(pattern) ?? []).map((found) => `${name}, ${what} : ${found}`),
    ),
  );
  expect(faults).toEqual([]);
});

it('écrit « e-mail », jamais « mail » seul, à l’écran comme dans le guide de l’utilisateur', () => {
  const alone = /.{0,20}(?<![\p{L}\d_./@-])mails?(?![\p{L}\d_.@(-]).{0,20}/giu;
  const shown = SOURCES.flatMap(({ name, text }) =>
    (text.match(COMMENT_OR_STRING) ?? [])
      .filter((piece) => !isComment(piece))
      .flatMap((piece) => (piece.match(alone) ?? []).map((found) => `${name}: ${found}`)),
  );
  const guide = DOCUMENTS.filter(({ name }) => name === 'docs/guide-utilisateur.md');
  expect([...shown, ...guide.flatMap(({ text }) => text.match(alone) ?? [])]).toEqual([]);
});
