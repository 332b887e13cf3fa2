import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { readRecorded, strongestFirst } from './recorded';

/** The essays of Google, apart from the add-on: one script for its two scopes, one for wider ones. */
export const LIVE_CHECK_FOLDERS = { own: 'build/live-check', wide: 'build/live-check-wide' } as const;

const GLOBAL = 'ESSAIS';

const OWN_SCOPES = ['spreadsheets.currentonly', 'script.container.ui'];
const SCOPES = {
  own: OWN_SCOPES,
  wide: ['spreadsheets', 'drive', 'script.external_request', 'script.container.ui'],
} as const;

/** What `createTemplateFromFile` must give back as it is. */
export const PAGE = '<p class="essai"><?= 1 + 1 ?> &amp; é</p>\n';

async function bundle(wide: boolean): Promise<string> {
  const { sources, standIn } = await readRecorded();
  const expected = strongestFirst(sources);
  const result = await build({
    entryPoints: ['live-check/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    charset: 'utf8',
    define: { LIVE_CHECK: JSON.stringify({ wide, expected, standIn }) },
  });
  const code = result.outputFiles[0]?.text ?? '';
  const source = await readFile('live-check/main.ts', 'utf8');
  const names = [...source.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  return `${code}${names.map((name) => `function ${name}() { return ${GLOBAL}.${name}(); }`).join('\n')}\n`;
}

/** Writes both scripts. Runs from the project's root. */
export async function buildLiveCheck(): Promise<void> {
  for (const [kind, folder] of Object.entries(LIVE_CHECK_FOLDERS)) {
    const scopes = kind === 'wide' ? SCOPES.wide : SCOPES.own;
    const manifest = {
      timeZone: 'Europe/Paris',
      exceptionLogging: 'STACKDRIVER',
      runtimeVersion: 'V8',
      oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    };
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/Code.js`, await bundle(kind === 'wide'));
    await writeFile(`${folder}/page.html`, PAGE);
    await writeFile(`${folder}/appsscript.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
