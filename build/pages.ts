import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What an inlined script must not hold: HTML, or Apps Script's templates, would read it as theirs. */
const FORBIDDEN = ['</script', '<!--', '<?'];

/** One text of a file of the project and of all that it imports: a script that runs by itself, or a module. */
export async function bundle(file: string, format: 'iife' | 'esm' = 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fromRoot(file)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    logLevel: 'warning',
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${file}`);
  if (file.endsWith('.css')) return output.text.trim();
  // A second pass that leaves functions where they are: what is alike stays alike, and packs better.
  const { code } = await minify(output.text, {
    ecma: 2020,
    module: format === 'esm',
    toplevel: true,
    compress: { ecma: 2020, passes: 3, unsafe: true, inline: 0, reduce_funcs: false, sequences: false },
  });
  return (code ?? '').trim();
}

interface PageSource {
  readonly title: string;
  /** Where its script and its styles start. */
  readonly script: string;
  readonly styles: string;
}

/** The add-on's pages, by the name of their file. */
export const ADDON_PAGES = {
  sidebar: {
    title: 'Grille SPPE',
    script: 'src/sidebar/grid/main.tsx',
    styles: 'src/sidebar/grid/styles.css',
  },
  import: {
    title: 'Grille SPPE – importer des réponses',
    script: 'src/sidebar/import/main.tsx',
    styles: 'src/sidebar/import/styles.css',
  },
  list: {
    title: 'Grille SPPE – ajouter des communes',
    script: 'src/sidebar/list/main.tsx',
    styles: 'src/sidebar/list/styles.css',
  },
  workshop: {
    title: 'Grille SPPE – atelier',
    script: 'src/sidebar/workshop/main.tsx',
    styles: 'src/sidebar/workshop/styles.css',
  },
  report: {
    title: 'Grille SPPE – rapport à imprimer',
    script: 'src/sidebar/report/main.tsx',
    styles: 'src/sidebar/report/styles.css',
  },
  coordination: {
    title: 'Grille SPPE – partage',
    script: 'src/sidebar/coordination/main.tsx',
    styles: 'src/sidebar/coordination/styles.css',
  },
  followup: {
    title: 'Grille SPPE – suivi',
    script: 'src/sidebar/followup/main.tsx',
    styles: 'src/sidebar/followup/styles.css',
  },
} as const satisfies Readonly<Record<string, PageSource>>;

export type AddonPage = keyof typeof ADDON_PAGES;

/** A page as one HTML file that asks nothing of any other file or host. */
export async function buildPage(name: AddonPage): Promise<string> {
  const page: PageSource = ADDON_PAGES[name];
  const [script, styles] = await Promise.all([bundle(page.script), bundle(page.styles)]);
  for (const text of [script, styles]) {
    const found = FORBIDDEN.find((forbidden) => text.toLowerCase().includes(forbidden));
    if (found) throw new Error(`The bundle of ${name}.html holds « ${found} »`);
  }
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<style>${styles}</style>
</head>
<body>
<div id="page"></div>
<script>${script}</script>
</body>
</html>
`;
}
