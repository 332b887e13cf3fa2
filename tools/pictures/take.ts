import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser';
import { type FileName, type PreparedDrive, prepareFile } from './files';
import { PreviewWindow } from './preview-window';
import { drawIcons } from './publication';
import type { Scene } from './scenes';

/** Takes each scene's picture into a folder, as PNG; `told` hears of each as it is written. */
export async function takePictures(
  scenes: readonly Scene[],
  folder: string,
  told: (path: string) => void,
  { icons = false }: { readonly icons?: boolean } = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const prepared = new Map<FileName, PreparedDrive>();
  const browser = await launchBrowser();
  try {
    if (icons) for (const path of await drawIcons(browser, folder)) told(path);
    for (const { picture, file, size = { width: 1280, height: 720 }, only, exact, show } of scenes) {
      const drive = prepared.get(file) ?? prepareFile(file);
      prepared.set(file, drive);
      const window = await PreviewWindow.open(browser, drive, {
        size: exact ?? size,
        scale: only === undefined ? 1 : 2,
      });
      try {
        if (exact) await window.enlargeTo(exact);
        await show(window);
        const path = join(folder, `${picture}.png`);
        await window.take(path, only);
        told(path);
      } finally {
        await window.close();
      }
    }
  } finally {
    await browser.close();
  }
}
