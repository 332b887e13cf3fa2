import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const find = () => USUAL_PATHS.find((path) => existsSync(path));

/** On a bare Debian machine where we are root, Chromium is one package away. */
function install(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('Aucun navigateur trouvé : installation de Chromium par apt…');
  const run = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit' });
  run('update', '-q');
  run('install', '-y', '-q', '--no-install-recommends', 'chromium');
  return find();
}

/** The Chromium or Chrome to test with: CHROMIUM_PATH, else one found or installed; throws when there is none. */
export function browserPath(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH : aucun navigateur à ${asked}`);
  }
  const path = find() ?? install();
  if (path) return path;
  throw new Error(
    'Aucun navigateur : installez Chromium ou Chrome, ou donnez son chemin dans CHROMIUM_PATH.',
  );
}

/** A headless browser that asks nothing of any network. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}
