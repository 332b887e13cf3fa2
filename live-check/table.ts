import type { Sheet, Spreadsheet } from './check';

/** The table of results, in a sheet of the scratch file: it is also what a run that died is resumed from. */

export const TABLE_NAME = 'Essais';
const TITLES = [
  'Essai',
  'Langue',
  'Ce qui est regardé',
  'Observé',
  'Attendu',
  'Verdict',
  'Banc',
  'Date',
  'À savoir',
];
const WIDTH = TITLES.length;
/** Most characters of a value in the table. */
const LONGEST = 2000;

export interface Line {
  readonly id: string;
  /** '' for a row that is tried by hand. */
  readonly locale: string;
  readonly what: string;
  readonly observed: string;
  readonly expected: string;
  readonly verdict: string;
  /** What the stand-in gives. */
  readonly standIn: string;
  readonly date: string;
  readonly more: string;
}

const FIELDS = [
  'id',
  'locale',
  'what',
  'observed',
  'expected',
  'verdict',
  'standIn',
  'date',
  'more',
] as const;

export function openTable(file: Spreadsheet): Sheet {
  const known = file.getSheetByName(TABLE_NAME);
  if (known) return known;
  const sheet = file.insertSheet(TABLE_NAME, 0);
  sheet.getRange(1, 1, 1, WIDTH).setValues([TITLES]).setFontWeight('bold');
  // JSON is text, whatever it looks like.
  sheet.getRange(1, 1, sheet.getMaxRows(), WIDTH).setNumberFormat('@');
  sheet.setFrozenRows(1);
  return sheet;
}

/** The lines that are there, by essay and language, with the place of each. */
export function readLines(sheet: Sheet): Map<string, Line & { readonly place: number }> {
  const lines = new Map<string, Line & { readonly place: number }>();
  const count = sheet.getLastRow() - 1;
  if (count < 1) return lines;
  for (const [index, cells] of sheet.getRange(2, 1, count, WIDTH).getDisplayValues().entries()) {
    const entries = FIELDS.map((field, place) => [field, cells[place] ?? '']);
    const line = Object.fromEntries(entries) as unknown as Line;
    lines.set(keyOf(line.id, line.locale), { ...line, place: index + 2 });
  }
  return lines;
}

export const keyOf = (id: string, locale: string) => `${id} ${locale}`.trim();

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Writes one line and has it kept, whatever becomes of the run. */
export function writeLine(sheet: Sheet, place: number, line: Line): void {
  if (place > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 50);
  sheet.getRange(place, 1, 1, WIDTH).setValues([FIELDS.map((field) => cut(line[field]))]);
  SpreadsheetApp.flush();
}

/** The table as Markdown, to be pasted into an issue. */
export function asMarkdown(lines: Iterable<Line>): string {
  const cells = (texts: readonly string[]) =>
    `| ${texts.map((text) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [
    cells(TITLES),
    cells(TITLES.map(() => '---')),
    ...[...lines].map((line) => cells(FIELDS.map((field) => line[field]))),
  ].join('\n');
}
