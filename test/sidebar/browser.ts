import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import type { AddonPage } from '../../build/pages';
import { readBundle } from '../../host/index';
import type { CallName } from '../../src/contract/contract';
import { launchBrowser } from '../../tools/browser';
import { type Bench, newGrid } from '../addon/grid';
import { Server } from './server';

const ADDRESS = 'https://sidebar.example/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `google.script` in the page; each call crosses to the server, as JSON does at Google's. */
const GOOGLE = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
    if (name === 'withFailureHandler') return (handler) => runner(success, handler);
    return (...args) => {
      serverCall(name, JSON.stringify(args)).then(
        (text) => { const { value, error } = JSON.parse(text); error === undefined ? success(value) : failure(new Error(error)); },
      );
    };
  } });
  window.focused = 0;
  window.google = { script: { run: runner(() => {}, () => {}), host: { close() { window.closed_ = true; }, editor: { focus() { window.focused += 1; } } } } };
`;

let launched: Promise<Browser> | undefined;

/** One browser for the tests of a file. */
function browser(): Promise<Browser> {
  launched ??= launchBrowser();
  return launched;
}

afterAll(async () => {
  const open = launched;
  launched = undefined;
  await (await open)?.close();
});

export interface Opened {
  readonly page: Page;
  readonly server: Server;
  /** Addresses that the page asked for besides its own. */
  readonly strangers: string[];
  /** Lets the page's own clock run: polls and pauses happen, no real time passes. */
  pass(milliseconds: number): Promise<void>;
}

export interface Opening {
  /** The file that the page is opened on, and who opens it; a freshly generated grid unless said otherwise. */
  readonly bench?: () => Bench;
  readonly width?: number;
  readonly height?: number;
  /** What the file went through before the page is opened, and what will become of its first calls. */
  readonly prepare?: (server: Server) => void;
  /** The page as the server opened it, where that is more than its file. */
  readonly body?: (server: Server) => string;
  /** Do not wait until the page has read the file. */
  readonly early?: boolean;
}

/** What shows that each page has read the file. */
const READ: Readonly<Record<AddonPage, string>> = {
  sidebar: 'nav[aria-label="Vues"]',
  coordination: 'nav[aria-label="Vues"]',
  import: '#pasted',
  list: '#pasted',
};

/** Opens one of the add-on's pages; it is closed when the test ends. */
export async function openPage(
  name: AddonPage,
  { bench = newGrid, width = 300, height = 700, prepare, body: opened, early }: Opening = {},
): Promise<Opened> {
  const server = new Server(bench());
  prepare?.(server);
  const body = opened?.(server) ?? readBundle().html[name] ?? '';
  const context = await (await browser()).newContext({
    viewport: { width, height },
    locale: 'fr-FR',
    acceptDownloads: true,
  });
  onTestFinished(() => context.close());
  // On a busy machine a generation or six copies may take that long.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const strangers: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body });
    strangers.push(url);
    return route.abort();
  });
  await page.exposeFunction('serverCall', async (call: CallName, args: string) => {
    try {
      return JSON.stringify({ value: await server.call(call, JSON.parse(args)) });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  await page.clock.install();
  await page.addInitScript(GOOGLE);
  await page.goto(ADDRESS);
  if (!early) await page.locator(READ[name]).waitFor();
  return { page, server, strangers, pass: (milliseconds) => page.clock.runFor(milliseconds) };
}

/** Opens one of a panel's views. */
export async function openView(page: Page, name: string): Promise<void> {
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
