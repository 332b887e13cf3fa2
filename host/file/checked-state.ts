import type { FileState } from './file-state';
import { newSheetState, type SheetState } from './overlay';

/** What a saved file must be before anything is asked of it: whoever can write it may have changed it. */

/** As many as Google takes in a file. */
const MOST_CELLS = 10_000_000;

const kindOf = (value: unknown): string =>
  value instanceof Map ? 'map' : Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => kindOf(value) === 'object';

const text = (value: unknown) => typeof value === 'string';
const count = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
const number = (value: unknown) => Number.isFinite(value);
const isTrue = (value: unknown) => value === true;
const isBlock = (value: unknown) =>
  isObject(value) && ['row', 'column', 'rows', 'columns'].every((side) => count(value[side]));

/** What each value of a map or list must be. */
const ITEMS: { readonly [key in keyof SheetState]?: (value: unknown) => boolean } = {
  formulas: (value) => isObject(value) && text(value.source),
  imports: (value) => isObject(value) && Array.isArray(value.values),
  notes: text,
  validations: (value) => isObject(value) && text(value.criteria) && Array.isArray(value.values),
  inferredFormats: isTrue,
  rowHeights: number,
  columnWidths: number,
  hiddenRows: isTrue,
  hiddenColumns: isTrue,
  merges: isBlock,
  conditionalRules: (value) => isObject(value) && Array.isArray(value.ranges) && value.ranges.every(isBlock),
  protections: (value) =>
    isObject(value) &&
    (value.block === null || isBlock(value.block)) &&
    (value.editors === null || (Array.isArray(value.editors) && value.editors.every(text))) &&
    Array.isArray(value.unprotected) &&
    value.unprotected.every(isBlock),
  charts: (value) => isObject(value) && Array.isArray(value.ranges) && isObject(value.position),
};

const MODEL = newSheetState(0, '', '');

function checkSheet(sheet: unknown, engineNames: readonly string[]): void {
  if (!isObject(sheet)) throw new Error('a sheet is no object');
  for (const [key, model] of Object.entries(MODEL)) {
    const value = sheet[key];
    const isTabColor = key === 'tabColor' && text(value);
    if (kindOf(value) !== kindOf(model) && !isTabColor) throw new Error(`a sheet has no right ${key}`);
    const holds = ITEMS[key as keyof SheetState];
    const items = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [];
    if (holds && !items.every(holds)) throw new Error(`a sheet has a wrong ${key}`);
    if (value instanceof Map && ![...value.keys()].every(Number.isInteger))
      throw new Error(`a sheet has ${key} nowhere`);
  }
  const { maxRows, maxColumns, engineName, name } = sheet;
  if (!count(maxRows) || !count(maxColumns) || Number(maxRows) * Number(maxColumns) > MOST_CELLS)
    throw new Error(`the sheet « ${String(name)} » has no possible size`);
  if (!engineNames.includes(String(engineName))) throw new Error(`no contents for « ${String(name)} »`);
}

/** Throws on a state that a file cannot have; `engineNames` are the sheets of its contents. */
export function checkState(state: unknown, engineNames: readonly string[]): asserts state is FileState {
  if (!isObject(state)) throw new Error('a file is no object');
  const { title, locale, timeZone, people, sheets, names, properties, activeSheet, selection, lastId } =
    state;
  const isText = [title, timeZone].every(text) && (locale === 'fr_FR' || locale === 'en_US');
  if (!isText || !Number.isInteger(lastId) || !isBlock(selection))
    throw new Error('a file has a wrong field');
  const roles = people instanceof Map ? [...people.values()] : [];
  if (!roles.includes('owner') || !roles.every((role) => ['owner', 'editor', 'viewer'].includes(role)))
    throw new Error('a file has no owner');
  if (!(properties instanceof Map) || ![...properties.values()].every(text))
    throw new Error('a file has wrong properties');
  if (!Array.isArray(sheets) || sheets.length === 0) throw new Error('a file has no sheet');
  for (const sheet of sheets) checkSheet(sheet, engineNames);
  const ids = sheets.map(({ id }: SheetState) => id);
  if (new Set(ids).size < ids.length || !ids.includes(activeSheet as number))
    throw new Error('the tabs of a file are mixed up');
  const isNamed = (value: unknown) => isObject(value) && number(value.sheetId) && isBlock(value.block);
  if (!(names instanceof Map) || ![...names.values()].every(isNamed))
    throw new Error('a file has a wrong name of a range');
}

/** Throws on what a drive cannot have besides its files. */
export function checkDrive(saved: unknown): void {
  if (!isObject(saved)) throw new Error('a drive is no object');
  const { files, trashed, refusedAddresses, mails, filesMade, limits } = saved;
  const isList = (list: unknown, holds: (item: unknown) => boolean) =>
    Array.isArray(list) && list.every(holds);
  const isMail = (mail: unknown) => isObject(mail) && [mail.file, mail.to, mail.role].every(text);
  const areRight =
    isList(files, isObject) &&
    isList(trashed, text) &&
    isList(refusedAddresses, text) &&
    isList(mails, isMail) &&
    isObject(limits) &&
    Object.values(limits).every(number) &&
    Number.isInteger(filesMade);
  if (!areRight) throw new Error('a drive has a wrong field');
}
