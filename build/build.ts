import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { guideJson } from './guide-json';
import { guidePagesFile } from './guide-pages';
import { buildServer } from './server';
import { buildSidebar } from './sidebar';

export const ADDON_FOLDER = 'build/addon';

/** Builds what is pushed to Google (`build/addon/`) and `build/guide.json`. Runs from the project's root. */
export async function buildAll(): Promise<void> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const [code, sidebar] = await Promise.all([buildServer(version), buildSidebar()]);
  await rm(ADDON_FOLDER, { recursive: true, force: true });
  await mkdir(ADDON_FOLDER, { recursive: true });
  await Promise.all([
    writeFile(`${ADDON_FOLDER}/Code.js`, code),
    writeFile(`${ADDON_FOLDER}/guide.html`, guidePagesFile()),
    writeFile(`${ADDON_FOLDER}/sidebar.html`, sidebar),
    copyFile('appsscript.json', `${ADDON_FOLDER}/appsscript.json`),
    writeFile('build/guide.json', `${JSON.stringify(guideJson(), null, 2)}\n`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  console.log(`Construit : ${ADDON_FOLDER}/ et build/guide.json`);
}
