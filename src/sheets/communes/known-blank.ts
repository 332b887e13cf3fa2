import { columnLetters } from '../../workbook/addresses';
import { toRaw } from '../cell-values';
import { type FoundSheet, forgetSheets, knowCorner, listSheets, type Roles, readRoles } from '../find-sheets';
import { keepText, keptText } from '../kept-texts';
import { type CommunesTable, findCommunesTable } from './commune-lines';
import { readTemplate, type Template } from './template';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * How a file stood when all of it was read and found blank, kept in the document properties: before each copy of a run,
 * every cell and note is compared with it, at a third of what a whole reading costs.
 */
interface KnownBlank {
  /** Of each tab, in order, how many columns it has; 0 for those that are not looked at. */
  readonly columns: readonly number[];
  readonly digest: string;
}

const PROPERTY = 'vierge';

/** Beyond, each copy reads the whole file. */
const MOST_TABS = 40;

/** What a tab shows: its cells to the last row, and their notes. */
interface Shown {
  readonly values: unknown[][];
  readonly notes: string[][];
}

/** What the tabs of a file show; null for one that is not looked at. */
export type Look = readonly (Shown | null)[];

function lookAt(found: FoundSheet, columns: number): Shown {
  const range = found.sheet.getRange(`A:${columnLetters(columns)}`);
  const shown = { values: range.getValues(), notes: range.getNotes() };
  knowCorner(found, shown.values);
  return shown;
}

/** Contacts are part of it: a sheet that shows those of several communes is not to be sent. */
function digestOf(look: Look, communesTable: CommunesTable | null): string {
  const contacts = communesTable?.communes.map(({ contact, email }) => [contact, email]);
  const bytes = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    JSON.stringify([look, contacts]),
    Utilities.Charset.UTF_8,
  );
  return bytes.join(' ');
}

function kept(): KnownBlank | null {
  try {
    return JSON.parse(keptText(PROPERTY) ?? 'null') as KnownBlank | null;
  } catch {
    return null;
  }
}

/** Reads again the tabs of a file that was found blank; null where nothing is known of it, or its tabs have another shape. */
export function lookAgain(file: Spreadsheet): Look | null {
  const known = kept();
  const sheets = listSheets(file);
  if (known?.columns.length !== sheets.length) return null;
  try {
    return sheets.map((found, index) => {
      const columns = known.columns[index] ?? 0;
      if (columns === 0) return null;
      const shown = lookAt(found, columns);
      // Only the owner and the team add columns to our sheets; anybody, to people's own.
      if (found.kind === null && found.sheet.getMaxColumns() !== columns) throw new Error();
      return shown;
    });
  } catch {
    return null;
  }
}

const isLookedAt = (found: FoundSheet, communesTable: CommunesTable | null) =>
  found.hasCells && found.sheet !== communesTable?.sheet;

/** True where the file stands as when it was found blank. */
function isKnownBlank(file: Spreadsheet, look: Look, communesTable: CommunesTable | null): boolean {
  const passed = listSheets(file).filter((_, index) => look[index] === null);
  return (
    !passed.some((found) => isLookedAt(found, communesTable)) &&
    digestOf(look, communesTable) === kept()?.digest
  );
}

/** Remembers a file that was just found blank. The caller holds the document lock. */
export function keepKnownBlank(file: Spreadsheet, communesTable: CommunesTable | null): void {
  const sheets = listSheets(file);
  if (sheets.length > MOST_TABS) return;
  const columns = sheets.map((found) => (isLookedAt(found, communesTable) ? found.sheet.getMaxColumns() : 0));
  const look = sheets.map((found, index) => (columns[index] ? lookAt(found, columns[index]) : null));
  keepText(PROPERTY, JSON.stringify({ columns, digest: digestOf(look, communesTable) } satisfies KnownBlank));
}

/** What is to be copied: known by comparison with what was found blank, else read as a whole. The caller holds the lock. */
export function templateNow(
  file: Spreadsheet,
  roles: Roles,
  communesTable: CommunesTable,
  look: Look | null,
): Template {
  if (look && isKnownBlank(file, look, communesTable)) {
    const sheet = roles.live.get('welcome');
    const values = look[roles.all.findIndex((found) => found.sheet === sheet)]?.values;
    const read = values?.map((row) => row.map((value) => toRaw(value)));
    if (sheet && read) return { kind: 'blank', sheet, welcome: { values: read, formulas: [] } };
  }
  const template = readTemplate(roles, communesTable);
  if (template.kind === 'blank') keepKnownBlank(file, communesTable);
  return template;
}

/**
 * What was added to a blank file since its tabs were listed and its register read, in French; '' for nothing. The register
 * is put away, and the caller holds the lock.
 */
export function addedSince(file: Spreadsheet, { all }: Roles, communesTable: CommunesTable): string {
  const look = file.getSheets().length === all.length ? lookAgain(file) : null;
  if (look && isKnownBlank(file, look, communesTable)) return '';
  forgetSheets();
  const { communesTable: emptied, roles } = findCommunesTable(readRoles(file));
  const template = readTemplate(roles, emptied && { ...emptied, communes: communesTable.communes });
  return template.kind === 'filled'
    ? template.what
    : template.kind === 'blank'
      ? ''
      : 'une autre feuille à la place d’une des nôtres';
}
