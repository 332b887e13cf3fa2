import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forTerminal } from '../../host/preview/terminal';
import type { Output } from '../demo/demo';
import { BadDemoFile, type DemoFile, readDemoFile } from '../demo/demo-file';
import { filledWorkbook } from './filled';
import { findSoffice, LibreOffice } from './libre-office';
import { xlsxOf } from './xlsx';

export const FILES_FOLDER = 'build/files';
const NAME = 'grille-sppe';

/** Writes the .xlsx, then the .ods that LibreOffice makes of it where there is one; their paths. */
async function write(demo: DemoFile | undefined, folder: string): Promise<string[]> {
  const filled = filledWorkbook(demo);
  const title = demo?.commune ? `Grille SPPE – ${demo.commune}` : 'Grille SPPE';
  await mkdir(folder, { recursive: true });
  const xlsx = join(folder, `${NAME}.xlsx`);
  await writeFile(xlsx, await xlsxOf(filled, { title }));
  filled.file.drive.dispose();
  if (findSoffice() === null) return [xlsx];
  const office = await LibreOffice.open();
  try {
    await office.convert([xlsx], 'ods', folder);
  } finally {
    await office.close();
  }
  return [xlsx, join(folder, `${NAME}.ods`)];
}

/** `npm run files [-- FILE]`: the workbook for Excel and LibreOffice, blank or filled; returns the exit code. */
export async function files(
  [path]: readonly string[],
  output: Output,
  folder = FILES_FOLDER,
): Promise<number> {
  try {
    const written = await write(path === undefined ? undefined : await readDemoFile(path), folder);
    for (const one of written) output.out(`Écrit : ${one}, ${Math.round((await stat(one)).size / 1000)} ko`);
    if (written.length === 1)
      output.out('Pas de .ods : LibreOffice est introuvable (installez-le, ou donnez SOFFICE_PATH).');
    return 0;
  } catch (error) {
    if (!(error instanceof BadDemoFile)) throw error;
    output.error(forTerminal(error.message));
    return 2;
  }
}
