import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser';
import { type FileName, type PreparedDrive, prepareFile } from './files';
import { PreviewWindow } from './preview-window';
import type { Scene } from './scenes';

/** Takes each scene's picture into a folder, as PNG; `told` hears of each as it is written. */
export async function takePictures(
  scenes: readonly Scene[],
  folder: string,
  told: (path: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const prepared = new Map<FileName, PreparedDrive>();
  const browser = await launchBrowser();
  try {
    for (const { picture, file, size = { width: 1280, height: 720 }, only, show } of scenes) {
      const drive = prepared.get(file) ?? prepareFile(file);
      prepared.set(file, drive);
      const window = await PreviewWindow.open(browser, drive, { size, scale: only === undefined ? 1 : 2 });
      try {
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
