import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ICON_SIZES,
  PUBLICATION_FOLDER,
  PUBLICATION_SCENES,
  PUBLICATION_SIZE,
} from '../../tools/pictures/publication';

const FOLDER = 'docs/publication';
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

/** Width and height of a PNG, from its first chunk. */
function sizeOf(name: string) {
  const bytes = readFileSync(join(PUBLICATION_FOLDER, name));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The quoted text under a heading in bold of the listing. */
function quoted(heading: string): string {
  const [, after = ''] = read('fiche.md').split(`**${heading}**`);
  return (/(?:^>.*\n?)+/m.exec(after)?.[0] ?? '').replace(/^> ?/gm, '').trim();
}

describe('la publication', () => {
  it('a un nom et des textes à la mesure de la fiche', () => {
    expect(quoted('Nom').length).toBeGreaterThan(0);
    expect(quoted('Nom').length).toBeLessThanOrEqual(50);
    expect(quoted('Texte court').length).toBeGreaterThan(50);
    expect(quoted('Texte court').length).toBeLessThanOrEqual(200);
    expect(quoted('Texte long').length).toBeLessThanOrEqual(16_000);
  });

  it('justifie exactement les permissions du manifeste', () => {
    const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
    const justified = [...read('autorisations.md').matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name);
    expect(justified.sort()).toEqual(oauthScopes.map((scope) => scope.split('/').pop()).sort());
  });

  it.each(PAGES)('%s ne renvoie qu’à des pages, des images et des tests qui existent', (name) => {
    const text = read(name);
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(dirname(join(FOLDER, name)), path)), path).toBe(true);
    for (const [, path = ''] of text.matchAll(/`(test\/[^`]+)`/g)) expect(existsSync(path), path).toBe(true);
  });

  it('a ses icônes et ses images, à la taille que Google demande', () => {
    for (const size of ICON_SIZES) expect(sizeOf(`icone-${size}.png`)).toEqual({ width: size, height: size });
    for (const { picture } of PUBLICATION_SCENES) expect(sizeOf(`${picture}.png`)).toEqual(PUBLICATION_SIZE);
  });
});
