import { writeFile } from 'node:fs/promises';
import { BUDGETS } from './budgets';
import { figures } from './figures';
import { benchRecipe } from './recipe';

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * Measures every budget, prints them as a table and writes build/bench.json; exit code 1 when one is exceeded. Prints
 * besides what has no limit.
 */
async function benchBudgets(): Promise<void> {
  const results = [];
  for (const { what, atMost, unit, measure } of BUDGETS) {
    const measured = rounded(await measure());
    results.push({ what, measured, atMost, unit, holds: measured <= atMost });
  }
  console.table(results);
  console.table(figures().map((figure) => ({ ...figure, measured: rounded(figure.measured) })));
  await writeFile('build/bench.json', `${JSON.stringify(results, null, 2)}\n`);
  if (results.some(({ holds }) => !holds)) process.exitCode = 1;
}

/** `--recipe [COUNT…]`: the consolidation of so many exports instead, which takes minutes. */
const [option, ...counts] = process.argv.slice(2);
if (option === '--recipe') benchRecipe(counts.map(Number));
else await benchBudgets();
