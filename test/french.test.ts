import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every string of the sources is read on screen, or would do no harm with these spaces. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }));

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
