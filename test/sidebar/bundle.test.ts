import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPage } from '../../build/pages';

let html = '';
beforeAll(async () => {
  html = await buildPage('sidebar');
}, 60_000);

/** Ways to reach another file or host, and what HTML or an Apps Script template would misread. */
const STRANGE = /<link|@import|url\(|<!--|<\?|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/;

describe('the built page', () => {
  test('keeps within its budget', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(140_000);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });

  test('is one file that asks for nothing else', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(STRANGE.exec(html)?.[0]).toBeUndefined();
    const addresses = html.match(/https?:\/\/[\w./-]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  test('never makes elements of a text', () => {
    const sources = readdirSync('src/sidebar', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    expect(sources.length).toBeGreaterThan(20);
    for (const name of sources) {
      expect(readFileSync(`src/sidebar/${name}`, 'utf8')).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML/i,
      );
    }
  });
});
