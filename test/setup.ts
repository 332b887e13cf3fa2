import { buildAll } from '../build/build';
import { browserPath } from '../tools/browser';
import { openMadeOnce } from './made-once';

/** Tests run on what is shipped, and in a real browser: both are made or found before the first one. */
export default async function setup(): Promise<() => void> {
  process.env.CHROMIUM_PATH = browserPath();
  await buildAll();
  return openMadeOnce();
}
