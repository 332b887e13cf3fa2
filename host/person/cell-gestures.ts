import { type Block, block, parseBlock } from '../engine/a1';
import { copyBlock, dragBlock, pasteTexts, sortBlock } from '../file/blocks';
import { CELL_TEXT, type CellInput, clearContents, writeCell } from '../file/contents';
import type { SpreadsheetFile } from '../file/drive';
import type { Role } from '../file/file-state';
import { FORBIDDEN } from '../file/imports';
import { placeLinkedBy } from '../file/links';
import { cellKey, type SheetState } from '../file/overlay';
import { activate } from '../file/reshape';
import { firstLockedCell, mayEditFile, mayReadFile } from '../file/rights';
import { obeys } from '../file/validation-rules';
import type { FileSnapshot } from '../file/workbook';
import type { AddonRuntime } from '../services/addon-runtime';
import { Range } from '../services/range';
import { invalidMessage, MERGED_SORT, NO_SUCH_PLACE, PROTECTED, READ_ONLY, TOO_LONG } from './messages';

/** What came of a gesture; `refused` is the message Google shows. */
export interface Outcome {
  readonly refused?: string;
}

export interface PersonOptions {
  readonly email?: string;
  readonly role?: Role;
}

export const DONE: Outcome = {};
const UNDO_DEPTH = 50;

/** A tab, by its name or its id. */
export type SheetKey = string | number;

/** What someone does to cells; see Person. */
export abstract class CellGestures {
  readonly email: string;
  private readonly past: FileSnapshot[] = [];
  /** A paste from inside the file or outside keeps the target's rule when the source has none (Google does not). */
  pasteKeepsValidation = false;

  constructor(
    readonly runtime: AddonRuntime,
    options: PersonOptions = {},
  ) {
    const { file } = runtime;
    this.email =
      options.email ?? (options.role && options.role !== 'owner' ? `${options.role}@exemple.fr` : file.owner);
    if (options.role || !file.state.people.has(this.email)) {
      if (this.email !== file.owner) file.share(this.email, options.role ?? 'editor');
    }
  }

