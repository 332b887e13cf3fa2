import { CRITERIA, GUIDE } from '../../guide/guide';
import { parseBlock } from '../../workbook/addresses';
import { blankContent } from '../../workbook/communes/blank-template';
import type { SheetDescription, SheetKind } from '../../workbook/description';
import { type Followed, type UndecidedRow, undecidedRows } from '../../workbook/grid/carried-rows';
import type { WorkbookContent } from '../../workbook/grid/content';
import type { TabIds } from '../../workbook/grid/data-layout';
import { describedDescriptors } from '../../workbook/grid/descriptor-table';
import { hasLeftovers } from '../../workbook/grid/leftovers';
import { type Renames, repointedComments } from '../../workbook/grid/sheet-references';
import { describeSheet } from '../../workbook/grid/workbook';
import { rowKeys } from '../../workbook/row-keys';
import { editionIn, freeName, keptName, SHEET_KINDS } from '../../workbook/sheet-names';
import { toWritten } from '../cell-values';
import { deleteSheet, type FoundSheet, namesOf, noteWritten, otherSheets, renameSheet } from '../find-sheets';
import { insertTabs } from '../insert-tabs';
import { keepAside } from '../keep-aside';
import { keepKnown } from '../kept-texts';
import { readShippedSheets } from '../long-texts';
import { mayChange, ProtectedError } from '../protect';
import { readAllNotes, readSheet } from '../read-sheet';
import { repointSheets } from '../repoint';
import { idsText, keepSheetIds, readSheetIds } from '../sheet-ids';
import { chooseNames, recover, stagingNames } from '../staging';
import { growToDescription, insertRadar, sheetWriter } from '../write-sheet';
import { nameExport } from './export-name';
import { contentOf, type ReadWorkbook, readWorkbook, type Stray, withStrays } from './read-workbook';
import { findReplaced } from './replaced';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a generation found and did. */
export interface GenerationReport {
  /** Protections are left for the owner to set. */
  readonly isLeft: boolean;
  /** False when the file had no grid before. */
  readonly renewed: boolean;
  /** Criteria whose answers were found again in another sheet. */
  readonly strays: ReadonlyMap<number, Stray>;
  /** Former sheets kept under another name, since they held more than what is carried over. */
  readonly kept: readonly string[];
  /** Criteria whose row was nowhere: it is new, and empty. */
  readonly lost: readonly number[];
  /** Rows of the former sheets, by their place there, whose content is kept aside: nobody could say whose it is. */
  readonly undecided: readonly UndecidedRow[];
  /** What was photographed first, where the grid was of another edition; null for nothing. */
  readonly photograph: OwnPhotograph | null;
}

/** A photograph that a generation takes by itself: its name, and whether it could be taken. */
export interface OwnPhotograph {
  readonly name: string;
  readonly isTaken: boolean;
}

interface Ways {
  /** Photographs what is about to be carried over from a grid of another edition; absent: nothing does. */
  photographs?(file: Spreadsheet, content: WorkbookContent, edition: string): OwnPhotograph | null;
  /** Nothing is carried over but what a blank template keeps, and no former sheet is kept. */
  readonly emptied?: boolean;
  /** Absent before it was tried. */
  readonly photograph?: OwnPhotograph | null;
}

/** The edition of the grid in use where it is another one than ours, else ''. */
function otherEdition({ sheets }: ReadWorkbook): string {
  const told = [...sheets.values()].map(({ values }) => editionIn(values[0]?.[0]));
  return told.find((edition) => edition !== '' && edition !== GUIDE.edition) ?? '';
}

/** Sheets in which people type: read again just before the swap. */
export const INPUT_KINDS: readonly SheetKind[] = ['welcome', 'grid', 'steps', 'descriptors'];

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

/** Each new tab stands just before the one it replaces, so the order that people gave their tabs stays. */
function tabPlaces(
  descriptions: readonly SheetDescription<SheetKind>[],
  live: ReadonlyMap<SheetKind, FoundSheet>,
): number[] {
  const bases: number[] = [];
  for (const { kind } of descriptions) bases.push(live.get(kind)?.index ?? bases[bases.length - 1] ?? 0);
  return bases.map((base, place) => base + bases.slice(0, place).filter((other) => other <= base).length);
}

/** Stands on the first cell that is still to be filled, or on the first one. */
function standOnInput(
  descriptions: readonly SheetDescription<SheetKind>[],
  sheets: ReadonlyMap<SheetKind, Sheet>,
  kind: SheetKind,
): void {
  const { inputs = [], rows = [] } = descriptions.find((description) => description.kind === kind) ?? {};
  const first = inputs
    .map(parseBlock)
    .flatMap(({ row, column, lastRow }) =>
      Array.from({ length: lastRow - row + 1 }, (_, index) => ({ row: row + index, column })),
    );
  const isEmpty = ({ row, column }: { row: number; column: number }) =>
    rows[row - 1]?.[column - 1]?.value === '';
  const [start] = first;
  const place = first.find((one) => one.column === start?.column && isEmpty(one)) ?? start;
  if (place) sheets.get(kind)?.getRange(place.row, place.column).activate();
}

