import { columnLetters, intersection, parseBlock } from '../../workbook/addresses';
import type { Claim, HeldColumn } from '../../workbook/sharing/partner-claims';
import {
  perspectiveColumns,
  perspectivePlaces,
  perspectiveRows,
  standingIn,
} from '../../workbook/sharing/perspective-table';
import type { Table } from '../../workbook/table';
import { toWritten } from '../cell-values';
import type { Protector } from '../protect';
import { readTable } from '../read-sheet';
import type { ColumnHolders, SharingRules } from '../sharing-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** How the description of a protection of a column begins; what follows is for people, and proves nothing. */
const OURS = 'Regard · ';

/** The sheet Regards, with who fills each of its columns. */
export interface Perspectives {
  readonly sheet: Sheet;
  readonly table: Table;
  /** Row of the names, from 1; 0 where the header is gone. */
  readonly header: number;
  readonly columns: readonly HeldColumn[];
  /** The sheet's own protection, which leaves the columns of partners open. */
  readonly lock: Protection | undefined;
}

/** The cells that a partner fills in that column. */
function columnRange(table: Table, place: number): string {
  const rows = perspectiveRows(table);
  const letters = columnLetters(place);
  return `${letters}${rows[0]?.row ?? 1}:${letters}${rows[rows.length - 1]?.row ?? 1}`;
}

/** A protection of cells, where it stands. */
interface Placed {
  readonly protection: Protection;
  readonly range: string;
}

const placed = (protections: readonly Protection[]): Placed[] =>
  protections.map((protection) => ({ protection, range: protection.getRange().getA1Notation() }));

const rangeProtections = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);

/** Who may write in a column by its own protections: those whom all of them let in. A smaller one proves nothing. */
function letIn(all: readonly Placed[], range: string, team: readonly string[]): string[] {
  const lists = all
    .filter((one) => one.range === range && one.protection.canEdit())
    .map(({ protection }) => protection.getEditors().map((user) => user.getEmail().toLowerCase()));
  const [first = [], ...others] = lists;
  return first.filter((email) => !team.includes(email) && others.every((list) => list.includes(email)));
}

/**
 * The columns, with their holders as the add-on wrote them down. Of one that is not written down, as where its title was
 * changed by hand, its protection tells them; in a copy of the file there is none.
 */
export function readPerspectiveColumns(
  sheet: Sheet,
  { columns: known, team }: SharingRules,
  owner: () => string | null,
): Perspectives {
  const table = readTable(sheet);
  const own = perspectiveColumns(table);
  const written = (name: string) => known.find((one) => one.name === name)?.emails;
  const isUnwritten = own.some(({ name }) => name !== '' && !written(name));
  const protections = isUnwritten ? placed(rangeProtections(sheet)) : [];
  const outsiders = protections.length > 0 ? [...team, owner() ?? ''] : team;
  return {
    sheet,
    table,
    header: perspectivePlaces(table.values)?.header ?? 0,
    lock: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],
    columns: own.map(({ name, place }) => ({
      name,
      place,
      holders: name === '' ? [] : (written(name) ?? letIn(protections, columnRange(table, place), outsiders)),
      hasEntries: standingIn(table, place).length > 0,
    })),
  };
}

/** The columns to write down again. */
export function heldColumns(columns: readonly HeldColumn[]): ColumnHolders[] {
  return columns
    .filter(({ name, holders }) => name !== '' && holders.length > 0)
    .map(({ name, holders }) => ({ name, emails: holders }));
}

/** The columns once a claim is followed. */
export function withClaim(columns: readonly HeldColumn[], { column, title, holders }: Claim): HeldColumn[] {
  return columns.map((one) => (one.place === column?.place ? { ...one, name: title, holders } : one));
}

const isExact = (range: string) => (one: Placed) => one.range === range;

const overlaps = (range: string) => (one: Placed) =>
  intersection(parseBlock(one.range), parseBlock(range)) !== null;

/**
 * Makes one protection of exactly that range that lets in those addresses, the team and the owner. Others of ours that
 * touch it go; returns the ranges of those that somebody else set there, which stay.
 */
