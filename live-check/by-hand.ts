import type { Spreadsheet } from './check';
import { ANSWERS, type Row } from './row';
import { openTable, readLines, writeLine } from './table';

const NEEDS = {
  click: 'un clic dans l’extension',
  account: 'un second compte',
  eye: 'un œil',
} as const;

/** The rows that no check tries, one instruction and a choice of answers each, at the end of the same table. */
export function listByHand(file: Spreadsheet, rows: readonly Row[]): number {
  const table = openTable(file);
  const known = readLines(table);
  const lacking = rows.filter(({ row }) => !known.has(String(row)));
  let place = table.getLastRow() + 1;
  for (const row of lacking) {
    const answers = [...(row.answers ?? ANSWERS)];
    writeLine(table, place, {
      id: String(row.row),
      locale: '',
      what: row.supposed,
      observed: '',
      expected: answers[0] ?? '',
      verdict: '',
      standIn: '',
      date: '',
      more: `À la main (${NEEDS[row.way]}) : ${row.trial}`,
    });
    table
      .getRange(place, 4)
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(answers, true).build());
    table
      .getRange(place, 6)
      .setNumberFormat('General')
      .setFormula(
        `=IF(OR(D${place}="";D${place}="${ANSWERS[2]}");"UNKNOWN";IF(D${place}=E${place};"PASS";"FAIL"))`,
      );
    place += 1;
  }
  return lacking.length;
}
