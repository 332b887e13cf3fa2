import { type Block, block, cellsOf, contains } from '../engine/a1';
import type { CellValue } from '../engine/cell-value';
import type { CellStyle } from '../engine/engine';
import { anchoredFormula, copiedFormula } from '../engine/references';
import { type CellInput, clearContents, contentOf, writeCell } from './contents';
import {
  CARRIED_LAYERS,
  cellAt,
  cellKey,
  copiedValidation,
  type LayerName,
  type SheetState,
  type ValidationRule,
} from './overlay';
import { followDrag } from './reshape';
import { spilledFrom } from './spills';
import type { Workbook } from './workbook';

/** Blocks of cells copied, dragged, cleared and sorted with all they wear. */

interface CellCopy {
  readonly row: number;
  readonly column: number;
  readonly content: CellInput;
  readonly style: CellStyle;
  readonly layers: ReadonlyMap<LayerName, unknown>;
}

export interface Place {
  readonly sheetId: number;
  readonly block: Block;
}

function pick(file: Workbook, sheetId: number, row: number, column: number): CellCopy {
  const state = file.sheet(sheetId);
  const layers = new Map<LayerName, unknown>();
  for (const name of CARRIED_LAYERS) {
    const value = state[name].get(cellKey(row, column));
    if (value !== undefined) layers.set(name, value);
  }
  const style = file.engine.style(file.indexOf(sheetId), row, column);
  return { row, column, content: contentOf(file, sheetId, row, column), style, layers };
}

function setLayers(
  state: SheetState,
  row: number,
  column: number,
  layers: CellCopy['layers'],
  copy?: CellCopy,
): void {
  for (const name of CARRIED_LAYERS) {
    const value = layers.get(name);
    const key = cellKey(row, column);
    if (value === undefined) state[name].delete(key);
    else if (name === 'validations' && copy) {
      const rule = copiedValidation(value as ValidationRule, row - copy.row, column - copy.column);
      state.validations.set(key, rule);
    } else (state[name] as Map<number, unknown>).set(key, value);
  }
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: CellCopy;
}

/** Puts cells on a whole block. Their formulas are copied (relative references shift) or kept as they are. */
function putBlock(file: Workbook, place: Place, placed: readonly Placed[], keepFormulas: boolean): void {
  const { sheetId, block: b } = place;
  const state = file.sheet(sheetId);
  const styles: CellStyle[][] = Array.from({ length: b.rows }, () => []);
  for (const { row, column, cell } of placed) {
    let { content } = cell;
    if (content.kind === 'formula' && !keepFormulas) {
      const source = copiedFormula(content.formula.source, row - cell.row, column - cell.column);
      content = { kind: 'formula', formula: { source } };
    }
    writeCell(file, sheetId, row, column, content);
    setLayers(state, row, column, cell.layers, cell);
    const line = styles[row - b.row];
    if (line) line[column - b.column] = cell.style;
  }
  file.engine.pasteStyles(file.indexOf(sheetId), b, styles);
}

function pickBlock(file: Workbook, place: Place): CellCopy[] {
  return [...cellsOf(place.block)].map(([row, column]) => pick(file, place.sheetId, row, column));
}

/** Cells that an import fills are copied as values, unless its formula is copied with them. */
function withImportedValues(file: Workbook, place: Place, cells: readonly CellCopy[]): CellCopy[] {
  const sheet = file.sheet(place.sheetId);
  return cells.map((cell) => {
    const anchor = spilledFrom(sheet, cell.row, cell.column);
    if (anchor === null || contains(place.block, ...cellAt(anchor))) return cell;
    const value = file.engine.value(file.indexOf(place.sheetId), cell.row, cell.column);
    return { ...cell, content: { kind: 'value', value } };
  });
}

