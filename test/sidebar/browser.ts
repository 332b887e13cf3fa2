import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { type AddonPage, buildPage } from '../../build/pages';
import type { CallName } from '../../src/contract/contract';
import { launchBrowser } from '../../tools/browser';
import { FakeSheet } from './grid/sheet';

const ADDRESS = 'https://sidebar.example/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `google.script` in the page; each call crosses to the fake sheet, as JSON does at Google's. */
const GOOGLE = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
    if (name === 'withFailureHandler') return (handler) => runner(success, handler);
    return (...args) => {
      sheetCall(name, JSON.stringify(args)).then(
        (text) => { const { value, error } = JSON.parse(text); error === undefined ? success(value) : failure(new Error(error)); },
      );
    };
  } });
  window.focused = 0;
  window.google = { script: { run: runner(() => {}, () => {}), host: { close() { window.closed_ = true; }, editor: { focus() { window.focused += 1; } } } } };
`;

export { launchBrowser as launch };

const built = new Map<AddonPage, Promise<string>>();

function bodyOf(name: AddonPage): Promise<string> {
  const body = built.get(name) ?? buildPage(name);
  built.set(name, body);
  return body;
}

/** What answers the page's calls. */
export interface FakeServer {
  call(name: CallName, args: readonly unknown[]): Promise<unknown>;
}

export interface Opened<Server = FakeSheet> {
  readonly page: Page;
  readonly sheet: Server;
  /** Addresses that the page asked for besides its own. */
  readonly strangers: string[];
  /** Lets the page's own clock run: polls and pauses happen, no real time passes. */
  pass(milliseconds: number): Promise<void>;
}

export interface Opening<Server = FakeSheet> {
  readonly width?: number;
  readonly height?: number;
  readonly prepare?: (sheet: Server) => void;
  /** Do not wait for the grid. */
  readonly early?: boolean;
}

/** Opens the built panel, 300 pixels wide, on a fresh sheet. */
export function open(browser: Browser, opening: Opening = {}): Promise<Opened> {
  return openPage(browser, 'sidebar', new FakeSheet(), opening);
}

/** Opens one of the add-on's built pages on a server of its own. */
export async function openPage<Server extends FakeServer>(
  browser: Browser,
  name: AddonPage,
  sheet: Server,
  opening: Opening<Server> = {},
): Promise<Opened<Server>> {
  const { width = 300, height = 700, prepare, early } = opening;
  const body = await bodyOf(name);
  prepare?.(sheet);
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'fr-FR',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body });
    strangers.push(url);
    return route.abort();
  });
  await page.exposeFunction('sheetCall', async (name: CallName, args: string) => {
    try {
      return JSON.stringify({ value: await sheet.call(name, JSON.parse(args)) });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  await page.clock.install();
  await page.addInitScript(GOOGLE);
  await page.goto(ADDRESS);
  if (!early) await page.getByRole('navigation', { name: 'Vues' }).waitFor();
  return { page, sheet, strangers, pass: (milliseconds) => page.clock.runFor(milliseconds) };
}

/** Opens one of the three views. */
export async function tab(page: Page, name: 'Positionnement' | 'Critère' | 'Pistes'): Promise<void> {
  await page.getByRole('navigation', { name: 'Vues' }).getByRole('button', { name }).click();
}

/** What axe finds wrong, one line per rule; empty when all is well. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          options: unknown,
        ): Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => `${n.html} ${n.any[0]?.message ?? ''}`).join(' | ')}`,
    );
  }, AXE_TAGS);
}
