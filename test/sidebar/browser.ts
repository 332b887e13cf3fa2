import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import type { AddonPage } from '../../build/pages';
import { readBundle } from '../../host/index';
import type { CallName } from '../../src/contract/contract';
import { launchBrowser } from '../../tools/browser';
import { type Bench, newGrid } from '../addon/grid';
import { Server } from './server';

const ADDRESS = 'https://sidebar.example/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `google.script` in the page; each call crosses to the server of its address, as JSON does at Google's. */
const GOOGLE = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
    if (name === 'withFailureHandler') return (handler) => runner(success, handler);
    return (...args) => {
      serverCall(location.href, name, JSON.stringify(args)).then(
        (text) => { const { value, error } = JSON.parse(text); error === undefined ? success(value) : failure(new Error(error)); },
      );
    };
  } });
  window.focused = 0;
  window.google = { script: { run: runner(() => {}, () => {}), host: { close() { window.closed_ = true; }, editor: { focus() { window.focused += 1; } } } } };
`;

/** A page at an address of its own. */
interface Visit {
  readonly body: string;
  readonly server: Server;
  readonly strangers: string[];
}

/** The browser of a test file and its one tab, which goes from page to page: a new tab costs more than a page. */
class Desktop {
  private readonly visits = new Map<string, Visit>();

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(): Promise<Desktop> {
    const browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'fr-FR', acceptDownloads: true });
    // On a busy machine a generation or six copies may take that long.
    context.setDefaultTimeout(90_000);
    const desktop = new Desktop(browser, await context.newPage());
    await desktop.prepare();
    return desktop;
  }

  private async prepare(): Promise<void> {
    const { page, visits } = this;
    let last: Visit | undefined;
    await page.route('**/*', (route) => {
      const url = route.request().url();
      const visit = visits.get(url);
      if (visit) {
        last = visit;
        return route.fulfill({ contentType: 'text/html', body: visit.body });
      }
      last?.strangers.push(url);
      return route.abort();
    });
    await page.exposeFunction('serverCall', async (address: string, name: CallName, args: string) => {
      try {
        const value = await visits.get(address)?.server.call(name, JSON.parse(args));
        return JSON.stringify({ value });
      } catch (error) {
        return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
      }
    });
    await page.clock.install();
    await page.addInitScript(GOOGLE);
  }

  /** Calls of a page that was left still go to its own server. */
  async visit(visit: Visit, size: { readonly width: number; readonly height: number }): Promise<void> {
    const address = `${ADDRESS}?${this.visits.size}`;
    this.visits.set(address, visit);
    await this.page.context().setOffline(false);
    await this.page.setViewportSize(size);
    await this.page.goto(address);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

let desktop: Promise<Desktop> | undefined;

afterAll(async () => {
  const opened = desktop;
  desktop = undefined;
  await (await opened)?.close();
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
  report: '.sheet',
  followup: 'nav[aria-label="Vues"]',
  workshop: '#start',
};

/** Opens one of the add-on's pages, in the place of the one that was open. */
export async function openPage(
  name: AddonPage,
  { bench = newGrid, width = 300, height = 700, prepare, body: served, early }: Opening = {},
): Promise<Opened> {
  const server = new Server(bench());
  prepare?.(server);
  const body = served?.(server) ?? readBundle().html[name] ?? '';
  const strangers: string[] = [];
  desktop ??= Desktop.open();
  const opened = await desktop;
  const { page } = opened;
  await opened.visit({ body, server, strangers }, { width, height });
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
    // A colour that is still changing has no contrast of its own.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => `${n.html} ${n.any[0]?.message ?? ''}`).join(' | ')}`,
    );
  }, AXE_TAGS);
}
