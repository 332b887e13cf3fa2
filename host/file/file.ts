import { type Block, block, splitSheet } from '../engine/a1';
import { noteChange } from '../engine/changes';
import { LOOKUP_ROWS } from '../engine/dialect';
import type { CellValue } from '../engine/engine';
import { Engine } from '../engine/engine';
import { Drive } from './drive';
import { Imports } from './imports';
import {
  copySheetState,
  newSheetState,
  type RangeAddress,
  type SheetState,
  type ValidationRule,
} from './overlay';
import { fromPlain, toPlain } from './plain';
import { SheetReader } from './sheet-reader';

/** What a person may do with the file, as set in Google's share dialog. */
export type Role = 'owner' | 'editor' | 'viewer';

export interface FileState {
  title: string;
  locale: string;
  timeZone: string;
  people: Map<string, Role>;
  sheets: SheetState[];
  names: Map<string, RangeAddress>;
  properties: Map<string, string>;
  activeSheet: number;
  selection: Block;
  /** Ids given so far: of sheets, charts and protections. */
  lastId: number;
  /** Rows seen by lookups over whole columns (see dialect.ts), and the lowest row ever filled. */
  lookupRows: number;
  filledRows: number;
  /** The file carries a script of its own, which a copy of the file copies too. */
  boundScript: boolean;
}

export interface FileOptions {
  readonly title: string;
  readonly locale?: 'fr_FR' | 'en_US';
  readonly owner?: string;
  /** Name of the only sheet of a new file. */
  readonly emptySheet?: string;
  readonly boundScript?: boolean;
}

export interface FileSnapshot {
  readonly engine: Engine;
  readonly version: number;
  readonly bytes: Uint8Array;
  readonly state: FileState;
}

function copyState(state: FileState): FileState {
  return {
    ...state,
    people: new Map(state.people),
    names: new Map(state.names),
    properties: new Map(state.properties),
    sheets: state.sheets.map(copySheetState),
  };
}

/**
 * The state of a copy, which belongs to whoever made it. Nobody else has any right on it, its script starts with no
 * properties, ranges are protected no more, and protected sheets forget who could edit them.
 */
export function copiedFileState(state: FileState, title: string, person: string): FileState {
  const copy = copyState(state);
  for (const sheet of copy.sheets) {
    sheet.protections = sheet.protections
      .filter((p) => p.block === null)
      .map((p) => ({ ...p, editors: null }));
  }
  return {
    ...copy,
    title,
    people: new Map([[person, 'owner']]),
    properties: new Map(),
    selection: block(1, 1),
  };
}

/** What files kept by former versions lack: there the engine's sheets bore the names of the tabs. */
function formerFields({ imports, engineName, name }: SheetState): Pick<SheetState, 'imports' | 'engineName'> {
  return { imports: imports ?? new Map(), engineName: engineName ?? name };
}

/**
 * A spreadsheet file: the engine's contents and the overlay, whose `sheets` stand in the order of the tabs. It knows no
 * rights and no events: those belong to the services (a script's hands) and to Person (someone's hands).
 */
export class SpreadsheetFile {
  private readonly imports = new Imports(this);

  constructor(
    readonly drive: Drive,
    readonly id: string,
    /** The contents without bringing the imports up to date: only for those who write them. */
    public unsettled: Engine,
    public state: FileState,
  ) {}

  /** Brings the imports up to date. */
  settle(): void {
    this.imports.settle();
  }

  /** The contents, imports up to date. */
  get engine(): Engine {
    this.imports.settle();
    return this.unsettled;
  }

  /** In a drive of its own unless one is given. */
  static create(options: FileOptions, drive = new Drive()): SpreadsheetFile {
    const locale = options.locale ?? 'fr_FR';
    const name = options.emptySheet ?? 'Feuille 1';
    const engine = Engine.create(locale === 'fr_FR' ? 'fr' : 'en', 'Europe/Paris');
    const state: FileState = {
      title: options.title,
      locale,
      timeZone: 'Europe/Paris',
      people: new Map([[options.owner ?? 'proprietaire@exemple.fr', 'owner']]),
      sheets: [newSheetState(0, name, engine.sheetNames()[0] ?? '')],
      names: new Map(),
      properties: new Map(),
      activeSheet: 0,
      selection: block(1, 1),
      lastId: 0,
      lookupRows: LOOKUP_ROWS[0],
      filledRows: 0,
      boundScript: options.boundScript ?? false,
    };
    return drive.keep(new SpreadsheetFile(drive, drive.newFileId(), engine, state));
  }

  get url(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }

