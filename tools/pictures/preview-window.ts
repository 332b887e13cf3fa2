import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { openPreview } from '../../host/preview/preview';
import { OWNER } from '../../host/preview/wire/session-key';
import { builtAddon } from '../built-addon';
import type { PreparedDrive } from './files';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The gestures of a person in front of the preview: what pictures and counts of clicks are made of. */
export class PreviewWindow {
  private constructor(
    readonly page: Page,
    private readonly closeAll: () => Promise<void>,
  ) {}

  /** Opens a prepared file as a person sees it, the add-on installed unless `addon` says no. */
  static async open(
    browser: Browser,
    prepared: PreparedDrive,
    { size, scale }: { readonly size: WindowSize; readonly scale: number },
    { person = OWNER, addon = true }: { readonly person?: string; readonly addon?: boolean } = {},
  ): Promise<PreviewWindow> {
    const folder = mkdtempSync(join(tmpdir(), 'grille-sppe-pictures-'));
    const stateFile = join(folder, 'state.json');
    writeFileSync(stateFile, prepared.state);
    const preview = await openPreview({
      addon: builtAddon(),
      stateFile,
      port: 0,
    });
    const context = await browser.newContext({
      viewport: size,
      deviceScaleFactor: scale,
      locale: 'fr-FR',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const words = new URLSearchParams({ fichier: prepared.file, personne: person });
    if (!addon) words.set('complement', 'non');
    await page.goto(preview.invitation);
    await page.goto(`${new URL(preview.url).origin}/?${words}`);
    await page.locator('td').first().waitFor();
    return new PreviewWindow(page, async () => {
      await context.close();
      await preview.close();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  close(): Promise<void> {
    return this.closeAll();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.settled();
  }

  /** A cell on the row of a criterion of the sheet in sight, which has the number in its first column. */
  async cellOf(criterion: number, column: number): Promise<Locator> {
    const number = this.page.locator('td[data-column="1"]').filter({ hasText: new RegExp(`^${criterion}$`) });
    return this.page.locator(
      `td[data-row="${await number.first().getAttribute('data-row')}"][data-column="${column}"]`,
    );
  }

  async menu(item: string): Promise<void> {
    await this.page.locator('.menu-bar').getByRole('button', { name: 'Grille SPPE' }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  get panel(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('.modal iframe');
  }

  /** Opens a panel by its menu item, on one of its views. */
  async openPanel(item: string, view?: string): Promise<void> {
    await this.menu(item);
    const views = this.panel.getByRole('navigation', { name: 'Vues' });
    await views.waitFor();
    if (view !== undefined) await views.getByRole('button', { name: view }).click();
    await this.settled();
  }

  /** Takes a picture of one part of the window, else of the spreadsheet's own window: the bar above it is the preview's. */
  async take(path: string, only?: string): Promise<void> {
    if (only !== undefined) {
      await this.page.locator(only).screenshot({ path });
      return;
    }
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const y = (await this.page.locator('.title-bar').boundingBox())?.y ?? 0;
    await this.page.screenshot({ path, clip: { x: 0, y, width, height: height - y } });
  }

  /** Makes the window higher by the preview's own bar, which pictures leave out: they then have that size. */
  async enlargeTo({ width, height }: WindowSize): Promise<void> {
    const y = (await this.page.locator('.title-bar').boundingBox())?.y ?? 0;
    await this.page.setViewportSize({ width, height: height + Math.round(y) });
  }

  /** Until the page has drawn and the panel's calls have answered: nothing moves for a second. */
  async settled(): Promise<void> {
    let former = '';
    for (let quiet = 0; quiet < 2; ) {
      await this.page.waitForTimeout(500);
      const now = (await this.page.screenshot()).toString('base64');
      quiet = now === former ? quiet + 1 : 0;
      former = now;
    }
  }
}
