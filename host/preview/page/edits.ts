/** What is done to the selected block. */
import type { Block, Spot } from './blocks';
import { blockName, spotName } from './blocks';
import { cellAt, lastFilled } from './moves';
import type { Screen } from './screen';
import { formatTsv, parseTsv } from './tsv';

export function copyText(screen: Screen, cut: boolean): string {
  const block = usedPart(screen, screen.selected);
  const rows: string[][] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const line: string[] = [];
    for (let column = block.left; column <= block.right; column += 1) {
      line.push(cellAt(screen.sheet, { row, column }).text);
    }
    rows.push(line);
  }
  const text = formatTsv(rows);
  screen.change({ copied: { sheet: screen.sheet.id, block, text, cut } });
  return text;
}

export function paste(screen: Screen, clipboard: string, valuesOnly: boolean): void {
  const text = clipboard.replaceAll('\r\n', '\n').replace(/\n$/, '');
  if (text === '') {
    return;
  }
  const { copied } = screen.now;
  const target = screen.selected;
  const cell = spotName({ row: target.top, column: target.left });
  const sheet = screen.sheet.id;
  if (copied && copied.text === text && !valuesOnly) {
    const from = blockName(copied.block);
    const size = sizeOf(copied.block);
    const to = blockName(copied.cut ? placed(target, size) : tiled(target, size));
    if (copied.cut) {
      screen.change({ copied: null });
      void screen.send({ do: 'cut', sheet: copied.sheet, from, toSheet: sheet, to });
    } else {
      void screen.send({ do: 'copyPaste', sheet: copied.sheet, from, toSheet: sheet, to });
    }
    screen.selectBlock(copied.cut ? placed(target, size) : tiled(target, size));
    return;
  }
  const parsed = parseTsv(text);
  const size = { rows: parsed.length, columns: Math.max(...parsed.map((row) => row.length)) };
  const single = size.rows === 1 && size.columns === 1;
  const goal = single ? target : placed(target, size);
  const value = parsed[0]?.[0] ?? '';
  const rows = single ? sameValue(value, goal) : parsed;
  void screen.send({ do: 'paste', sheet, cell, rows });
  screen.selectBlock(goal);
}

export function clear(screen: Screen): void {
  void screen.send({ do: 'clear', sheet: screen.sheet.id, range: blockName(screen.selected) });
}

export function canFillDown(screen: Screen): boolean {
  return screen.selected.bottom > 1;
}

/** The first row of the block, or the row above a single one, goes down into the others. */
export function fillDown(screen: Screen): void {
  const block = screen.selected;
  const alone = block.top === block.bottom;
  const source = alone ? block.top - 1 : block.top;
  const from = blockName({ ...block, top: source, bottom: source });
  void screen.send({ do: 'fill', sheet: screen.sheet.id, from, to: blockName({ ...block, top: source }) });
  screen.selectBlock(block);
}

export function canFillRight(screen: Screen): boolean {
  return screen.selected.left < screen.selected.right;
}

export function fillRight(screen: Screen): void {
  const block = screen.selected;
  const from = blockName({ ...block, right: block.left });
  void screen.send({ do: 'fill', sheet: screen.sheet.id, from, to: blockName(block) });
}

export function allowImport(screen: Screen, spot: Spot): void {
  void screen.send({ do: 'allowImport', sheet: screen.sheet.id, cell: spotName(spot) });
  screen.focusGrid();
}

export function followLink(screen: Screen, spot: Spot): void {
  void screen.send({ do: 'followLink', sheet: screen.sheet.id, cell: spotName(spot) });
  screen.focusGrid();
}

/** What the card of the active cell offers. */
export function doAsCardSays(screen: Screen): void {
  const spot = screen.now.anchor;
  const { allow, opens, leads } = cellAt(screen.sheet, spot);
  if (allow) {
    allowImport(screen, spot);
  } else if (leads) {
    followLink(screen, spot);
  } else if (opens) {
    screen.openFile(opens);
  }
}

export function undo(screen: Screen): void {
  void screen.send({ do: 'undo' });
}

export function insertRows(screen: Screen, side: 'above' | 'below'): void {
  const { top, bottom } = screen.selected;
  const before = side === 'above' ? top : bottom + 1;
  void screen.send({ do: 'insertRows', sheet: screen.sheet.id, before, count: bottom - top + 1 });
}

export function deleteRows(screen: Screen): void {
  const { top, bottom } = screen.selected;
  void screen.send({ do: 'deleteRows', sheet: screen.sheet.id, first: top, count: bottom - top + 1 });
}

export function canMoveRows(screen: Screen, by: 1 | -1): boolean {
  const { top, bottom } = screen.selected;
  return by < 0 ? top > 1 : bottom < screen.sheet.rows.length;
}

export function moveRows(screen: Screen, by: 1 | -1): void {
  const block = screen.selected;
  const count = block.bottom - block.top + 1;
  const before = by < 0 ? block.top - 1 : block.bottom + 2;
  void screen.send({ do: 'moveRows', sheet: screen.sheet.id, first: block.top, count, before });
  screen.selectBlock({ ...block, top: block.top + by, bottom: block.bottom + by });
}

/** By the column of the active cell, which the person set by where they began the selection. */
export function sort(screen: Screen, ascending: boolean): void {
  const range = blockName(usedPart(screen, screen.selected));
  void screen.send({
    do: 'sortRange',
    sheet: screen.sheet.id,
    range,
    column: screen.now.anchor.column,
    ascending,
  });
}

export function insertColumns(screen: Screen, side: 'left' | 'right'): void {
  const { left, right } = screen.selected;
  const before = side === 'left' ? left : right + 1;
  void screen.send({ do: 'insertColumns', sheet: screen.sheet.id, before, count: right - left + 1 });
}

export function deleteColumns(screen: Screen): void {
  const { left, right } = screen.selected;
  void screen.send({ do: 'deleteColumns', sheet: screen.sheet.id, first: left, count: right - left + 1 });
}

/** Whole rows or columns are cut down to what is filled: a thousand empty lines are no one's wish. */
function usedPart(screen: Screen, block: Block): Block {
  const { rows, columns } = screen.sheet;
  const last = lastFilled(screen.sheet);
  return {
    ...block,
    bottom:
      block.bottom === rows.length ? Math.max(block.top, Math.min(block.bottom, last.row)) : block.bottom,
    right:
      block.right === columns.length ? Math.max(block.left, Math.min(block.right, last.column)) : block.right,
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(block: Block): Size {
  return { rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 };
}

function placed(at: Block, { rows, columns }: Size): Block {
  return { top: at.top, left: at.left, bottom: at.top + rows - 1, right: at.left + columns - 1 };
}

/** A copy fills the selection when that holds it a whole number of times, as in Google Sheets. */
function tiled(target: Block, size: Size): Block {
  const room = sizeOf(target);
  const fits = room.rows % size.rows === 0 && room.columns % size.columns === 0;
  return fits ? target : placed(target, size);
}

function sameValue(value: string, block: Block): string[][] {
  const { rows, columns } = sizeOf(block);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
