import type { CopyHandle } from '../file/drive';
import { syncName } from '../file/names';
import type { SheetState } from '../file/overlay';
import { activate, deleteSheet, duplicateSheet, insertSheet, moveSheet } from '../file/reshape';
import { type Execution, mustEditFile, mustReadFile, mustReshape } from '../script/execution';
import { Service } from '../script/strict';
import { Range } from './range';
import { Sheet } from './sheet';
import { SHARING_SIGNATURES, SpreadsheetSharing } from './spreadsheet-sharing';

class NamedRange extends Service {
  readonly kind = 'NamedRange';
  readonly signatures = { getName: [''] };

  constructor(private readonly name: string) {
    super();
  }

  getName(): string {
    return this.name;
  }
}

function setName(execution: Execution, name: string, range: Range | null): void {
  mustEditFile(execution);
  const { file } = execution;
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
    throw new Error(`The name "${name}" is not valid for a range.`);
  }
  if (range) file.state.names.set(name, { sheetId: range.sheetId, block: range.block });
  else if (!file.state.names.delete(name)) throw new Error(`The named range "${name}" does not exist.`);
  syncName(file, name);
}

/** What is left of a copy's methods when Google lets the script know which file it made and no more. */
const IDENTITY: readonly string[] = ['getId', 'getUrl', 'getName'];

/** The current file, the only one the add-on's scopes reach, or the copy it has just made. */
export class Spreadsheet extends SpreadsheetSharing {
  readonly kind = 'Spreadsheet';
  readonly signatures = {
    ...SHARING_SIGNATURES,
    getId: [''],
    getUrl: [''],
    getName: [''],
    rename: ['string'],
    copy: ['string'],
    getSheets: [''],
    getSheetByName: ['string'],
    insertSheet: ['', 'string', 'integer', 'string integer', 'string integer object'],
    deleteSheet: ['Sheet'],
    getActiveSheet: [''],
    setActiveSheet: ['Sheet', 'Sheet boolean'],
    moveActiveSheet: ['integer'],
    getCurrentCell: [''],
    getRange: ['string'],
    toast: ['string', 'string string', 'string string number'],
    getRangeByName: ['string'],
    setNamedRange: ['string Range'],
    removeNamedRange: ['string'],
    getNamedRanges: [''],
    getSpreadsheetTimeZone: [''],
    getSpreadsheetLocale: [''],
    setSpreadsheetLocale: ['string'],
  };

  constructor(
    execution: Execution,
    private readonly handle: CopyHandle = 'works',
  ) {
    super(execution);
  }

  override refusal(method: string): string | null {
    const allowed = this.handle !== 'refused' && (this.handle !== 'identity' || IDENTITY.includes(method));
    return allowed
      ? null
      : `You do not have permission to call Spreadsheet.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`;
  }

  private get file() {
    return this.execution.file;
  }

  getId(): string {
    return this.file.id;
  }

  getUrl(): string {
    return this.file.url;
  }

  getName(): string {
    return this.file.state.title;
  }

  rename(name: string): void {
    mustEditFile(this.execution);
    this.file.state.title = name;
  }

  /** The copy is made in every mode of the drive; what can be done with the object that comes back varies. */
  copy(name: string): Spreadsheet {
    mustReadFile(this.execution);
    if (name === '') throw new Error('Invalid argument: name');
    const { drive } = this.file;
    const copy = drive.copy(this.file, name, this.execution.person);
    if (drive.copyHandle === 'same') return new Spreadsheet(this.execution);
    return new Spreadsheet({ ...this.execution, file: copy }, drive.copyHandle);
  }

  getSheets(): Sheet[] {
    return this.file.state.sheets.map((sheet) => new Sheet(this.execution, sheet.id));
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.file.sheetNamed(name);
    return sheet && new Sheet(this.execution, sheet.id);
  }

  /**
   * The new sheet becomes the active one. Without an index it goes right of the active sheet. Of the options, only
   * the sheet to copy is known.
   */
  insertSheet(
    ...args: [] | [string] | [number] | [string, number] | [string, number, { template?: unknown }]
  ): Sheet {
    mustEditFile(this.execution);
    const name =
      (args as (string | number)[]).find((a): a is string => typeof a === 'string') ?? this.freeName();
    const after = this.file.positionOf(this.file.state.activeSheet) + 1;
    const index = (args as (string | number)[]).find((a): a is number => typeof a === 'number') ?? after;
    if (this.file.sheetNamed(name)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (name === '' || name.length > 100 || index < 0 || index > this.file.state.sheets.length) {
      throw new Error(`Invalid argument: ${name === '' ? 'name' : String(index)}`);
    }
    const sheet = this.newSheet(name, index, args[2]);
    activate(this.file, sheet.id);
    return new Sheet(this.execution, sheet.id);
  }

  private newSheet(name: string, index: number, options?: { template?: unknown }): SheetState {
    if (options === undefined) return insertSheet(this.file, name, index);
    const { template, ...others } = options;
    if (!(template instanceof Sheet) || Object.keys(others).length > 0) {
      throw new Error('Invalid argument: options');
    }
    const copy = duplicateSheet(this.file, template.sheetId, name);
    moveSheet(this.file, copy.id, index);
    return copy;
  }

  private freeName(): string {
    let n = this.file.state.sheets.length + 1;
    while (this.file.sheetNamed(`Feuille ${n}`)) n++;
    return `Feuille ${n}`;
  }

  deleteSheet(sheet: Sheet): void {
    mustReshape(this.execution, sheet.sheetId);
    const visible = this.file.state.sheets.filter((s) => !s.hidden && s.id !== sheet.sheetId);
    if (visible.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
    deleteSheet(this.file, sheet.sheetId);
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.execution, this.file.state.activeSheet);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  /** `position` counts from 1. */
  moveActiveSheet(position: number): void {
    mustEditFile(this.execution);
    if (position < 1 || position > this.file.state.sheets.length) throw new Error('Invalid sheet index');
    moveSheet(this.file, this.file.state.activeSheet, position - 1);
  }

  /** Null while a tab without cells is shown. */
  getCurrentCell(): Range | null {
    return this.file.sheet(this.file.state.activeSheet).type === 'GRID'
      ? this.getActiveSheet().getCurrentCell()
      : null;
  }

  getRange(a1: string): Range {
    return this.getActiveSheet().getRange(a1);
  }

  toast(text: string, title = ''): void {
    this.execution.screen.toasts.push({ title, text });
  }

  getRangeByName(name: string): Range | null {
    const address = this.file.state.names.get(name);
    if (address) return new Range(this.execution, address.sheetId, address.block);
    try {
      return this.getRange(name);
    } catch {
      return null;
    }
  }

  setNamedRange(name: string, range: Range): void {
    setName(this.execution, name, range);
  }

  getNamedRanges(): NamedRange[] {
    return [...this.file.state.names.keys()].map((name) => new NamedRange(name));
  }

  removeNamedRange(name: string): void {
    setName(this.execution, name, null);
  }

  getSpreadsheetTimeZone(): string {
    return this.file.state.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.file.state.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    mustEditFile(this.execution);
    if (locale !== 'fr_FR' && locale !== 'en_US') throw new Error(`not implemented: the locale ${locale}`);
    this.file.state.locale = locale;
    this.file.unsettled.setLocale(locale === 'fr_FR' ? 'fr' : 'en');
  }
}
