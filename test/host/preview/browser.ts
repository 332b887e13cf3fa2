/** A real browser for the preview's tests, and the gestures that all of them make. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { AddonBundle } from '../../../host/index';
import { openPreview } from '../../../host/preview/preview';
import { launchBrowser } from '../../../tools/browser';
import { SMALL_ADDON } from './small-addon';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 30_000 });

export interface Desktop {
  readonly page: Page;
  readonly url: string;
  /** Stops the server and starts another on the same state, as a person does the next day. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a desktop before each test of the file, all in one browser. */
export function useDesktop(opened: (desktop: Desktop) => void, addon = SMALL_ADDON): void {
  let browser: Browser;
  let desktop: Desktop;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    desktop = await openDesktop(browser, addon);
    opened(desktop);
  });
  afterEach(() => desktop?.close());
}

/** A preview of an add-on, already prepared by its menu, open in a page of 1280 × 800. */
async function openDesktop(browser: Browser, addon: AddonBundle): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'grille-preview-'));
  const start = () => openPreview({ addon, stateFile: join(folder, 'state.json'), port: 0 });
  let preview = await start();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(preview.url);
  await page.locator('td').first().waitFor();
  return {
    page,
    get url() {
      return preview.url;
    },
    async restart() {
      await preview.close();
      preview = await start();
      await page.goto(preview.url);
      await page.locator('td').first().waitFor();
    },
    async close() {
      await context.close();
      await preview.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function cell(page: Page, a1: string): Locator {
  const column = a1.charCodeAt(0) - 64;
  return page.locator(`td[data-row="${a1.slice(1)}"][data-column="${column}"]`);
}

export function text(page: Page, a1: string): Locator {
  return cell(page, a1).locator('.content');
}

/** Puts text on the clipboard of the page, as a copy in another program would, and pastes it. */
export async function pasteText(page: Page, content: string): Promise<void> {
  await page.evaluate((plain) => {
    const data = new DataTransfer();
    data.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, content);
}

export async function chooseMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.locator('.menu-bar').getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}
