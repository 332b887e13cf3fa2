/** A file and its add-on as the page draws them. */
import { blockName, cellName, quoteSheet } from '../engine/a1';
import type { Engine } from '../engine/engine';
import { editText } from '../file/contents';
import { drawnStyles } from '../file/drawn-styles';
import type { SpreadsheetFile } from '../file/drive';
import { FORBIDDEN } from '../file/imports';
import { isLink } from '../file/links';
import { cellAt, cellKey, type SheetState } from '../file/overlay';
import { choicesOf, obeys } from '../file/validation-rules';
import type { MenuEntry, MenuState } from '../script/execution';
import { chartView } from './chart-view';
import { StyleBook, styleView } from './style-view';
import type { CellView, MenuView, SheetView, TabView } from './wire/protocol';
import { linkedFile } from './wire/session-key';

const COLUMN_WIDTH = 100;
/** Formats may go a little past the last content; rules for new rows may go to the end of the sheet. */
const MARGIN_ROWS = 30;
const MARGIN_COLUMNS = 4;

export function tabViews(file: SpreadsheetFile): TabView[] {
  return file.state.sheets.map(({ id, name, tabColor, hidden }) => ({ id, name, color: tabColor, hidden }));
}

export function menuViews(menus: readonly MenuState[]): MenuView[] {
  return menus.map(({ title, items }) => ({ title, items: items.flatMap((item) => flatItems(item, '')) }));
}

/** A submenu's items stand in the menu itself, after the submenu's name. */
function flatItems(item: MenuEntry, before: string): MenuView['items'] {
  if (item === null) {
    return before === '' ? [null] : [];
  }
  const label = before + item.label;
  return 'items' in item
    ? item.items.flatMap((inner) => flatItems(inner, `${label} › `))
    : [{ label, run: item.run }];
}

/**
 * Draws the active sheet for one person. Drawing evaluates conditional formats and rules on a copy of the workbook, so the
 * last drawing serves again while nothing has changed: selecting cells and the panel's questions cost next to nothing.
 */
export class SheetPainter {
  private last: { engine: Engine; stamp: string; view: SheetView } | null = null;

  constructor(private readonly email: string) {}

  draw(file: SpreadsheetFile): SheetView {
    const { engine } = file;
    const sheet = file.sheet(file.state.activeSheet);
    const alerts = importAlerts(file, sheet, this.email);
    const stamp = `${engine.version} ${fingerprint(sheet)} ${[...alerts]}`;
    if (this.last?.engine !== engine || this.last.stamp !== stamp) {
      this.last = { engine, stamp, view: drawSheet(file, sheet, alerts) };
    }
    return this.last.view;
  }
}

/** What Google says of the imports that give nothing, by cell: it depends on what the person may read elsewhere. */
function importAlerts(file: SpreadsheetFile, sheet: SheetState, email: string): Map<number, string> {
  const alerts = new Map<number, string>();
  for (const key of sheet.imports.keys()) {
    const message = file.importMessage(`${quoteSheet(sheet.name)}!${cellName(...cellAt(key))}`, email);
    if (message !== null) {
      alerts.set(key, message);
    }
  }
  return alerts;
}

/** What of a sheet shows on the screen and is not the engine's, as text. */
function fingerprint(sheet: SheetState): string {
  return JSON.stringify(sheet, (_, value) => (value instanceof Map ? [...value] : value));
}

function drawSheet(file: SpreadsheetFile, sheet: SheetState, alerts: ReadonlyMap<number, string>): SheetView {
  const { rows, columns } = drawnSize(file, sheet);
  const book = new StyleBook();
  const drawn = drawnStyles(file);
  const cells: CellView[][] = [];
  for (let row = 1; row <= rows; row += 1) {
    const line: CellView[] = [];
    for (let column = 1; column <= columns; column += 1) {
      line.push(cellView(file, sheet, row, column, book, drawn, alerts));
    }
    cells.push(line);
  }
  drawn.dispose();
  return {
    id: sheet.id,
    name: sheet.name,
    columns: lines(sheet.maxColumns, (column) =>
      sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? COLUMN_WIDTH),
    ),
    rows: lines(sheet.maxRows, (row) =>
      sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? null),
    ),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: sheet.gridlines,
    cells,
    styles: book.styles,
    merges: sheet.merges.map((block) => [block.row, block.column, block.rows, block.columns]),
    charts: sheet.charts.map((chart) => chartView(file, chart)),
  };
}

function cellView(
  file: SpreadsheetFile,
  sheet: SheetState,
  row: number,
  column: number,
  book: StyleBook,
  drawn: ReturnType<typeof drawnStyles>,
  alerts: ReadonlyMap<number, string>,
): CellView {
  const key = cellKey(row, column);
  const index = file.indexOf(sheet.id);
  const text = file.engine.display(index, row, column);
  const value = file.engine.value(index, row, column);
  const opens = linkedFile(text);
  const style = book.number(styleView(drawn.style(sheet.id, row, column), value, opens !== null));
  const input = text === '' && !sheet.formulas.has(key) ? '' : editText(file, sheet.id, row, column);
  const note = sheet.notes.get(key);
  const rule = sheet.validations.get(key);
  const choices = rule && choicesOf(file, rule);
  const alert = alerts.get(key);
  return {
    text,
    ...(input === text ? {} : { input }),
    ...(style === undefined ? {} : { style }),
    ...(note ? { note } : {}),
    ...(choices ? { choices } : {}),
    ...(rule?.helpText ? { help: rule.helpText } : {}),
    ...(rule && text !== '' && !obeys(file, sheet.id, row, column, rule) ? { invalid: true } : {}),
    ...(alert === undefined ? {} : { alert }),
    ...(sheet.imports.get(key)?.problem === 'connect' && alert !== FORBIDDEN ? { allow: true } : {}),
    ...(opens === null ? {} : { opens }),
    ...(isLink(sheet.formulas.get(key)?.source ?? '') ? { leads: true } : {}),
  };
}

function lines<Size>(count: number, size: (line: number) => Size): Size[] {
  return Array.from({ length: count }, (_, index) => size(index + 1));
}

/** The part of the sheet worth sending: beyond it, cells are empty and plain. */
function drawnSize(file: SpreadsheetFile, sheet: SheetState): { rows: number; columns: number } {
  const used = file.sheetById(sheet.id).usedBlock();
  let rows = used?.rows ?? 0;
  let columns = used?.columns ?? 0;
  for (const { row, column, ...size } of sheet.merges) {
    rows = Math.max(rows, row + size.rows - 1);
    columns = Math.max(columns, column + size.columns - 1);
  }
  for (const layer of [sheet.notes, sheet.validations]) {
    for (const key of layer.keys()) {
      const [row, column] = cellAt(key);
      columns = Math.max(columns, column);
      if (row <= rows + MARGIN_ROWS) {
        rows = Math.max(rows, row);
      }
    }
  }
  return {
    rows: Math.min(rows + MARGIN_ROWS, sheet.maxRows),
    columns: Math.min(columns + MARGIN_COLUMNS, sheet.maxColumns),
  };
}

export function selectionName(file: SpreadsheetFile): string {
  return blockName(file.state.selection);
}
