import type { Block } from '../engine/a1';
import { compileFormula, hasBoundedColumn } from '../engine/dialect';
import {
  brokenFormula,
  draggedFormula,
  renamedInFormula,
  restructuredFormula,
  sheetsMentioned,
} from '../engine/references';
import { mapBlock, type StructuralChange } from '../engine/structure';
import { growLookups, writeFormula } from './contents';
import { syncName } from './names';
import {
  cellAt,
  duplicateSheetState,
  isAddress,
  newSheetState,
  restructureRules,
  restructureSheet,
  type SheetState,
} from './overlay';
import { freeSplit, withdraw } from './spills';
import type { Workbook } from './workbook';

/** Changes of rows, columns and sheets: everything that has an address, and every formula, follows. */

/** Rewrites formulas of the whole file; those that change are given to the engine again. */
function rewriteFormulas(
  file: Workbook,
  rewrite: (source: string, sheet: SheetState) => string,
  again: (source: string, sheet: SheetState) => boolean = () => false,
): void {
  for (const sheet of file.state.sheets) {
    for (const [key, formula] of sheet.formulas) {
      const source = rewrite(formula.source, sheet);
      if (source !== formula.source || again(source, sheet)) {
        writeFormula(file, sheet.id, ...cellAt(key), { ...formula, source });
      }
    }
  }
}

function mentions(source: string, sheetName: string): boolean {
  return sheetsMentioned(source).some((name) => name.toLowerCase() === sheetName.toLowerCase());
}

export function restructure(file: Workbook, sheetId: number, change: StructuralChange): void {
  const changed = file.sheet(sheetId);
  if (change.kind === 'move' && change.before !== undefined) {
    if (change.before >= change.at && change.before <= change.at + change.count) return;
  }
  freeSplit(file, changed, change);
  file.unsettled.restructure(file.indexOf(sheetId), change, changed.maxColumns);
  restructureSheet(changed, change);
  for (const sheet of file.state.sheets) restructureRules(sheet, changed, change);
  if (change.axis === 'row') {
    const { filledRows, lookupRows } = file.state;
    if (change.kind === 'insert') growLookups(file, filledRows + change.count);
    else if ((change.before ?? 0) > lookupRows) growLookups(file, change.before ?? 0);
  }
  const rows = file.state.lookupRows;
  // The engine moves references itself, but breaks ranges whose edge is deleted, any range across a move, and whole
  // columns when the first line changes. Those are written again, and so are bounded columns.
  const engineBreaks = change.kind === 'move' || change.at === 1;
  const boundMoves = change.axis === 'row' && change.kind === 'delete';
  rewriteFormulas(
    file,
    (source, sheet) => restructuredFormula(source, sheet.name, changed.name, change),
    (source, sheet) =>
      (engineBreaks && (sheet === changed || mentions(source, changed.name))) ||
      (boundMoves && hasBoundedColumn(compileFormula(source, rows), rows)),
  );
  for (const [name, address] of file.state.names) {
    if (address.sheetId !== sheetId) continue;
    const b = mapBlock(change, address.block);
    if (b) file.state.names.set(name, { sheetId, block: b });
    else file.state.names.delete(name);
    syncName(file, name);
  }
  const { maxRows, maxColumns } = changed;
  if (maxRows < 1 || maxColumns < 1) throw new Error('a sheet keeps at least one row and one column');
}

const emptySheet = ({ unsettled, state }: Workbook) =>
  unsettled.addSheet(new Set(state.sheets.map(({ engineName }) => engineName)));

export function insertSheet(file: Workbook, name: string, index: number): SheetState {
  const sheet = newSheetState(file.newId(), name, emptySheet(file));
  file.state.sheets.splice(index, 0, sheet);
  return sheet;
}

