import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The root of a floor, then its subjects: each imports those before it only (CONTRIBUTING.md). */
const ORDER = ['', 'grid', 'followup', 'sharing', 'guard', 'communes', 'territory', 'meeting'];

/** The rooms that know every subject: what people fill on each sheet, what its rows and columns are known by, and what the build describes. */
const ABOVE_ALL = [
  'src/workbook/inputs.ts',
  'src/workbook/row-keys.ts',
  'src/workbook/grid/blank-sheets.ts',
].map(normalize);

const subjectOf = (floor: string, path: string) =>
  path.slice(floor.length + 1).split(sep).length > 1
    ? (path.slice(floor.length + 1).split(sep)[0] ?? '')
    : '';

/** Imports of a floor's files that lead to a subject at the right of their own. */
function risingImports(floor: string, read = (path: string) => readFileSync(path, 'utf8')): string[] {
  const files = readdirSync(floor, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const path = join(floor, name);
    if (ABOVE_ALL.includes(path)) return [];
    const targets = [...read(path).matchAll(/ from '(\.[^']+)'/g)].map(([, to = '']) =>
      normalize(join(dirname(path), `${to}.ts`)),
    );
    return targets
      .filter((target) => target.startsWith(normalize(floor) + sep))
      .filter((target) => ORDER.indexOf(subjectOf(floor, target)) > ORDER.indexOf(subjectOf(floor, path)))
      .map((target) => `${path} → ${target}`);
  });
}

describe('les sujets de chaque étage', () => {
  it.each(['src/workbook', 'src/sheets'])('dans %s n’importent que ceux qui les précèdent', (floor) => {
    expect(risingImports(floor)).toEqual([]);
    for (const name of readdirSync(floor, { withFileTypes: true }))
      if (name.isDirectory()) expect(ORDER).toContain(name.name);
  });

  it('verraient un import qui remonte', () => {
    const intruder = (path: string) => {
      const text = readFileSync(path, 'utf8');
      return path.endsWith('grid-sheet.ts')
        ? `import { x } from '../territory/territory-table';\n${text}`
        : text;
    };
    expect(risingImports('src/workbook', intruder)).toHaveLength(1);
  });
});