/** Copies a block, repeated to fill a larger target as Google does when its sizes divide the target's. */
export function copyBlock(file: Workbook, from: Place, to: Place): Block {
  const cells = withImportedValues(file, from, pickBlock(file, from));
  const fits = to.block.rows % from.block.rows === 0 && to.block.columns % from.block.columns === 0;
  const target = fits ? to.block : block(to.block.row, to.block.column, from.block.rows, from.block.columns);
  const placed: Placed[] = [];
  for (const [row, column] of cellsOf(target)) {
    const i = (row - target.row) % from.block.rows;
    const j = (column - target.column) % from.block.columns;
    const cell = cells[i * from.block.columns + j];
    if (cell) placed.push({ row, column, cell });
  }
  putBlock(file, { sheetId: to.sheetId, block: target }, placed, false);
  return target;
}

/** Empties cells wholly, as dragging them away does. */
function wipe(file: Workbook, place: Place): void {
  clearContents(file, place.sheetId, place.block);
  file.engine.clearFormats(file.indexOf(place.sheetId), place.block);
  const state = file.sheet(place.sheetId);
  for (const [row, column] of cellsOf(place.block)) setLayers(state, row, column, new Map());
}

/** Drags a block: formulas that pointed to its cells follow them, its own formulas keep their meaning. */
export function dragBlock(file: Workbook, from: Place, to: Place): Block {
  const target = block(to.block.row, to.block.column, from.block.rows, from.block.columns);
  const leavesSheet = from.sheetId !== to.sheetId;
  const fromName = file.sheet(from.sheetId).name;
  const cells = pickBlock(file, from).map((cell) => {
    if (!leavesSheet || cell.content.kind !== 'formula') return cell;
    const source = anchoredFormula(cell.content.formula.source, fromName);
    return { ...cell, content: { kind: 'formula', formula: { ...cell.content.formula, source } } as const };
  });
  wipe(file, from);
  const placed = cells.map((cell) => ({
    row: cell.row + target.row - from.block.row,
    column: cell.column + target.column - from.block.column,
    cell,
  }));
  putBlock(file, { sheetId: to.sheetId, block: target }, placed, true);
  followDrag(file, from, { sheetId: to.sheetId, row: target.row, column: target.column });
  return target;
}

/** Google's order: numbers, texts (case ignored), booleans; errors and blanks last either way. */
function rank(value: CellValue): number {
  if (value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|ERROR!)/.test(value) ? 3 : 1;
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const byRank = rank(a) - rank(b);
  if (rank(a) >= 3 || rank(b) >= 3) return byRank;
  const order =
    byRank !== 0
      ? byRank
      : typeof a === 'string' && typeof b === 'string'
        ? a.localeCompare(b, 'fr', { sensitivity: 'accent' })
        : Number(a) - Number(b);
  return ascending ? order : -order;
}

/**
 * Sorts the rows of a block. Contents, formats, notes and rules travel with their row; relative references of a formula
 * shift with it as if it were copied, and no formula elsewhere follows.
 */
export function sortBlock(file: Workbook, place: Place, column: number, ascending: boolean): void {
  const { block: b, sheetId } = place;
  const sheet = file.indexOf(sheetId);
  const rows = Array.from({ length: b.rows }, (_, i) => b.row + i);
  const keys = new Map(rows.map((row) => [row, file.engine.value(sheet, row, column)]));
  const sorted = [...rows].sort((x, y) => compare(keys.get(x) ?? '', keys.get(y) ?? '', ascending) || x - y);
  const cells = new Map(
    rows.map((row) => [row, pickBlock(file, { sheetId, block: { ...b, row, rows: 1 } })]),
  );
  const placed = sorted.flatMap((from, i) =>
    (cells.get(from) ?? []).map((cell) => ({ row: b.row + i, column: cell.column, cell })),
  );
  putBlock(file, place, placed, false);
}

/** A paste from outside: texts read as typed; cells lose their rule, since outside cells have none. */
export function pasteTexts(
  file: Workbook,
  sheetId: number,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
  keepRules: boolean,
): Block {
  const state = file.sheet(sheetId);
  const width = Math.max(...texts.map((line) => line.length));
  texts.forEach((line, i) => {
    for (let j = 0; j < width; j++) {
      writeCell(file, sheetId, row + i, column + j, { kind: 'typed', text: line[j] ?? '' });
      if (!keepRules) state.validations.delete(cellKey(row + i, column + j));
    }
  });
  return block(row, column, texts.length, width);
}
