import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpreadsheetFile } from '../../host/index';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { NO_ANSWER } from '../../src/position/answer';
import { ENTRY_CHOICES, NOT_APPLICABLE, parseEntry } from '../../src/position/entry';
import { computePosition } from '../../src/position/position';
import { meanText } from '../../src/radar/figures';
import { ROW_STATES } from '../../src/workbook/grid/data-layout';
import type { FieldKey } from '../../src/workbook/grid/fields';
import { DATA_COLUMNS } from '../../src/workbook/grid/grid-columns';
import type { Entries } from './spread';

/** What one commune's Données sheet is made from. */
export interface Commune {
  readonly name: string;
  readonly code: string;
  readonly entries: Entries;
  readonly comment?: string;
}

/** Rows of the Données sheet, from 0. */
const [META, TITLES, EXPORT, FIRST] = [0, 1, 2, 5];

/** The Données sheet of a grid as it is shown, each row as wide as the widest. */
export function shownData(file: SpreadsheetFile): string[][] {
  const sheet = file.sheetByName('Données');
  const used = sheet.usedBlock();
  if (!used) throw new Error('The sheet is empty');
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (_, column) =>
      file.engine.display(file.indexOf(sheet.id), row + 1, column + 1),
    ),
  );
}

/** The Données sheet of a commune, made from that of a blank grid by changing what its formulas would change. */
export function dataOf(blank: readonly (readonly string[])[], commune: Commune): string[][] {
  const { name, code, entries, comment = '' } = commune;
  const rows = blank.map((row) => [...row]);
  const titles = rows[TITLES] ?? [];
  const put = (row: number, column: number, text: string) => {
    const cells = rows[row];
    if (cells && column >= 0) cells[column] = text;
  };
  const field = (key: FieldKey, text: string) => put(EXPORT, titles.indexOf(key), text);
  const answers = new Map(
    CRITERIA.map(({ number }) => [number, { ...NO_ANSWER, entry: parseEntry(entries[number - 1] ?? '') }]),
  );
  field('nom', name);
  field('code', code);
  // What it says of Repères, which no entry changes.
  let [stamp = ''] = /^r\d+;/.exec(rows[META]?.[1] ?? '') ?? [];
  for (const [index, { number }] of CRITERIA.entries()) {
    const entry = entries[index] ?? '';
    const state =
      entry === ''
        ? ROW_STATES.blank
        : entry === NOT_APPLICABLE
          ? ROW_STATES.notApplicable
          : ROW_STATES.palier;
    const column = (id: (typeof DATA_COLUMNS.list)[number]['id'], text: string) =>
      put(FIRST + index, DATA_COLUMNS.number(id) - 1, text);
    const text = number === 1 ? comment : '';
    const conflict = rows[FIRST + index]?.[DATA_COLUMNS.number('conflict') - 1] ?? '';
    const signature = `${state[0]}${conflict}:${entry.toLowerCase()}:::${text.length};`;
    stamp += signature;
    column('typed', entry);
    column('tidy', entry.toLowerCase());
    column('choice', entry === '' ? '0' : String(ENTRY_CHOICES.indexOf(entry) + 1));
    column('state', state);
    column('palier', entry === NOT_APPLICABLE ? '' : entry);
    column('comment', text);
    column('signature', signature);
    put(EXPORT, titles.indexOf(`c${number}`), entry);
  }
  for (const [index, { id, points, max, answered, notApplicable, criteria, mean }] of computePosition(
    GUIDE.pillars,
    answers,
  ).pillars.entries()) {
    const figure = (title: string, value: number) =>
      put(EXPORT, titles.indexOf(`${id}_${title}`), `${value}`);
    figure('points', points);
    figure('max', max);
    figure('answered', answered);
    put(FIRST + index, DATA_COLUMNS.number('radarMean') - 1, mean === null ? '#N/A' : shownNumber(mean));
    const label = DATA_COLUMNS.number('radarLabel') - 1;
    const [title] = (rows[FIRST + index]?.[label] ?? '').split(' · ');
    const missing = notApplicable === criteria ? 'sans objet' : 'non renseigné';
    put(FIRST + index, label, `${title} · ${mean === null ? missing : meanText(mean)}`);
  }
  put(META, 1, stamp + name.slice(0, 40));
  return rows;
}

/** A mean in a cell without format, in a French file. */
const shownNumber = (value: number) => `${Number(value.toPrecision(9))}`.replace('.', ',');

/** The text of a sheet that Google downloads as comma-separated values. */
export function csv(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join(',')).join('\r\n');
}

/** Writes one file a commune into `exports` under that folder, as a person who downloaded them would have them. */
export function writeExports(
  folder: string,
  files: ReadonlyMap<string, readonly (readonly string[])[] | Buffer>,
): void {
  const exports = join(folder, 'exports');
  mkdirSync(exports, { recursive: true });
  for (const [name, rows] of files)
    writeFileSync(join(exports, `${name}.csv`), Buffer.isBuffer(rows) ? rows : csv(rows));
}
