import type { Page } from 'playwright-core';
import { type Opening, openPage, openView } from '../browser';
import type { Server } from '../server';

/** Opens the coordination page, 300 pixels wide. */
export const open = (opening: Opening = {}) => openPage('coordination', opening);

/** Opens one of the four views, and waits until the sheet is read. */
export async function tab(
  page: Page,
  name: 'Partager' | 'Regards' | 'Communes' | 'Territoire',
): Promise<void> {
  await openView(page, name);
  await page.getByText('Lecture de la feuille…').waitFor({ state: 'detached' });
}

/** Titles of the files that Google made from this one, in order. */
export const made = ({ file }: Server) =>
  file.drive.files.filter((other) => other !== file).map(({ state }) => state.title);