function protectColumn(
  sheet: Sheet,
  range: string,
  { name, holders }: Pick<HeldColumn, 'name' | 'holders'>,
  all: Placed[],
  protector: Protector,
): string[] {
  // One that an editor prepared for themselves is not ours to change.
  const touching = all.filter(overlaps(range));
  const mine = touching.filter(({ protection }) => protection.canEdit());
  const [exact, ...doubles] = mine.filter(isExact(range));
  const protection = exact?.protection ?? sheet.getRange(range).protect();
  protector.close(protection, holders, !exact);
  protection.setDescription(OURS + name);
  const foreign: string[] = [];
  for (const one of touching.filter((other) => other !== exact)) {
    const isOurs = mine.includes(one) && one.protection.getDescription().startsWith(OURS);
    if (isOurs || doubles.includes(one)) {
      one.protection.remove();
      all.splice(all.indexOf(one), 1);
    } else foreign.push(one.range);
  }
  return foreign;
}

/** Leaves the columns that somebody holds open in the sheet's own protection, and locks all others. */
function openHeld({ sheet, table, columns, lock }: Omit<Perspectives, 'header'>): void {
  const open = columns
    .filter(({ holders }) => holders.length > 0)
    .map(({ place }) => columnRange(table, place));
  lock?.setUnprotectedRanges(open.length > 0 ? sheet.getRangeList(open).getRanges() : []);
}

/** What was typed in a column before somebody had it, as the note of its title keeps it. */
function asideNote(note: string, standing: ReturnType<typeof standingIn>): string {
  const said = standing.map(({ criterion, text }) => `${criterion} : ${text.slice(0, 60)}`).join(' ; ');
  const line = `Écrit dans cette colonne avant qu’elle soit donnée à un partenaire, et mis de côté (critère : réponse) : ${said}`;
  return note.includes(line) ? note : [note, line].filter((part) => part !== '').join('\n');
}

/** Empties a column that no address holds; the note of its title keeps what the cells held. */
function putAside({ sheet, table, header }: Perspectives, place: number): void {
  const standing = standingIn(table, place);
  if (standing.length === 0) return;
  const title = sheet.getRange(header, place);
  title.setNote(asideNote(title.getNote(), standing));
  sheet.getRange(columnRange(table, place)).clearContent();
}

/**
 * Gives a column to the addresses of a claim. The protection comes before the column is opened, and it is shown last:
 * a run that dies leaves it closed. Returns the ranges in it that somebody else protected.
 */
export function giveColumn(
  read: Perspectives,
  claim: Claim,
  known: readonly ColumnHolders[],
  protector: Protector,
): string[] {
  const { sheet, table, header, columns } = read;
  const { column, title, holders } = claim;
  if (!column || header === 0) return [];
  if (column.name === '') putAside(read, column.place);
  if (column.name !== title) sheet.getRange(header, column.place).setValue(toWritten(title));
  const protections = rangeProtections(sheet);
  // In order, every held column has one: only where it has not are they looked at one by one.
  const isNew = column.holders.length === 0 && protections.length === known.length;
  const range = columnRange(table, column.place);
  const all = isNew ? [] : placed(protections);
  const foreign = protectColumn(sheet, range, { name: title, holders }, all, protector);
  // A run that died may have given it without opening it.
  if (!known.some(({ name }) => name === column.name)) {
    openHeld({ ...read, columns: withClaim(columns, claim) });
    sheet.showColumns(column.place);
  }
  return foreign;
}

/**
 * Protects the columns of all partners again, as after a copy of the file: each to its holders, those of nobody locked
 * and out of sight. Protections of ours that stand elsewhere go.
 */
export function reopenColumns(read: Perspectives, protector: Protector): string[] {
  const { sheet, table, columns } = read;
  const all = placed(rangeProtections(sheet));
  const held = columns.filter(({ holders }) => holders.length > 0);
  const foreign = held.flatMap((column) =>
    protectColumn(sheet, columnRange(table, column.place), column, all, protector),
  );
  const ranges = held.map(({ place }) => columnRange(table, place));
  for (const { protection, range } of all) {
    const isElsewhere = !ranges.some((one) => overlaps(one)({ protection, range }));
    if (isElsewhere && protection.canEdit() && protection.getDescription().startsWith(OURS))
      protection.remove();
  }
  openHeld(read);
  for (const { name, place } of columns)
    if (name === '') sheet.hideColumns(place);
    else sheet.showColumns(place);
  return foreign;
}
