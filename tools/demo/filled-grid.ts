import { type AddonRuntime, Person, type SpreadsheetFile } from '../../host/index';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { columnLetters } from '../../src/workbook/addresses';
import { type FieldKey, fieldRowKey } from '../../src/workbook/grid/fields';
import {
  GRID_COLUMNS,
  type GridColumn,
  STEP_COLUMNS,
  SUMMARY_COLUMNS,
  SUMMARY_ROWS,
} from '../../src/workbook/grid/grid-columns';
import { FIELD_COLUMN } from '../../src/workbook/grid/welcome-layout';
import type { DemoFile } from './demo-file';

/** A pillar's figures as the sheet's formulas give them. */
export interface SheetPosition {
  readonly pillars: readonly {
    readonly id: string;
    readonly points: number;
    readonly max: number;
    readonly answered: number;
    readonly notApplicable: number;
    readonly criteria: number;
    readonly mean: number | null;
  }[];
  readonly answered: number;
  readonly criteria: number;
}

/** Row of a key in the first column of a sheet, from 1; 0 when it is not there. */
export function rowOfKey(file: SpreadsheetFile, sheet: string, key: string | number): number {
  for (const cell of file.sheetByName(sheet).cells())
    if (cell.column === 1 && String(cell.value) === String(key)) return cell.row;
  return 0;
}

/** Address of a criterion's cell, wherever its row stands. */
export function gridCell(file: SpreadsheetFile, criterion: number, column: GridColumn): string {
  return `${GRID_COLUMNS.letter(column)}${rowOfKey(file, 'Grille', criterion)}`;
}

/** Text that a person types so that it stays text. */
const asText = (text: string) => (/^[=+\-@']/.test(text) ? `'${text}` : text);

/** Generates the grid and types a demo file's content into it, as a person would. Returns what was refused. */
export function fillGrid(runtime: AddonRuntime, demo: DemoFile): { criterion: number; typed: string }[] {
  const person = new Person(runtime);
  const { file } = person;
  person.open();
  person.menu('Générer ou mettre à jour la grille');
  const rejected: { criterion: number; typed: string }[] = [];
  const typeField = (key: FieldKey, text: string) =>
    person.type(
      'Accueil',
      `${columnLetters(FIELD_COLUMN)}${rowOfKey(file, 'Accueil', fieldRowKey(key))}`,
      asText(text),
    );
  if (demo.commune !== '') typeField('nom', demo.commune);
  for (const [key, text] of demo.fields) typeField(key, text);
  for (const [criterion, typed] of demo.entries) {
    const cell = gridCell(file, criterion, 'entry');
    const outcome = person.type('Grille', cell, typed);
    const isKept = typed.trim() === '' || file.sheetByName('Grille').display(cell) !== '';
    if (outcome.refused !== undefined || !isKept) rejected.push({ criterion, typed });
  }
  for (const [criterion, typed] of demo.targets)
    person.type('Grille', gridCell(file, criterion, 'target'), typed);
  for (const [criterion, comment] of demo.comments)
    person.type('Grille', gridCell(file, criterion, 'comment'), asText(comment));
  return rejected;
}

/** The position as the Synthèse sheet's formulas give it. */
export function sheetPosition(file: SpreadsheetFile): SheetPosition {
  const sheet = file.sheetByName('Synthèse');
  const figure = (row: number, column: Parameters<typeof SUMMARY_COLUMNS.letter>[0]) =>
    sheet.value(`${SUMMARY_COLUMNS.letter(column)}${row}`);
  const overall = SUMMARY_ROWS.last + 1;
  return {
    pillars: GUIDE.pillars.map(({ id }) => {
      const row = SUMMARY_ROWS.first + GUIDE.pillars.findIndex((pillar) => pillar.id === id);
      const mean = figure(row, 'mean');
      return {
        id,
        points: Number(figure(row, 'points')),
        max: Number(figure(row, 'max')),
        answered: Number(figure(row, 'answered')),
        notApplicable: Number(figure(row, 'notApplicable')),
        criteria: Number(figure(row, 'criteria')),
        mean: typeof mean === 'number' ? mean : null,
      };
    }),
    answered: Number(figure(overall, 'answered')),
    criteria: Number(figure(overall, 'criteria')),
  };
}

/** A next step as the Pistes sheet's formulas give it. */
export interface SheetStep {
  readonly criterion: number;
  readonly palier: number;
  readonly towards: number;
  readonly reason: 'target' | 'suggestion';
}

/** The next steps of the Pistes sheet, in its order. */
export function sheetSteps(file: SpreadsheetFile): SheetStep[] {
  const sheet = file.sheetByName('Pistes');
  return CRITERIA.map(({ number }) => {
    const row = rowOfKey(file, 'Pistes', number);
    const at = (column: Parameters<typeof STEP_COLUMNS.letter>[0]) =>
      sheet.value(`${STEP_COLUMNS.letter(column)}${row}`);
    return {
      rank: at('rank'),
      criterion: number,
      palier: Number(at('palier')),
      towards: Number(at('towards')),
      reason: at('reason') === 'suggestion' ? ('suggestion' as const) : ('target' as const),
    };
  })
    .filter(({ rank }) => rank !== '')
    .sort((a, b) => Number(a.rank) - Number(b.rank))
    .map(({ rank: _, ...step }) => step);
}

/** Every filled cell of every sheet. */
export function workbookCells(file: SpreadsheetFile): unknown {
  return {
    sheets: file.sheetNames().map((name) => {
      const sheet = file.sheetByName(name);
      const cells = [...sheet.cells()].map(({ a1, value, formula }) =>
        formula ? { a1, value, formula } : { a1, value },
      );
      return { name, hidden: sheet.hidden, cells };
    }),
  };
}
