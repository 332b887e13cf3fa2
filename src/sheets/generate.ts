import type { WorkbookContent } from '../workbook/content';
import type { SheetDescription, SheetKind } from '../workbook/description';
import { hasLeftovers } from '../workbook/leftovers';
import { keptName, SHEET_KINDS, SHEET_TITLES, type SheetNames, stagingName } from '../workbook/sheet-names';
import { type Renames, repointedComments } from '../workbook/sheet-references';
import { describeWorkbook } from '../workbook/workbook';
import { toWritten } from './cell-values';
import { type FoundSheet, listSheets, liveSheet, userSheets } from './find-sheets';
import { mayChange, ProtectedError } from './protect';
import { readSheet, type SheetContent } from './read-sheet';
import { contentOf, readWorkbook, type Stray, withStrays } from './read-workbook';
import { repointSheets } from './repoint';
import { insertRadar, sheetWriter } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a generation found and did. */
export interface GenerationReport {
  /** False when the file had no grid before. */
  readonly renewed: boolean;
  /** Criteria whose answers were found again in another sheet. */
  readonly strays: ReadonlyMap<number, Stray>;
  /** Former sheets kept under another name, since they held more than what is carried over. */
  readonly kept: readonly string[];
}

/** Added to our names when the user's own sheets already bear them. */
const ALTERNATIVE_SUFFIX = ' (SPPE)';

/** Where the person stands after a generation: a cell that shows, row 1 being hidden. */
const FIRST_CELL = 'B2';

/** Sheets in which people type: read again just before they are replaced. */
export const INPUT_KINDS: readonly SheetKind[] = ['welcome', 'grid', 'descriptors'];

/** Names of ours that sheets of the user bear. Empty when a generation can use the usual ones. */
export function takenNames(spreadsheet: Spreadsheet): string[] {
  const sheets = listSheets(spreadsheet);
  const own = SHEET_KINDS.filter((kind) => !liveSheet(sheets, kind, SHEET_TITLES[kind]));
  const foreign = sheets.filter((found) => found.kind === null).map((found) => found.name);
  return own.map((kind) => SHEET_TITLES[kind]).filter((title) => foreign.includes(title));
}

const unique = (wanted: string, taken: readonly string[]): string => {
  let name = wanted;
  for (let count = 2; taken.includes(name); count += 1) name = `${wanted} ${count}`;
  return name;
};

/**
 * Ends or undoes what a generation that crashed left behind. A sheet built beside is dropped while the one
 * in use is still there, and takes its place when it is not: it then holds all that was typed.
 */
function recover(spreadsheet: Spreadsheet): FoundSheet[] {
  const sheets = listSheets(spreadsheet);
  const staged = sheets.filter((found) => found.staged);
  if (staged.length === 0) return sheets;
  const liveName = (kind: SheetKind | null) => kind && liveSheet(sheets, kind, SHEET_TITLES[kind])?.name;
  const back = staged.flatMap(({ name, kind }) => {
    const inUse = liveName(kind);
    return inUse ? [[name, inUse] as const] : [];
  });
  repointSheets(cellsOf(userSheets(sheets)), new Map(back));
  for (const { sheet, kind } of staged) {
    // Without the meta text, only an empty tab is surely ours: one that was inserted and not yet written.
    if (kind === null && sheet.getLastRow() > 0) continue;
    if (kind === null || liveName(kind)) spreadsheet.deleteSheet(sheet);
    else sheet.setName(unique(SHEET_TITLES[kind], namesOf(sheets)));
  }
  return listSheets(spreadsheet);
}

const namesOf = (sheets: readonly FoundSheet[]) => sheets.map((found) => found.name);
const cellsOf = (sheets: readonly FoundSheet[]) => sheets.map((found) => found.sheet);

function stagingNames(taken: readonly string[]): SheetNames {
  const free = (kind: SheetKind) => {
    let attempt = 1;
    while (taken.includes(stagingName(kind, attempt))) attempt += 1;
    return stagingName(kind, attempt);
  };
  return Object.fromEntries(SHEET_KINDS.map((kind) => [kind, free(kind)])) as unknown as SheetNames;
}

function chooseNames(sheets: readonly FoundSheet[], live: ReadonlyMap<SheetKind, FoundSheet>): SheetNames {
  const taken = sheets.filter((found) => found.kind === null).map((found) => found.name);
  const nameFor = (kind: SheetKind) => {
    const title = SHEET_TITLES[kind];
    return (
      live.get(kind)?.name ?? (taken.includes(title) ? unique(title + ALTERNATIVE_SUFFIX, taken) : title)
    );
  };
  return Object.fromEntries(SHEET_KINDS.map((kind) => [kind, nameFor(kind)])) as unknown as SheetNames;
}

