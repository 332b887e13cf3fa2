import type { Page } from 'playwright-core';
import { type Opened as AnyOpened, type Opening as AnyOpening, openPage } from '../browser';
import { FakeFile } from './file';

export type Opened = AnyOpened<FakeFile>;
export type Opening = AnyOpening<FakeFile>;

/** Opens the coordination page, 300 pixels wide, on a fresh file. */
export function open(opening: Opening = {}): Promise<Opened> {
  return openPage('coordination', new FakeFile(), opening);
}

/** Opens one of the four views, and waits until the sheet is read. */
export async function tab(
  page: Page,
  name: 'Partager' | 'Regards' | 'Communes' | 'Territoire',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Vues' }).getByRole('button', { name }).click();
  await page.getByText('Lecture de la feuille…').waitFor({ state: 'detached' });
}
