import { build } from 'esbuild';
import { minify } from 'terser';
import { MENU } from '../src/addon/menu';
import { CALL_NAMES } from '../src/contract/arguments';

/** Name of the bundle's only global value. */
const GLOBAL = 'SPPE';

/** Simple triggers, by the names that Google calls. */
export const TRIGGERS = ['onOpen', 'onInstall', 'onEdit'] as const;

/** Every global function of the script, with the expression that answers it. */
export function entryPoints(): ReadonlyMap<string, string> {
  return new Map([
    ...TRIGGERS.map((name) => [name, `${GLOBAL}.${name}`] as const),
    ...MENU.map(({ run }) => [run, `${GLOBAL}.menu.${run}`] as const),
    ...CALL_NAMES.map((name) => [name, `${GLOBAL}.calls.${name}`] as const),
  ]);
}

/** Google finds entry points as top-level declarations only; without `return` their results would be lost. */
function stubs(): string {
  return [...entryPoints()]
    .map(([name, target]) => `function ${name}(...a){return ${target}(...a)}`)
    .join('\n');
}

/** The server's script: one IIFE in ES2020, which Apps Script's parser takes, and its entry points. */
export async function buildServer(version: string): Promise<string> {
  const result = await build({
    entryPoints: ['src/addon/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2020',
    charset: 'utf8',
    minifySyntax: true,
    define: { GRILLE_SPPE_VERSION: JSON.stringify(version) },
  });
  const { code = '' } = await minify(result.outputFiles[0]?.text ?? '', {
    ecma: 2020,
    // No function is called with `new`: only classes are.
    compress: { ecma: 2020, passes: 3, unsafe_arrows: true, keep_fargs: false, hoist_funs: true },
  });
  // The comment narrows what Google would detect by itself, were the manifest's scopes ever removed.
  return `/** @OnlyCurrentDoc */\n${code}\n${stubs()}\n`;
}
