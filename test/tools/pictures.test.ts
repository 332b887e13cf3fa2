import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { SCENES } from '../../tools/pictures/scenes';
import { takePictures } from '../../tools/pictures/take';

const folder = mkdtempSync(join(tmpdir(), 'grille-sppe-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('has a scene for each picture that the documents show, and no other', () => {
  const texts = ['docs/guide-utilisateur.md', 'README.md'].map((path) => readFileSync(path, 'utf8')).join();
  const shown = new Set([...texts.matchAll(/images\/([\w-]+)\.png/g)].map(([, name]) => name));
  expect([...shown].sort()).toEqual(SCENES.map(({ picture }) => picture).sort());
});

/** Width and height of a PNG, in pixels, from its first chunk. */
function sizeOf(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it('takes a sheet in its window and a panel twice as large', { timeout: 180_000 }, async () => {
  const scenes = SCENES.filter(({ picture }) => ['accueil', 'panneau-critere'].includes(picture));
  const written: string[] = [];
  await takePictures(scenes, folder, (path) => written.push(path));
  expect(written).toHaveLength(2);
  const [sheet, panel] = [sizeOf(join(folder, 'accueil.png')), sizeOf(join(folder, 'panneau-critere.png'))];
  expect(sheet[0]).toBe(1280);
  expect(Math.abs(panel[0] - 600)).toBeLessThan(10);
  expect(panel[1]).toBeGreaterThan(1000);
});