/** People may type while sheets are built: what they typed since the first reading is carried over too. */
function carryLateEdits(staged: Sheet, built: SheetDescription, renewed: SheetDescription): void {
  for (const [row, cells] of renewed.rows.entries())
    for (const [column, cell] of cells.entries()) {
      const before = built.rows[row]?.[column];
      if (JSON.stringify(cell) === JSON.stringify(before)) continue;
      const target = staged.getRange(row + 1, column + 1);
      const rule = target.getDataValidation();
      // What people typed may be wrong, and a strict rule would refuse it from a script.
      target.clearDataValidations();
      target.setValue(toWritten(cell.value));
      target.setNote(cell.note ?? '');
      target.setDataValidation(rule);
    }
}

/** Keeps a former sheet as plain values, under a name of its own; its meta text goes, so it is ours no more. */
function keepAside(sheet: Sheet, content: SheetContent, name: string): string {
  const range = sheet.getDataRange();
  range.clearDataValidations();
  const values = content.values.map((row, index) =>
    row.map((value, column) => (index === 0 && column === 0 ? '' : toWritten(value ?? ''))),
  );
  range.setValues(values);
  sheet.setName(name);
  return name;
}

/** Each new tab stands just before the one it replaces, so the order that people gave their tabs stays. */
function tabPlaces(
  descriptions: readonly SheetDescription[],
  live: ReadonlyMap<SheetKind, FoundSheet>,
): number[] {
  const bases: number[] = [];
  for (const { kind } of descriptions) bases.push(live.get(kind)?.index ?? bases[bases.length - 1] ?? 0);
  return bases.map((base, place) => base + bases.slice(0, place).filter((other) => other <= base).length);
}

/** The user's formulas follow the new sheets, whose renaming they then follow by themselves; all of them, or none. */
function pointToStaged(spreadsheet: Spreadsheet, sheets: readonly Sheet[], renames: Renames): void {
  try {
    repointSheets(sheets, renames);
  } catch (error) {
    // A cell of theirs may be protected against the person at the keyboard.
    recover(spreadsheet);
    throw error;
  }
}

/**
 * Generates the workbook, or renews it with all that people typed. All or nothing: every sheet is built beside
 * the one in use, then takes its place; run again after a crash, it finishes the job. The caller holds the
 * document lock.
 */
export function generateWorkbook(spreadsheet: Spreadsheet): GenerationReport {
  const sheets = recover(spreadsheet);
  const live = new Map<SheetKind, FoundSheet>();
  for (const kind of SHEET_KINDS) {
    const found = liveSheet(sheets, kind, SHEET_TITLES[kind]);
    if (found) live.set(kind, found);
  }
  const others = userSheets(sheets);
  const { content, sheets: read, strays } = readWorkbook(live, others);
  if ([...live.values()].some(({ sheet }) => !mayChange(sheet))) throw new ProtectedError();
  const names = chooseNames(sheets, live);
  const stagedNames = stagingNames(namesOf(sheets));
  const renames: Renames = new Map([...live].map(([kind, { name }]) => [name, stagedNames[kind]]));
  const describe = (changed: WorkbookContent) =>
    describeWorkbook(stagedNames, repointedComments(changed, renames));

  const descriptions = describe(content);
  const staged = new Map<SheetKind, Sheet>();
  // All tabs first: a formula that names a sheet which does not exist yet stays in error.
  for (const [place, index] of tabPlaces(descriptions, live).entries()) {
    const description = descriptions[place];
    if (description) staged.set(description.kind, spreadsheet.insertSheet(description.name, index));
  }
  const write = sheetWriter();
  for (const description of descriptions) {
    const sheet = staged.get(description.kind);
    if (sheet) write(sheet, description);
  }
  for (const { kind, chart } of descriptions) {
    const [sheet, source] = [staged.get(kind), chart && staged.get(chart.sheet)];
    if (sheet && source && chart) insertRadar(sheet, source, chart);
  }
  SpreadsheetApp.flush();
  pointToStaged(spreadsheet, cellsOf(others), renames);

  const kept: string[] = [];
  for (const built of descriptions) {
    const { kind } = built;
    const [sheet, former, before] = [staged.get(kind), live.get(kind), read.get(kind)];
    if (!sheet) continue;
    if (former && before) {
      const now = INPUT_KINDS.includes(kind) ? readSheet(former.sheet) : before;
      const late = withStrays({ ...content, ...contentOf(kind, now) }, strays);
      const renewed = describe(late).find((description) => description.kind === kind) ?? built;
      carryLateEdits(sheet, built, renewed);
      if (hasLeftovers(now, now.notes, renewed)) {
        const taken = [...namesOf(sheets), ...kept];
        kept.push(keepAside(former.sheet, now, unique(keptName(names[kind]), taken)));
      } else spreadsheet.deleteSheet(former.sheet);
    }
    sheet.setName(names[kind]);
  }
  staged
    .get(live.size > 0 ? 'grid' : 'welcome')
    ?.getRange(FIRST_CELL)
    .activate();
  return { renewed: live.size > 0, strays, kept };
}