  /** Gives the engine's memory back; nothing may be asked of the file afterwards. */
  dispose(): void {
    this.unsettled.dispose();
  }

  snapshot(): FileSnapshot {
    const { engine } = this;
    return { engine, version: engine.version, bytes: engine.toBytes(), state: copyState(this.state) };
  }

  restore(snapshot: FileSnapshot): void {
    this.state = copyState(snapshot.state);
    noteChange();
    if (snapshot.engine === this.unsettled && snapshot.version === this.unsettled.version) return;
    this.unsettled.dispose();
    this.unsettled = Engine.fromBytes(snapshot.bytes);
  }

  toJSON(): unknown {
    return {
      id: this.id,
      engine: Buffer.from(this.engine.toBytes()).toString('base64'),
      state: toPlain(this.state),
    };
  }

  /** Takes what `JSON.parse(JSON.stringify(file))` gives, older forms included. */
  static fromJSON(json: unknown, drive = new Drive()): SpreadsheetFile {
    const saved = json as { id?: string; engine: string; state: unknown };
    const engine = Engine.fromBytes(new Uint8Array(Buffer.from(saved.engine, 'base64')));
    const state = fromPlain(saved.state) as FileState;
    state.boundScript ??= false;
    const sheets = state.sheets.map((sheet) => ({ ...sheet, ...formerFields(sheet) }));
    return drive.keep(
      new SpreadsheetFile(drive, saved.id ?? drive.newFileId(), engine, { ...state, sheets }),
    );
  }

  get owner(): string {
    for (const [email, role] of this.state.people) if (role === 'owner') return email;
    throw new Error('a file always has an owner');
  }

  share(email: string, role: Role): void {
    this.state.people.set(email, role);
    noteChange();
  }

  unshare(email: string): void {
    this.state.people.delete(email);
    noteChange();
  }

  /** The file that the import in a cell names; null when the cell imports nothing or names no file. */
  importedFile(sheet: SheetState, row: number, column: number): SpreadsheetFile | null {
    return this.imports.sourceAt(sheet, row, column);
  }

  importMessage(sheet: SheetState, row: number, column: number, person: string): string | null {
    return this.imports.messageAt(sheet, row, column, person);
  }

  newId(): number {
    this.state.lastId++;
    return (this.state.lastId * 104_729 + 17) % 2_000_000_011;
  }

  /** Place of a sheet in the engine; -1 when it is gone. */
  indexOf(sheetId: number): number {
    const sheet = this.state.sheets.find((candidate) => candidate.id === sheetId);
    return sheet ? this.unsettled.placeOf(sheet.engineName) : -1;
  }

  /** Place of a sheet among the tabs, from 0; -1 when it is gone. */
  positionOf(sheetId: number): number {
    return this.state.sheets.findIndex((sheet) => sheet.id === sheetId);
  }

  sheet(sheetId: number): SheetState {
    const found = this.state.sheets.find((sheet) => sheet.id === sheetId);
    if (!found) throw new Error(`Sheet ${sheetId} not found`);
    return found;
  }

  sheetNamed(name: string): SheetState | null {
    const wanted = name.toLowerCase();
    return this.state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** For tests, the demo and the preview: reads a sheet without going through a script. */
  sheetByName(name: string): SheetReader {
    const sheet = this.sheetNamed(name);
    if (!sheet) throw new Error(`no sheet is called « ${name} »; there are ${this.sheetNames().join(', ')}`);
    return new SheetReader(this, sheet.id);
  }

  sheetById(id: number): SheetReader {
    this.sheet(id);
    return new SheetReader(this, id);
  }

  sheetNames(): string[] {
    return this.state.sheets.map((sheet) => sheet.name);
  }

  private reader(a1: string): [SheetReader, string] {
    const { sheet, cells } = splitSheet(a1);
    return [sheet === null ? this.sheetById(this.state.activeSheet) : this.sheetByName(sheet), cells];
  }

  /** These five take `Feuille!A1`, or `A1` for the active sheet. */
  display(a1: string): string {
    const [sheet, cell] = this.reader(a1);
    return sheet.display(cell);
  }

  value(a1: string): CellValue {
    const [sheet, cell] = this.reader(a1);
    return sheet.value(cell);
  }

  formula(a1: string): string {
    const [sheet, cell] = this.reader(a1);
    return sheet.formula(cell);
  }

  note(a1: string): string {
    const [sheet, cell] = this.reader(a1);
    return sheet.note(cell);
  }

  validation(a1: string): ValidationRule | null {
    const [sheet, cell] = this.reader(a1);
    return sheet.validation(cell);
  }
}