/** The user's formulas follow the new sheets, whose renaming they then follow by themselves; all of them, or none. */
function pointToStaged(spreadsheet: Spreadsheet, sheets: readonly FoundSheet[], renames: Renames): void {
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
 * the one in use, then takes its place; run again after a crash, it finishes the job. Where usual
 * names are taken ours bear others: the caller has asked. `followed` are the choices of people on rows whose witnesses
 * contradict each other. `emptied`: nothing is carried over but what a blank template keeps, and no former sheet is kept: the
 * caller has asked, and kept all of it elsewhere. The caller runs it by `onFinishedFile`.
 */
export function generateWorkbook(
  spreadsheet: Spreadsheet,
  followed: readonly Followed[] = [],
  { emptied = false, photographs, photograph }: Ways = {},
): GenerationReport {
  const ids = readSheetIds();
  const sheets = recover(spreadsheet);
  const shipped = readShippedSheets();
  const stagedNames = stagingNames(sheets);
  const blanks = shipped(stagedNames);
  const descriptors = describedDescriptors(blanks.descriptors);
  const { live, doubtful } = findReplaced(sheets, shipped, ids);
  const others = otherSheets(sheets, [...live.values()]);
  const before = readWorkbook(
    live,
    others.filter(({ kept }) => !kept && !emptied),
    descriptors,
    followed,
  );
  const { sheets: read } = before;
  const strays: ReadWorkbook['strays'] = emptied ? new Map() : before.strays;
  const carried = (all: WorkbookContent) => (emptied ? blankContent(all) : withStrays(all, strays));
  const content = carried(before.content);
  if ([...live.values()].some(({ sheet }) => !mayChange(sheet))) throw new ProtectedError();
  const edition = otherEdition(before);
  // A tab may have been added: all is read again.
  if (edition !== '' && photographs && photograph === undefined)
    return generateWorkbook(spreadsheet, followed, {
      photographs,
      photograph: photographs(spreadsheet, content, edition),
    });
  const names = chooseNames(sheets, live);
  const renames: Renames = new Map([...live].map(([kind, { name }]) => [name, stagedNames[kind]]));
  let tabIds: TabIds = {};
  const describe = (kind: SheetKind, changed: WorkbookContent) =>
    describeSheet(kind, stagedNames, repointedComments(changed, renames), blanks, tabIds);

  const wanted = SHEET_KINDS.map((kind) => describe(kind, content));
  // All tabs first: a formula that names a sheet which does not exist yet stays in error.
  const staged = insertTabs(spreadsheet, wanted, tabPlaces(wanted, live));
  tabIds = Object.fromEntries([...staged].map(([kind, sheet]) => [kind, sheet.getSheetId()]));
  const made = Object.fromEntries(Object.entries(tabIds).map(([kind, id]) => [kind, [id]]));
  const descriptions = wanted.map((one) => (one.kind === 'data' ? describe('data', content) : one));
  const former = Object.fromEntries([...live].map(([kind, { id }]) => [kind, [id]]));
  const both = SHEET_KINDS.map((kind) => [kind, [...(former[kind] ?? []), ...(made[kind] ?? [])]]);
  // Before anything is written: should the run die, the next one knows which sheets it may drop.
  keepSheetIds({ ...ids, ...Object.fromEntries(both) });
  for (const description of descriptions) {
    const sheet = staged.get(description.kind);
    if (sheet) growToDescription(sheet, description);
  }
  const write = sheetWriter();
  let isLeft = false;
  for (const description of descriptions) {
    const sheet = staged.get(description.kind);
    if (sheet) {
      if (!write(sheet, description, 'grown')) isLeft = true;
      noteWritten(sheet);
    }
  }
  for (const { kind, chart } of descriptions) {
    const [sheet, source] = [staged.get(kind), chart && staged.get(chart.sheet)];
    if (sheet && source && chart) insertRadar(sheet, source, chart);
  }
  SpreadsheetApp.flush();
  pointToStaged(spreadsheet, others, renames);

  // Before any sheet goes: a formula that reads a deleted one is in error, in a comment as elsewhere.
  const latest = new Map(
    [...live].flatMap(([kind, { sheet }]) =>
      INPUT_KINDS.includes(kind) ? [[kind, readSheet(sheet)] as const] : [],
    ),
  );

  const kept: string[] = [];
  const undecided: UndecidedRow[] = [];
  for (const built of descriptions) {
    const { kind } = built;
    const [sheet, former, now] = [staged.get(kind), live.get(kind), latest.get(kind) ?? read.get(kind)];
    if (!sheet) continue;
    if (former && now) {
      const keys = rowKeys(now, built);
      if (keys) undecided.push(...undecidedRows(now, keys, followed));
      const late = carried({ ...content, ...contentOf(kind, now, descriptors, followed) });
      const renewed = describe(kind, late);
      carryLateEdits(sheet, built, renewed);
      const isMore = () =>
        doubtful.has(kind) || hasLeftovers(now, readAllNotes(former.sheet), renewed, followed);
      if (!emptied && isMore()) {
        const taken = [...namesOf(sheets), ...kept];
        kept.push(
          keepAside(former.sheet, now, built, freeName(keptName(names[kind]), taken), { renames, followed }),
        );
      } else deleteSheet(spreadsheet, former.sheet);
    }
    renameSheet(sheet, names[kind]);
  }
  const data = staged.get('data');
  if (data) nameExport(spreadsheet, data);
  // The owner's first visit sets them, as in a copy.
  if (isLeft) keepSheetIds({ ...ids, ...made });
  else keepKnown(idsText({ ...ids, ...made }));
  standOnInput(descriptions, staged, 'grid');
  if (live.size === 0) standOnInput(descriptions, staged, 'welcome');
  return {
    renewed: live.size > 0,
    strays,
    kept,
    isLeft,
    lost: CRITERIA.flatMap(({ number }) => (content.answers.has(number) ? [] : [number])),
    undecided,
    photograph: photograph ?? null,
  };
}
