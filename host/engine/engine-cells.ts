import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CellStyle, initSync, Model } from '@ironcalc/wasm';
import type { Block } from './a1';
import type { CellValue } from './cell-value';
import { noteChange } from './changes';
import { withCommas } from './dialect';
import { isTimeFormat } from './typed-text';

export type { CellStyle };

/** Paths that the engine understands in `setStyle`. */
export type StylePath =
  | 'num_fmt'
  | 'font.b'
  | 'font.i'
  | 'font.u'
  | 'font.color'
  | 'font.size'
  | 'fill.color'
  | 'alignment.horizontal'
  | 'alignment.vertical'
  | 'alignment.wrap_text';

/** Shows a number with all the digits the engine gives. */
const ALL_DIGITS = '0.0000000000000000E+00';
const PLAIN_NUMBER = /^-?\d+(?:,\d+)?(?:e[+-]?\d+)?$/i;
const MILLISECONDS = 86_400_000;
/** More than the engine has. */
const MOST_COLUMNS = 20_000;
/** The engine cannot change its default size (12), so sizes are stored ten times bigger and 12 means "never set". */
const SIZE_FACTOR = 10;
const DEFAULT_SIZE = 10;

/**
 * Bytes taken at once, given back and used again. Each time the engine's memory grows, V8 counts the whole of it as new
 * and collects garbage: growing little by little took two thirds of a generation's time.
 */
const FIRST_MEMORY = 256 * 2 ** 20;

let loaded = false;
export function loadEngine(): void {
  if (loaded) return;
  const code = fileURLToPath(import.meta.resolve('@ironcalc/wasm')).replace(/wasm\.js$/, 'wasm_bg.wasm');
  const engine = initSync({ module: readFileSync(code) });
  engine.__wbindgen_free(engine.__wbindgen_malloc(FIRST_MEMORY, 1), FIRST_MEMORY, 1);
  loaded = true;
}

