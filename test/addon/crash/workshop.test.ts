import { describe, expect } from 'vitest';
import type { WorkshopChange } from '../../../src/contract/meeting';
import type { Result } from '../../../src/contract/result';
import { type Bench, gridCell, newGrid } from '../grid';
import { itSurvives } from './trial';

const BEFORE = 'Vu en mars.';
const AFTER = `${BEFORE}\nListe tenue au guichet.`;

const textOf = ({ file }: Bench, field: 'entry' | 'comment') =>
  String(file.sheetByName('Grille').value(gridCell(file, 14, field)));

/** What the page sends for a step, from what the grid holds. */
function step(bench: Bench): Result<true> {
  const from = textOf(bench, 'comment');
  const change: WorkshopChange = {
    place: JSON.stringify({ scope: 'all', current: 15 }),
    step: {
      criterion: 14,
      entry: { to: '1' },
      // The page reads the grid again after a failure: the sentence that is there is not added twice.
      ...(from === AFTER ? {} : { comment: { from, to: AFTER } }),
    },
  };
  return bench.runtime.callFromSidebar('saveWorkshop', [change]) as Result<true>;
}

describe('une étape d’atelier interrompue', () => {
  for (const passing of [false, true])
    itSurvives(
      `${passing ? 'par un appel qui échoue' : 'net'} : le commentaire reste, une seconde fois finit`,
      {
        name: passing ? 'workshop-passing' : 'workshop',
        // Every call: there are few.
        samples: 40,
        passing,
        start: () => {
          const bench = newGrid();
          bench.person.type('Grille', gridCell(bench.file, 14, 'comment'), BEFORE);
          return bench;
        },
        job: step,
        failed: (bench, said) => {
          expect([BEFORE, AFTER], said).toContain(textOf(bench, 'comment'));
          expect(['', '1'], said).toContain(textOf(bench, 'entry'));
        },
        finished: (bench, said) => {
          expect(step(bench).ok, said).toBe(true);
          expect([textOf(bench, 'entry'), textOf(bench, 'comment')], said).toEqual(['1', AFTER]);
          const read = bench.runtime.callFromSidebar('readWorkshop') as Result<{ place: string }>;
          expect(read.ok && read.value.place, said).toContain('"current":15');
        },
      },
    );
});
