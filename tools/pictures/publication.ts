import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Scene } from './scenes';
import { SCENES } from './scenes';

export const PUBLICATION_FOLDER = 'docs/publication/images';

/** What Google asks of a listing's pictures, in pixels. */
export const PUBLICATION_SIZE = { width: 1280, height: 800 } as const;
export const ICON_SIZES = [32, 48, 96, 128] as const;

/** Scenes of the guide that the listing shows, in its order. */
const SHOWN = ['grille', 'synthese', 'importer', 'communes', 'territoire-feuille'] as const;

export const PUBLICATION_SCENES: readonly Scene[] = SHOWN.map((picture, index) => {
  const scene = SCENES.find((one) => one.picture === picture);
  if (!scene) throw new Error(`No scene « ${picture} »`);
  return { ...scene, picture: `publication-${index + 1}-${picture}`, exact: PUBLICATION_SIZE };
});

/** Draws the icons from their one source, on nothing; their paths. */
export async function drawIcons(browser: Browser, folder: string): Promise<string[]> {
  const source = await readFile(join(PUBLICATION_FOLDER, 'icone.svg'), 'utf8');
  const written: string[] = [];
  for (const size of ICON_SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    try {
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${source}`);
      const path = join(folder, `icone-${size}.png`);
      await page.screenshot({ path, omitBackground: true });
      written.push(path);
    } finally {
      await page.close();
    }
  }
  return written;
}