/** Text that the engine would take for a number, a date, a formula, a boolean or an error unless it is quoted. */
function mustBeQuoted(text: string): boolean {
  return !/^[\p{L}«“‘([]/u.test(text) || /^(?:true|false)$/i.test(text.trim()) || text.startsWith('(');
}

/** A cell that once held a quoted text keeps the quote when it is emptied. */
const isBlank = (content: string) => content === '' || content === "'";

/** Contents, values and styles of cells; see Engine. */
export abstract class EngineCells {
  private disposed = false;
  protected stale = true;
  protected stamp = 0;
  protected bytes: { stamp: number; data: Uint8Array } | null = null;
  /** Values read since the last change, by sheet then by cell. */
  private readonly values = new Map<number, Map<number, CellValue>>();
  private edits = 0;

  protected constructor(protected model: Model) {
    model.pauseEvaluation();
  }

  /** Gives the engine's memory back; nothing may be asked of it afterwards, and a second time does nothing. */
  dispose(): void {
    if (!this.disposed) this.model.free();
    this.disposed = true;
  }

  /** Grows with every change: equal stamps of one engine mean equal contents. */
  get version(): number {
    return this.stamp;
  }

  /** The whole workbook; made once per version. */
  toBytes(): Uint8Array {
    if (this.bytes?.stamp !== this.stamp) this.bytes = { stamp: this.stamp, data: this.model.toBytes() };
    return this.bytes.data;
  }

  /** Something that goes with the contents changed elsewhere. */
  touch(): void {
    this.stamp++;
    noteChange();
  }

  protected changed(): void {
    this.stale = true;
    this.stamp++;
    this.values.clear();
    noteChange();
    if (++this.edits % 20_000 === 0) this.forgetHistory();
  }

  /** The engine's own undo history is never used and never ends. */
  private forgetHistory(): void {
    const data = this.model.toBytes();
    this.model.free();
    this.model = Model.from_bytes(data, 'en');
    this.model.pauseEvaluation();
  }

  protected settle(): void {
    if (!this.stale) return;
    this.model.evaluate();
    this.stale = false;
  }

  /** Evaluates, unless the cell holds a plain value, which no formula can change. */
  private settleFor(sheet: number, row: number, column: number): void {
    if (!this.stale) return;
    const content = this.model.getCellContent(sheet, row, column);
    const structure = content.startsWith('=') ? null : this.model.getCellArrayStructure(sheet, row, column);
    if (structure !== 'SingleCell' || content === '') this.settle();
  }

  setNumber(sheet: number, row: number, column: number, value: number): void {
    // The engine would give a scientific format to a number written with an exponent.
    const short = String(value);
    const text = short.includes('e')
      ? value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 })
      : short;
    this.model.setUserInput(
      sheet,
      row,
      column,
      this.model.getLocale() === 'en' ? text : text.replace('.', ','),
    );
    this.changed();
  }

  setText(sheet: number, row: number, column: number, value: string): void {
    this.model.setUserInput(sheet, row, column, value !== '' && mustBeQuoted(value) ? `'${value}` : value);
    this.changed();
  }

  setBoolean(sheet: number, row: number, column: number, value: boolean): void {
    this.model.setUserInput(sheet, row, column, value ? 'TRUE' : 'FALSE');
    this.changed();
  }

  protected spoken(compiled: string): string {
    return this.model.getLocale() === 'en' ? withCommas(compiled) : compiled;
  }

  setFormula(sheet: number, row: number, column: number, compiled: string): void {
    this.model.setUserInput(sheet, row, column, this.spoken(compiled));
    this.changed();
  }

  /** A formula that gives this value and reads no cell. */
  setConstantFormula(sheet: number, row: number, column: number, value: CellValue): void {
    const comma = this.model.getLocale() !== 'en';
    const text = typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
    this.setFormula(
      sheet,
      row,
      column,
      `=${comma && typeof value === 'number' ? text.replace('.', ',') : text}`,
    );
  }

  clearContents(sheet: number, b: Block): void {
    this.model.rangeClearContents(sheet, b.row, b.column, b.row + b.rows - 1, b.column + b.columns - 1);
    this.changed();
  }

  clearFormats(sheet: number, b: Block): void {
    this.model.rangeClearFormatting(sheet, b.row, b.column, b.row + b.rows - 1, b.column + b.columns - 1);
    this.changed();
  }

  isEmpty(sheet: number, row: number, column: number): boolean {
    return isBlank(this.model.getCellContent(sheet, row, column));
  }

  /** The raw value: an empty cell and an empty text are both ''; errors are their text. */
  value(sheet: number, row: number, column: number): CellValue {
    let read = this.values.get(sheet);
    if (!read) {
      read = new Map();
      this.values.set(sheet, read);
    }
    const key = row * MOST_COLUMNS + column;
    const known = read.get(key);
    if (known !== undefined) return known;
    this.settleFor(sheet, row, column);
    const value = this.readValue(sheet, row, column);
    read.set(key, value);
    return value;
  }

  /** Whether the value is an error, and not a text that reads like one. */
  isError(sheet: number, row: number, column: number): boolean {
    this.settleFor(sheet, row, column);
    return this.model.getCellType(sheet, row, column) === 16;
  }

  protected readValue(sheet: number, row: number, column: number): CellValue {
    const content = this.model.getCellContent(sheet, row, column);
    if (isBlank(content)) return '';
    const isFormula = content.startsWith('=');
    const type = this.model.getCellType(sheet, row, column);
    if (type === 1) return this.readNumber(sheet, row, column, content, isFormula);
    const shown = this.model.getFormattedCellValue(sheet, row, column);
    if (type === 4) return shown === 'TRUE';
    if (type === 16) return shown === '#CIRC!' ? '#REF!' : shown;
    if (isFormula) return shown;
    return content.startsWith("'") ? content.slice(1) : content;
  }

  private readNumber(
    sheet: number,
    row: number,
    column: number,
    content: string,
    isFormula: boolean,
  ): number {
    if (!isFormula && PLAIN_NUMBER.test(content)) return Number(content.replace(',', '.'));
    const format = this.model.getCellStyle(sheet, row, column).style.num_fmt;
    if (format === 'general') {
      const shown = this.model.getFormattedCellValue(sheet, row, column);
      if (PLAIN_NUMBER.test(shown) && shown.replace(/\D/g, '').length < 9)
        return Number(shown.replace(',', '.'));
    }
    const area = { sheet, row, column, width: 1, height: 1 };
    this.model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
    const digits = this.model.getFormattedCellValue(sheet, row, column);
    this.model.updateRangeStyle(area, 'num_fmt', format);
    return Number(digits.replace(',', '.'));
  }

  /**
   * A constant that would not come back the same if its content were typed again: a text that looks like something
   * else, or a time, of which the engine gives 15 digits, hence rounded to the millisecond. Null for others.
   */
  protected fragileConstant(sheet: number, row: number, column: number): number | string | null {
    const content = this.model.getCellContent(sheet, row, column);
    if (content.startsWith("'")) return isBlank(content) ? null : content.slice(1);
    if (content.startsWith('=') || this.model.getCellType(sheet, row, column) !== 1) return null;
    if (!isTimeFormat(this.model.getCellStyle(sheet, row, column).style.num_fmt)) return null;
    return Math.round(Number(this.value(sheet, row, column)) * MILLISECONDS) / MILLISECONDS;
  }

  display(sheet: number, row: number, column: number): string {
    this.settleFor(sheet, row, column);
    const shown = this.model.getFormattedCellValue(sheet, row, column);
    if (shown === '#CIRC!') return '#REF!';
    if ((shown === 'TRUE' || shown === 'FALSE') && this.model.getLocale() === 'fr') {
      if (this.model.getCellType(sheet, row, column) === 4) return shown === 'TRUE' ? 'VRAI' : 'FAUX';
    }
    return shown;
  }

  style(sheet: number, row: number, column: number): CellStyle {
    const { style } = this.model.getCellStyle(sheet, row, column);
    const { sz } = style.font;
    return { ...style, font: { ...style.font, sz: sz === 12 ? DEFAULT_SIZE : sz / SIZE_FACTOR } };
  }

  setStyle(sheet: number, b: Block, path: StylePath, value: string): void {
    const area = { sheet, row: b.row, column: b.column, width: b.columns, height: b.rows };
    this.model.updateRangeStyle(
      area,
      path,
      path === 'font.size' ? String(Number(value) * SIZE_FACTOR) : value,
    );
    this.stamp++;
    this.values.clear();
  }

  /** Puts whole styles (as `style` gives them) on a block. */
  pasteStyles(sheet: number, b: Block, styles: readonly (readonly CellStyle[])[]): void {
    this.model.setSelectedSheet(sheet);
    this.model.setSelectedCell(b.row, b.column);
    this.model.setSelectedRange(b.row, b.column, b.row + b.rows - 1, b.column + b.columns - 1);
    const raw = styles.map((row) =>
      row.map((s) => ({
        ...s,
        font: { ...s.font, sz: s.font.sz === DEFAULT_SIZE ? 12 : s.font.sz * SIZE_FACTOR },
      })),
    );
    this.model.onPasteStyles(raw);
    this.stamp++;
    this.values.clear();
  }

  setBorder(sheet: number, b: Block, type: string, style: string, color: string): void {
    const area = { sheet, row: b.row, column: b.column, width: b.columns, height: b.rows };
    this.model.setAreaWithBorder(area, { item: { style, color }, type } as never);
    this.stamp++;
  }
}
