import type { SheetDescription, SheetKind } from '../workbook/description';
import { insertSheet } from './find-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours that has no cell filled yet, and how many of its rows stay in sight. */
interface EmptyTab {
  readonly sheet: Sheet;
  readonly frozenRows: number;
}

/** Google copies what a tab hides and freezes with it: after the first one, only what differs is set. */
function insertVisible(
  spreadsheet: Spreadsheet,
  { name, frozenRows }: SheetDescription,
  index: number,
  template: EmptyTab | null,
): EmptyTab {
  const sheet = template
    ? insertSheet(spreadsheet, name, index, { template: template.sheet })
    : insertSheet(spreadsheet, name, index);
  if (!template) hideMeta(sheet);
  if (frozenRows !== (template?.frozenRows ?? 0)) sheet.setFrozenRows(frozenRows);
  return { sheet, frozenRows };
}

/** What is for the add-on alone goes out of sight. The sheet's own lines stay: drawn ones cost two calls a sheet. */
function hideMeta(sheet: Sheet): void {
  sheet.hideRows(1);
}

/** The same for a tab that stands alone. */
export function dressTab(sheet: Sheet, { frozenRows }: SheetDescription): void {
  hideMeta(sheet);
  sheet.setFrozenRows(frozenRows);
}

/** Inserts an empty tab for each description, at these places among the tabs. */
export function insertTabs(
  spreadsheet: Spreadsheet,
  descriptions: readonly SheetDescription<SheetKind>[],
  places: readonly number[],
): Map<SheetKind, Sheet> {
  const tabs = new Map<SheetKind, Sheet>();
  let template: EmptyTab | null = null;
  for (const [order, description] of descriptions.entries()) {
    const index = places[order] ?? 0;
    if (description.hidden) tabs.set(description.kind, insertSheet(spreadsheet, description.name, index));
    else {
      template = insertVisible(spreadsheet, description, index, template);
      tabs.set(description.kind, template.sheet);
    }
  }
  return tabs;
}
