/** The page's files, bundled in memory when the preview starts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));

export interface PageFiles {
  readonly html: string;
  readonly css: string;
  readonly script: string;
  /** `google.script` for the add-on's page. */
  readonly googleScript: string;
}

export async function bundlePage(): Promise<PageFiles> {
  const [script, googleScript] = await Promise.all([
    bundle('main.tsx', 'esm'),
    bundle('google-script.ts', 'iife'),
  ]);
  const css = ['page.css', 'bar.css', 'grid.css', 'tabs.css', 'over.css']
    .map((name) => readFileSync(PAGE + name, 'utf8'))
    .join('\n');
  return { html: readFileSync(`${PAGE}index.html`, 'utf8'), css, script, googleScript };
}

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const result = await build({
    entryPoints: [PAGE + entry],
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** The add-on's page with `google.script` before its own scripts. */
export function withGoogleScript(page: string, googleScript: string): string {
  const tag = `<script>${googleScript.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(page);
  const at = head ? head.index + head[0].length : afterDoctype(page);
  return page.slice(0, at) + tag + page.slice(at);
}

function afterDoctype(page: string): number {
  const found = /^\s*<!doctype[^>]*>/i.exec(page);
  return found ? found[0].length : 0;
}
