import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AddonPage, buildPage } from '../../build/pages';
import { CRITERIA } from '../../src/guide/guide';
import { PAGES as GUIDE_PAGES } from '../../src/guide/pages/pages';

/** Ways to reach another file or host, and what HTML or an Apps Script template would misread. */
const STRANGE = /<link|@import|url\(|<!--|<\?|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/;

interface Shipped {
  readonly name: AddonPage;
  /** Bytes at most, as they are and packed by gzip. */
  readonly size: number;
  readonly packed: number;
  /** Addresses that a person may open from the page; it asks for none of them. */
  readonly links: readonly string[];
}

const PAGES: readonly Shipped[] = [
  { name: 'sidebar', size: 140_000, packed: 45_000, links: [] },
  { name: 'import', size: 140_000, packed: 45_000, links: [] },
  { name: 'workshop', size: 140_000, packed: 45_000, links: [] },
  { name: 'report', size: 140_000, packed: 45_000, links: [] },
  { name: 'list', size: 140_000, packed: 45_000, links: ['https://docs.google.com/spreadsheets/d/'] },
  {
    name: 'coordination',
    size: 140_000,
    packed: 45_000,
    links: ['https://docs.google.com/spreadsheets/d/', 'https://drive.google.com/drive/search'],
  },
];

for (const { name, size, packed, links } of PAGES) {
  describe(`the built page ${name}`, () => {
    let html = '';
    beforeAll(async () => {
      html = await buildPage(name);
    }, 60_000);

    test('keeps within its budget', () => {
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(size);
      expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(packed);
    });

    test('is one file that asks for nothing else', () => {
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html.match(/<\/script/g)).toHaveLength(1);
      expect(STRANGE.exec(html)?.[0]).toBeUndefined();
      const addresses = html.match(/https?:\/\/[\w./-]+/g) ?? [];
      expect(
        addresses.filter((address) => !address.startsWith('http://www.w3.org/') && !links.includes(address)),
      ).toEqual([]);
    });
  });
}

describe('the guide', () => {
  test('comes with the panels but for its pages, which the server reads', async () => {
    const [panel, coordination] = await Promise.all([buildPage('sidebar'), buildPage('coordination')]);
    for (const { number, label, question } of CRITERIA) {
      const { descriptors } = GUIDE_PAGES[number] ?? { descriptors: [] };
      for (const text of [label, question]) expect(panel).toContain(text);
      expect(coordination).toContain(label);
      for (const text of descriptors)
        for (const page of [panel, coordination]) expect(page).not.toContain(text);
    }
  });
});

describe('the sources of the pages', () => {
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
