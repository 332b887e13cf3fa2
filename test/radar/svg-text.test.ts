import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axesOf } from '../../src/radar/axis';
import { pictureTree } from '../../src/radar/picture';
import { radarTree } from '../../src/radar/radar';
import { svgText } from '../../src/radar/svg-text';
import { anyPosition, positionOf } from './drawing';

const TOKEN = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|#39);)/;

/** Reads the SVG as strictly as XML does; says what is wrong, or null. */
function problemOf(svg: string): string | null {
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < svg.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(svg);
    if (!token) return `not XML: ${svg.slice(at, at + 40)}`;
    at = TOKEN.lastIndex;
    const [whole, closing, tag = '', , empty, text] = token;
    if (LOOSE_AMPERSAND.test(whole)) return `ampersand: ${whole.slice(0, 60)}`;
    if (text !== undefined) continue;
    if (closing === '/' ? open.pop() !== tag : empty === '' && open.push(tag) === 0) return `closes ${tag}`;
  }
  return open.length === 0 ? null : `left open: ${open.join()}`;
}

const axes = axesOf(positionOf((number) => number % 4));

describe('the standalone SVG', () => {
  test('is well formed whatever the position and the texts', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(`<img onerror='x' a="b">&amp;]]>`, '\u0000\u000b\ud800'),
    );
    fc.assert(
      fc.property(anyPosition, texts, texts, (position, commune, title) => {
        const one = { name: commune, axes: axesOf(position) };
        const svg = svgText(
          pictureTree('landscape', [one, { ...one, name: title }], {
            title,
            heading: commune,
            state: commune,
            notes: [title, commune],
          }),
        );
        expect(problemOf(svg)).toBeNull();
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them, even escaped.
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(svg).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
    );
  });

  test('escapes what people wrote', () => {
    const commune = `L’<b onclick="x">Haÿ</b> & "Cie"`;
    const svg = svgText(
      pictureTree('portrait', [{ name: commune, axes }], {
        title: commune,
        heading: 'court <i>',
        state: '',
        notes: [],
      }),
    );
    expect(svg).not.toContain('<b');
    expect(svg).not.toContain('<i');
    expect(svg).toContain('L’&lt;b onclick=&quot;x&quot;&gt;Haÿ&lt;/b&gt; &amp; &quot;Cie&quot;</title>');
  });

  test('names and describes itself with its figures, and refers to nothing outside', () => {
    const svg = svgText(radarTree([{ name: 'Ville', axes }], { title: 'Radar de la ville' }));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* role="img"/);
    expect(svg).toContain('<title id="radar-title">Radar de la ville</title>');
    expect(svg).toMatch(
      /<desc id="radar-description">Information\u00a0: palier moyen 1,5 sur 3, 6 points sur 12\./,
    );
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|url\(|@font-face|<style|<script/,
    );
  });
});