/** Formulas that named the sheet become #REF!, for good: a new sheet of the same name does not mend them. */
export function deleteSheet(file: Workbook, sheetId: number): void {
  const position = file.positionOf(sheetId);
  const { name, maxColumns } = file.sheet(sheetId);
  file.unsettled.dropSheet(file.indexOf(sheetId), maxColumns);
  file.state.sheets.splice(position, 1);
  rewriteFormulas(file, (source) => brokenFormula(source, name));
  for (const sheet of file.state.sheets) {
    sheet.charts = sheet.charts.map((c) => ({ ...c, ranges: c.ranges.filter((r) => r.sheetId !== sheetId) }));
    for (const [key, rule] of sheet.validations) {
      if (!rule.values.some((v) => isAddress(v) && v.sheetId === sheetId)) continue;
      sheet.validations.set(key, {
        ...rule,
        values: rule.values.map((v) => (isAddress(v) && v.sheetId === sheetId ? null : v)),
      });
    }
  }
  for (const [rangeName, address] of file.state.names) {
    if (address.sheetId !== sheetId) continue;
    file.state.names.delete(rangeName);
    syncName(file, rangeName);
  }
  if (file.state.activeSheet === sheetId) {
    const visible = file.state.sheets.filter((s) => !s.hidden);
    const next =
      file.state.sheets.slice(position).find((s) => !s.hidden) ?? visible.at(-1) ?? file.state.sheets[0];
    if (next) activate(file, next.id);
  }
}

export function renameSheet(file: Workbook, sheetId: number, name: string): void {
  const sheet = file.sheet(sheetId);
  const former = sheet.name;
  sheet.name = name;
  file.unsettled.touch();
  for (const other of file.state.sheets) {
    for (const [key, formula] of other.formulas) {
      const source = renamedInFormula(formula.source, former, name);
      if (source !== formula.source) other.formulas.set(key, { ...formula, source });
    }
    const rename = <T>(v: T) =>
      typeof v === 'string' && v.startsWith('=') ? renamedInFormula(v, former, name) : v;
    other.conditionalRules = other.conditionalRules.map((r) => ({
      ...r,
      values: r.values.map((v) => rename(v)) as (string | number)[],
    }));
    for (const [key, rule] of other.validations) {
      if (rule.criteria !== 'CUSTOM_FORMULA') continue;
      other.validations.set(key, {
        ...rule,
        values: rule.values.map((v) => rename(v)) as typeof rule.values,
      });
    }
  }
}

export function moveSheet(file: Workbook, sheetId: number, index: number): void {
  const [sheet] = file.state.sheets.splice(file.positionOf(sheetId), 1);
  if (sheet) file.state.sheets.splice(index, 0, sheet);
  file.unsettled.touch();
}

/** The copy keeps contents, rules, notes and formats; charts get new ids, protections of ranges stay behind. */
export function duplicateSheet(file: Workbook, sheetId: number, name: string): SheetState {
  const [place, sheet] = [file.indexOf(sheetId), file.sheet(sheetId)];
  const isBare = file.unsettled.isBare(place, sheet.maxColumns);
  const engineName = isBare ? emptySheet(file) : file.unsettled.duplicateSheet(place);
  const copy = duplicateSheetState(sheet, { id: file.newId(), name, engineName });
  copy.charts = copy.charts.map((chart) => ({
    ...chart,
    id: file.newId(),
    ranges: chart.ranges.map((r) => (r.sheetId === sheetId ? { ...r, sheetId: copy.id } : r)),
  }));
  copy.protections = copy.protections
    .filter((p) => p.block === null)
    .map((p) => ({ ...p, id: file.newId(), editors: null }));
  file.state.sheets.splice(file.positionOf(sheetId) + 1, 0, copy);
  // What imports fill is theirs, not the copy's.
  for (const key of copy.imports.keys()) withdraw(file, copy, key);
  copy.imports.clear();
  for (const [key, formula] of copy.formulas) writeFormula(file, copy.id, ...cellAt(key), formula);
  return copy;
}

/** Formulas follow cells that are dragged elsewhere; `moved` are the cells in their new place. */
export function followDrag(
  file: Workbook,
  from: { sheetId: number; block: Block },
  to: { sheetId: number; row: number; column: number },
): void {
  const move = {
    fromSheet: file.sheet(from.sheetId).name,
    from: from.block,
    toSheet: file.sheet(to.sheetId).name,
    rows: to.row - from.block.row,
    columns: to.column - from.block.column,
  };
  rewriteFormulas(file, (source, sheet) => draggedFormula(source, sheet.name, move));
}

export function activate(file: Workbook, sheetId: number, selection?: Block): void {
  file.state.activeSheet = sheetId;
  file.state.selection = selection ?? { row: 1, column: 1, rows: 1, columns: 1 };
}
