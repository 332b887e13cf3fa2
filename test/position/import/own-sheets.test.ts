import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../../src/guide/guide';
import { CARRIERS } from '../../../src/position/answer';
import { cleanText } from '../../../src/position/clean-text';
import { readPastedAnswers } from '../../../src/position/import/read-answers';
import type { Cell } from '../../../src/workbook/description';
import { EMPTY_CONTENT, type TypedAnswer } from '../../../src/workbook/grid/content';
import { gridSheet } from '../../../src/workbook/grid/grid-sheet';
import { SHEET_TITLES } from '../../../src/workbook/sheet-names';

const entry = fc.constantFrom('', 0, 1, 2, 3, 'SO');
const comment = fc.oneof(
  fc.constantFrom(
    '',
    'Ouvert en 2024',
    '=SOMME(A1)',
    '2',
    'SO',
    'Canaux',
    'Total',
    'Palier 3\nÀ revoir',
    'Il a dit "oui"',
    '7 / 9',
    '3\t2',
  ),
  fc.string({ maxLength: 30 }),
);
const filling = fc.array(
  fc.record({
    entry,
    target: fc.constantFrom('', 0, 1, 2, 3),
    carrier: fc.constantFrom('', ...CARRIERS),
    comment,
  }),
  { minLength: CRITERIA.length, maxLength: CRITERIA.length },
);

/** A cell as spreadsheets put it on the clipboard. */
const copied = (text: string) => (/["\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** What a cell of the Grille shows: a link shows its text, other formulas are texts of some kind. */
function shownOf(cells: readonly Cell[], column: number): string {
  const value = cells[column]?.value ?? '';
  if (typeof value !== 'object') return String(value);
  const [, text] = 'formula' in value ? (/;"([^";]*)"\)$/.exec(value.formula) ?? []) : [];
  return text ?? '7 / 12 points · palier moyen 1,8';
}

function copiedGrid(answers: readonly Omit<TypedAnswer, 'notes'>[]): string {
  const content = {
    ...EMPTY_CONTENT,
    answers: new Map(answers.map((answer, index) => [index + 1, { ...answer, notes: {} }])),
  };
  const { rows } = gridSheet(SHEET_TITLES, content, '""');
  return rows
    .map((cells) => cells.map((_, column) => copied(shownOf(cells, column))).join('\t'))
    .join('\r\n');
}

describe('notre propre feuille Grille, copiée entière', () => {
  it('revient telle qu’elle était remplie, quelle que soit la saisie', () => {
    fc.assert(
      fc.property(filling, (answers) => {
        const read = readPastedAnswers(copiedGrid(answers));
        const expected = answers.flatMap((answer, index) => {
          const said = {
            ...(answer.entry === '' ? {} : { entry: String(answer.entry) }),
            ...(answer.target === '' ? {} : { target: String(answer.target) }),
            ...(answer.carrier === '' ? {} : { carrier: answer.carrier }),
            ...(cleanText(answer.comment) === '' ? {} : { comment: cleanText(answer.comment) }),
          };
          return Object.keys(said).length === 0 ? [] : [{ number: index + 1, ...said }];
        });
        expect(read.answers.map(({ lines: _, ...answer }) => answer)).toEqual(expected);
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
