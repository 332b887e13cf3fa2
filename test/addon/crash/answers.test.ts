import { describe, expect } from 'vitest';
import { Person } from '../../../host/index';
import type { Imported, ImportedAnswer } from '../../../src/contract/import';
import type { Result } from '../../../src/contract/result';
import { SHEET_KINDS, SHEET_TITLES } from '../../../src/workbook/sheet-names';
import { type Bench, gridCell, newGrid } from '../grid';
import { itSurvives } from './trial';

type Field = 'entry' | 'target' | 'comment';

const WANTED: readonly (readonly [criterion: number, field: Field, text: string])[] = [
  [1, 'entry', '2'],
  [1, 'target', '3'],
  [1, 'comment', 'Un'],
  [2, 'entry', '1'],
  [2, 'comment', 'Deux'],
  [14, 'entry', 'SO'],
];

const textOf = ({ file }: Bench, criterion: number, field: Field) =>
  String(file.sheetByName('Grille').value(gridCell(file, criterion, field)));

/** Imports what the cells do not hold yet, as the page does: each change says what it replaces. */
function importAll(bench: Bench): Result<Imported> {
  const changes = new Map<number, ImportedAnswer>();
  for (const [criterion, field, to] of WANTED) {
    const from = textOf(bench, criterion, field);
    if (from !== to) changes.set(criterion, { criterion, ...changes.get(criterion), [field]: { from, to } });
  }
  return bench.runtime.callFromSidebar('importAnswers', [[...changes.values()]]) as Result<Imported>;
}

describe('un import interrompu', () => {
  for (const passing of [false, true])
    itSurvives(`${passing ? 'par un appel qui échoue' : 'net'} : ne perd rien, et un second import finit`, {
      name: passing ? 'import-passing' : 'import',
      samples: 8,
      passing,
      start: () => {
        const bench = newGrid();
        bench.person.type('Grille', gridCell(bench.file, 2, 'comment'), 'Ancien');
        return bench;
      },
      job: (bench) => {
        const result = importAll(bench);
        if (!result.ok) expect(result.refusal.message).toMatch(/^(Google Sheets n’a pas|Cette partie)/);
      },
      failed: (bench, said) => expect(['Ancien', 'Deux'], said).toContain(textOf(bench, 2, 'comment')),
      finished: (bench, said) => {
        const isDone = WANTED.every(([criterion, field, to]) => textOf(bench, criterion, field) === to);
        if (!isDone) expect(importAll(bench).ok, said).toBe(true);
        for (const [criterion, field, to] of WANTED) expect(textOf(bench, criterion, field), said).toBe(to);
      },
    });
});

describe('« Réappliquer les protections » quand un appel échoue en passant', () => {
  const reapply = ({ person }: Bench) => person.menu('Réappliquer les protections', { answers: ['OK'] });

  itSurvives('ne laisse aucune protection devenir un avertissement', {
    name: 'reapply-passing',
    samples: 12,
    passing: true,
    start: () => {
      const bench = newGrid();
      new Person(bench.runtime, { role: 'editor' });
      reapply(bench);
      return bench;
    },
    job: reapply,
    finished: ({ file }, said) => {
      for (const kind of SHEET_KINDS)
        expect(file.sheetByName(SHEET_TITLES[kind]).state.protections, `${said}, ${kind}`).toMatchObject([
          { warningOnly: false, editors: [file.owner] },
        ]);
    },
  });
});
