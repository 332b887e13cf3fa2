import type { ListedCommune } from '../../communes/listed';
import { INSTANT_FORMAT } from '../../communes/quota';
import { COMMUNES, type CommuneColumn, STATE_WORDS } from '../../workbook/communes/communes-sheet';
import { describeRegister, type Line, REGISTER_FIRST_ROW } from '../../workbook/register';
import { toWritten } from '../cell-values';
import { prepareCompanion } from '../companion';
import { type CommunesTable, writeLines } from './commune-lines';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const DAY = 24 * 60 * 60 * 1000;

/** Now, as the Communes sheet writes it, or that many days ago. */
export function instant(file: Spreadsheet, daysAgo = 0): string {
  const time = new Date(Date.now() - daysAgo * DAY);
  return Utilities.formatDate(time, file.getSpreadsheetTimeZone(), INSTANT_FORMAT);
}

/** A commune of a list as a line; one that brings the link of its file needs no copy. */
function lineOf({ name, code, contact, email, link }: ListedCommune): Line<CommuneColumn> {
  const state = link === '' ? STATE_WORDS.waiting : STATE_WORDS.created;
  return { name, code, contact, email, link, state, date: '', invited: '', maker: '', error: '' };
}

/** Adds communes under those of the sheet, which is made where there is none. The caller holds the document lock. */
export function addLines(
  file: Spreadsheet,
  communesTable: CommunesTable | null,
  communes: readonly ListedCommune[],
): void {
  const lines = communes.map(lineOf);
  if (!communesTable) {
    prepareCompanion(file, 'communes', () => describeRegister(COMMUNES, lines));
    return;
  }
  const { sheet, places, lines: former } = communesTable;
  const width = Math.max(...Object.values<number>(places));
  const columns = Object.entries(places) as [CommuneColumn, number][];
  writeLines(
    sheet,
    REGISTER_FIRST_ROW + former.cells.length,
    lines.map((line) => {
      const cells = Array.from({ length: width }, (): string => '');
      for (const [column, place] of columns)
        if (place > 0) cells[place - 1] = String(toWritten(line[column]));
      return cells;
    }),
  );
}
