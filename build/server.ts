import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { MENU } from '../src/addon/menu';
import { CALL_NAMES } from '../src/contract/arguments';
import { GUIDE } from '../src/guide/guide';
import { PARTNER_NAMES } from '../src/guide/partners';

/** Name of the bundle's only global value. */
const GLOBAL = 'SPPE';

/** Simple triggers, by the names that Google calls. */
export const TRIGGERS = ['onOpen', 'onInstall', 'onEdit'] as const;

/** Every global function of the script, with the expression that answers it. */
export function entryPoints(): ReadonlyMap<string, string> {
  return new Map([
    ...TRIGGERS.map((name) => [name, `${GLOBAL}.${name}`] as const),
    ...MENU.map(({ run }) => [run, `M.${run}`] as const),
    ...CALL_NAMES.map((name) => [name, `C.${name}`] as const),
  ]);
}

/** Google finds entry points as top-level declarations only; without `return` their results would be lost. */
function stubs(): string {
  const stub = ([name, target]: readonly [string, string]) =>
    `function ${name}(...a){return ${target}(...a)}`;
  return [`const {menu:M,calls:C}=${GLOBAL};`, ...[...entryPoints()].map(stub)].join('\n');
}

/**
 * What the guide tells of pillars and criteria that the server never reads: pages show it, and sheets are described by the
 * build. In the script's own text, every call would pay for it.
 */
const UNREAD_BY_SERVER: Readonly<Record<'pillar' | 'criterion', readonly string[]>> = {
  pillar: ['question'],
  criterion: ['title', 'modes', 'modesFromGuide'],
};

/** Partners under short keys: the server only looks up their names. */
const KEYS = new Map(Object.keys(PARTNER_NAMES).map((id, index) => [id, index.toString(36)]));
const keyOf = (id: string) => KEYS.get(id) ?? id;

const without = (facts: object, unread: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !unread.includes(name)));

/** Gives the server the pillars without what it never reads. */
const readFacts: Plugin = {
  name: 'facts that the server reads',
  setup({ onLoad }) {
    const files = GUIDE.pillars.map(({ id }) => id).join('|');
    onLoad({ filter: new RegExp(`/src/guide/(?:${files})\\.ts$`) }, ({ path }) => {
      const pillar = GUIDE.pillars.find(({ id }) => id === basename(path, '.ts'));
      const criteria = pillar?.criteria.map((facts) => ({
        ...without(facts, UNREAD_BY_SERVER.criterion),
        partners: facts.partners.map(keyOf),
      }));
      const name = pillar?.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      const read = { ...without(pillar ?? {}, UNREAD_BY_SERVER.pillar), criteria };
      return { contents: `export const ${name} = ${JSON.stringify(read)};`, loader: 'js' };
    });
    onLoad({ filter: /\/src\/guide\/partners\.ts$/ }, () => {
      const named = new Set<string>(
        GUIDE.pillars.flatMap(({ criteria }) => criteria.flatMap(({ partners }) => partners)),
      );
      const names = Object.entries(PARTNER_NAMES).flatMap(([id, text]) =>
        named.has(id) ? [[keyOf(id), text]] : [],
      );
      return {
        contents: `export const PARTNER_NAMES = ${JSON.stringify(Object.fromEntries(names))};`,
        loader: 'js',
      };
    });
  },
};

/** A module's text as a function that is run at once and gives its exports. */
function asFunction(module: string): string {
  const [exports = '', list = ''] = /export \{([^}]*)\};\s*$/.exec(module) ?? [];
  if (list === '') throw new Error('The server exports nothing');
  const named = list.replace(/(\w+) as (\w+)/g, '$2: $1');
  return `var ${GLOBAL} = (() => {\n"use strict";\n${module.slice(0, -exports.length)}return {${named}};\n})();`;
}

/** The server's script: one IIFE in ES2020, which Apps Script's parser takes, and its entry points. */
export async function buildServer(version: string): Promise<string> {
  const result = await build({
    entryPoints: ['src/addon/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    minifySyntax: true,
    plugins: [readFacts],
    define: { GRILLE_SPPE_VERSION: JSON.stringify(version) },
  });
  const { code = '' } = await minify(asFunction(result.outputFiles[0]?.text ?? ''), {
    ecma: 2020,
    // No function is called with `new`: only classes are.
    compress: {
      ecma: 2020,
      passes: 6,
      // What is read of a value has no effect, and no value has a method of its own for becoming a text.
      pure_getters: true,
      unsafe: true,
      unsafe_methods: true,
      unsafe_arrows: true,
      keep_fargs: false,
      hoist_funs: true,
    },
  });
  // The comment narrows what Google would detect by itself, were the manifest's scopes ever removed.
  return `/** @OnlyCurrentDoc */\n${code}\n${stubs()}\n`;
}