  get file(): SpreadsheetFile {
    return this.runtime.file;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  protected sheet(key: SheetKey): SheetState {
    const sheet = typeof key === 'number' ? this.file.sheet(key) : this.file.sheetNamed(key);
    if (!sheet) throw new Error(`no sheet is called « ${key} »`);
    return sheet;
  }

  private block(sheet: SheetState, a1: string): Block {
    const b = parseBlock(a1, sheet.maxRows, sheet.maxColumns);
    if (!b) throw new Error(`${a1} is not a range`);
    return b;
  }

  /** The gesture can be undone, unless it was refused. */
  protected gesture(act: () => Outcome): Outcome {
    if (!mayEditFile(this.file, this.email)) return { refused: READ_ONLY };
    this.runtime.person = this.email;
    const before = this.file.snapshot();
    const outcome = act();
    if (outcome.refused !== undefined) {
      this.file.restore(before);
      return outcome;
    }
    this.remember(before);
    return outcome;
  }

  private remember(before: FileSnapshot): void {
    this.past.push(before);
    if (this.past.length > UNDO_DEPTH) this.past.shift();
  }

  /** What the add-on does for this person can be undone too, where it changed cells. */
  protected scripted<T>(run: () => T): T {
    this.runtime.person = this.email;
    const before = this.file.snapshot();
    const result = run();
    if (this.file.engine.version !== before.version) this.remember(before);
    return result;
  }

  private edited(sheet: SheetState, b: Block, values: { value?: string; oldValue?: string } = {}): Outcome {
    this.runtime.trigger('onEdit', 'LIMITED', (execution) => ({
      range: new Range(execution, sheet.id, b),
      ...values,
    }));
    return DONE;
  }

  protected locked(sheet: SheetState, b: Block): boolean {
    return firstLockedCell(this.file, this.email, sheet.id, b) !== null;
  }

  select(key: SheetKey, a1: string): Outcome {
    const sheet = this.sheet(key);
    activate(this.file, sheet.id, this.block(sheet, a1));
    return DONE;
  }

  type(key: SheetKey, a1: string, text: string): Outcome {
    if (text === '') return this.clear(key, a1);
    return this.enter(key, a1, text, { kind: 'typed', text });
  }

  /** A click in the drop-down list of a cell, on that line. */
  choose(key: SheetKey, a1: string, text: string): Outcome {
    const isText = this.file.drive.listChoice === 'text';
    return this.enter(key, a1, text, isText ? { kind: 'value', value: text } : { kind: 'typed', text });
  }

  private enter(key: SheetKey, a1: string, text: string, input: CellInput): Outcome {
    const sheet = this.sheet(key);
    const { row, column } = this.block(sheet, a1);
    const cell = block(row, column);
    return this.gesture(() => {
      if (this.locked(sheet, cell)) return { refused: PROTECTED };
      if (text.length > CELL_TEXT) return { refused: TOO_LONG };
      const index = this.file.indexOf(sheet.id);
      const oldValue = this.eventText(sheet, row, column);
      writeCell(this.file, sheet.id, row, column, input);
      const rule = sheet.validations.get(cellKey(row, column));
      if (rule && !rule.allowInvalid && !obeys(this.file, sheet.id, row, column, rule)) {
        return { refused: rule.helpText ?? invalidMessage(row, column) };
      }
      activate(this.file, sheet.id, cell);
      const isFormula = sheet.formulas.has(cellKey(row, column));
      const empty = this.file.engine.isEmpty(index, row, column);
      const value =
        empty || (isFormula && !this.runtime.formulaGivesEventValue)
          ? undefined
          : this.eventText(sheet, row, column);
      return this.edited(sheet, cell, {
        ...(value === undefined ? {} : { value }),
        ...(oldValue === undefined ? {} : { oldValue }),
      });
    });
  }

  /** A cell as onEdit's value and oldValue give it: always a text, undefined when empty. */
  private eventText(sheet: SheetState, row: number, column: number): string | undefined {
    const index = this.file.indexOf(sheet.id);
    if (this.file.engine.isEmpty(index, row, column)) return undefined;
    return String(this.file.engine.value(index, row, column));
  }

  clear(key: SheetKey, a1: string): Outcome {
    const sheet = this.sheet(key);
    const b = this.block(sheet, a1);
    return this.gesture(() => {
      if (this.locked(sheet, b)) return { refused: PROTECTED };
      const oldValue = b.rows * b.columns === 1 ? this.eventText(sheet, b.row, b.column) : undefined;
      clearContents(this.file, sheet.id, b);
      activate(this.file, sheet.id, b);
      return this.edited(sheet, b, oldValue === undefined ? {} : { oldValue });
    });
  }

  /** Ctrl+V of something copied outside the file: no rule is checked, and the target's rules go. */
  paste(key: SheetKey, a1: string, rows: readonly (readonly string[])[]): Outcome {
    const sheet = this.sheet(key);
    const { row, column } = this.block(sheet, a1);
    const target = block(row, column, rows.length, Math.max(1, ...rows.map((line) => line.length)));
    return this.gesture(() => {
      if (this.locked(sheet, target)) return { refused: PROTECTED };
      if (rows.flat().some((text) => text.length > CELL_TEXT)) return { refused: TOO_LONG };
      this.growTo(sheet, target);
      pasteTexts(this.file, sheet.id, row, column, rows, this.pasteKeepsValidation);
      activate(this.file, sheet.id, target);
      return this.edited(sheet, target);
    });
  }

  /** A paste beyond the last row or column adds some. */
  private growTo(sheet: SheetState, b: Block): void {
    sheet.maxRows = Math.max(sheet.maxRows, b.row + b.rows - 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, b.column + b.columns - 1);
  }

  /** Ctrl+C then Ctrl+V inside the file: contents, formats, notes and rules. */
  copyPaste(fromKey: SheetKey, from: string, toKey: SheetKey, to: string): Outcome {
    const source = this.sheet(fromKey);
    const sheet = this.sheet(toKey);
    const fromBlock = this.block(source, from);
    const toBlock = this.block(sheet, to);
    return this.gesture(() => {
      const rules = this.pasteKeepsValidation ? new Map(sheet.validations) : null;
      const target = copyBlock(
        this.file,
        { sheetId: source.id, block: fromBlock },
        { sheetId: sheet.id, block: toBlock },
      );
      if (this.locked(sheet, target)) return { refused: PROTECTED };
      for (const [cell, rule] of rules ?? []) sheet.validations.set(cell, rule);
      this.growTo(sheet, target);
      activate(this.file, sheet.id, target);
      return this.edited(sheet, target);
    });
  }

  /** Drags the corner of `from` over `to`, which holds it: contents and formats repeat, the cells keep their notes. */
  fill(key: SheetKey, from: string, to: string): Outcome {
    const sheet = this.sheet(key);
    const source = this.block(sheet, from);
    const whole = this.block(sheet, to);
    return this.gesture(() => {
      const down = whole.rows > source.rows;
      const target = down
        ? { ...whole, row: source.row + source.rows, rows: whole.rows - source.rows }
        : { ...whole, column: source.column + source.columns, columns: whole.columns - source.columns };
      if (target.rows < 1 || target.columns < 1) return DONE;
      if (this.locked(sheet, target)) return { refused: PROTECTED };
      const notes = new Map(sheet.notes);
      for (let i = 0; i < (down ? target.rows : target.columns); i++) {
        const size = down ? source.rows : source.columns;
        const line = down
          ? { ...source, row: source.row + (i % size), rows: 1 }
          : { ...source, column: source.column + (i % size), columns: 1 };
        const place = down ? { ...line, row: target.row + i } : { ...line, column: target.column + i };
        copyBlock(this.file, { sheetId: sheet.id, block: line }, { sheetId: sheet.id, block: place });
      }
      sheet.notes = notes;
      activate(this.file, sheet.id, whole);
      return this.edited(sheet, target);
    });
  }

  /** Ctrl+X then Ctrl+V: as a drag, but onEdit runs for the emptied cells and for the target. */
  cut(fromKey: SheetKey, from: string, toKey: SheetKey, to: string): Outcome {
    return this.displace(fromKey, from, toKey, to, true);
  }

  /** Drags cells with the mouse: no onEdit. */
  move(fromKey: SheetKey, from: string, toKey: SheetKey, to: string): Outcome {
    return this.displace(fromKey, from, toKey, to, false);
  }

  private displace(fromKey: SheetKey, from: string, toKey: SheetKey, to: string, events: boolean): Outcome {
    const source = this.sheet(fromKey);
    const sheet = this.sheet(toKey);
    const fromBlock = this.block(source, from);
    const start = this.block(sheet, to);
    const target = block(start.row, start.column, fromBlock.rows, fromBlock.columns);
    return this.gesture(() => {
      if (this.locked(source, fromBlock) || this.locked(sheet, target)) return { refused: PROTECTED };
      this.growTo(sheet, target);
      dragBlock(this.file, { sheetId: source.id, block: fromBlock }, { sheetId: sheet.id, block: target });
      activate(this.file, sheet.id, target);
      if (!events) return DONE;
      this.edited(source, fromBlock);
      return this.edited(sheet, target);
    });
  }

  /** `column` is a column of the sheet. Merged cells refuse the sort, as in Google. */
  sortRange(key: SheetKey, a1: string, column: number, ascending = true): Outcome {
    const sheet = this.sheet(key);
    const b = this.block(sheet, a1);
    return this.gesture(() => {
      if (this.locked(sheet, b)) return { refused: PROTECTED };
      const merged = sheet.merges.some(
        (m) => m.row < b.row + b.rows && b.row < m.row + m.rows && m.rows * m.columns > 1,
      );
      if (merged)
        return {
          refused: MERGED_SORT,
        };
      sortBlock(this.file, { sheetId: sheet.id, block: b }, column, ascending);
      return DONE;
    });
  }

  undo(): Outcome {
    const before = this.past.pop();
    const { people } = this.file.state;
    if (before) this.file.restore(before);
    // Ctrl+Z takes nobody's right back.
    this.file.state.people = people;
    return DONE;
  }

  /** A click on a cell's link to a place of the same file. */
  followLink(key: SheetKey, a1: string): Outcome {
    const sheet = this.sheet(key);
    const { row, column } = this.block(sheet, a1);
    const place = placeLinkedBy(this.file, sheet.id, row, column);
    if (!place) return { refused: NO_SUCH_PLACE };
    return this.select(place.sheet, place.range);
  }

  /** « Autoriser l’accès », on a cell that imports from another file: nobody is asked again for these two files. */
  allowImport(key: SheetKey, a1: string): Outcome {
    const sheet = this.sheet(key);
    const { row, column } = this.block(sheet, a1);
    if (!mayEditFile(this.file, this.email)) return { refused: READ_ONLY };
    const source = this.file.importedFile(sheet, row, column);
    if (!source) throw new Error(`${a1} imports from no file`);
    if (!mayReadFile(source, this.email)) return { refused: FORBIDDEN };
    this.file.drive.allowImport(this.file, source, this.email);
    return DONE;
  }
}
