import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { GUIDE_TEXTS } from '../src/guide/pages/texts';
import { blankText } from '../src/workbook/grid/blank-sheets';
import { guideJson } from './guide-json';
import { htmlFile } from './html-file';
import { ADDON_PAGES, type AddonPage, buildPage } from './pages';
import { buildServer } from './server';

export const ADDON_FOLDER = 'build/addon';

/** Builds what is pushed to Google (`build/addon/`) and `build/guide.json`. Runs from the project's root. */
export async function buildAll(nextVersion?: string): Promise<void> {
  const { version: current } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const version = nextVersion ?? current;
  const names = Object.keys(ADDON_PAGES) as AddonPage[];
  const [code, pages] = await Promise.all([buildServer(version), Promise.all(names.map(buildPage))]);
  await rm(ADDON_FOLDER, { recursive: true, force: true });
  await mkdir(ADDON_FOLDER, { recursive: true });
  await Promise.all([
    writeFile(`${ADDON_FOLDER}/Code.js`, code),
    ...names.map((name, index) => writeFile(`${ADDON_FOLDER}/${name}.html`, pages[index] ?? '')),
    writeFile(`${ADDON_FOLDER}/guide.html`, htmlFile(JSON.stringify(GUIDE_TEXTS))),
    writeFile(`${ADDON_FOLDER}/sheets.html`, htmlFile(blankText(GUIDE_TEXTS))),
    copyFile('appsscript.json', `${ADDON_FOLDER}/appsscript.json`),
    writeFile('build/guide.json', `${JSON.stringify(guideJson(), null, 2)}\n`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll();
  console.log(`Construit : ${ADDON_FOLDER}/ et build/guide.json`);
}
