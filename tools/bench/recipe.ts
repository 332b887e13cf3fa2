import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AddonRuntime, Person, SpreadsheetFile } from '../../host/index';
import { communeEntries } from '../../test/communes/answers';
import { dataOf, shownData, writeExports } from '../../test/communes/exported';

/** France has some 35,000 communes; a département has 34 to 890. */
const COUNTS = [1300, 10_000];

/** The Données sheet of a grid that nobody filled. */
function blankData(): string[][] {
  const file = SpreadsheetFile.create({ title: 'Mesures' });
  const person = new Person(AddonRuntime.fromBuild(file));
  person.open();
  person.menu('Générer ou mettre à jour la grille');
  return shownData(file);
}

/** Consolidates folders of so many made exports, each by a process of its own, which prints its time and memory. */
export function benchRecipe(counts: readonly number[]): void {
  const blank = blankData();
  for (const count of counts.length > 0 ? counts : COUNTS) {
    const folder = mkdtempSync(join(tmpdir(), 'recette-'));
    try {
      const communes = communeEntries(count).map((entries, index) => ({
        name: `Sainte-Œuvre « ${index} », lès "Bois"`,
        code: `${10_000 + index}`,
        entries,
        comment: index % 4 === 0 ? 'Vu en réunion,\nsur deux lignes ; "à revoir"' : '',
      }));
      writeExports(folder, new Map(communes.map((commune) => [commune.code, dataOf(blank, commune)])));
      spawnSync('npx', ['tsx', 'tools/consolidate/main.ts', folder], { stdio: 'inherit' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
