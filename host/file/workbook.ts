import { block } from '../engine/a1';
import { noteChange } from '../engine/changes';
import { LOOKUP_ROWS } from '../engine/dialect';
import { Engine } from '../engine/engine';
import { checkState } from './checked-state';
import { copyState, type FileState, type Role } from './file-state';
import { newSheetState, type SheetState } from './overlay';
import { fromPlain, toPlain } from './plain';

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

/** What files kept by former versions lack: there the engine's sheets bore the names of the tabs. */
function formerFields({ imports, engineName, name }: SheetState): Pick<SheetState, 'imports' | 'engineName'> {
  return { imports: imports ?? new Map(), engineName: engineName ?? name };
}

/** What a workbook is made of. */
export interface WorkbookParts {
  readonly id: string;
  readonly engine: Engine;
  readonly state: FileState;
}

export function newWorkbook(options: FileOptions, id: string): WorkbookParts {
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
  return { id, engine, state };
}

/** Reads what `toJSON` gave, older forms included, and throws on anything else; `newId` serves those that had no id. */
export function savedWorkbook(json: unknown, newId: () => string): WorkbookParts {
  const saved = json as { id?: string; engine: string; state: unknown };
  const engine = Engine.fromBytes(new Uint8Array(Buffer.from(saved.engine, 'base64')));
  const read = fromPlain(saved.state) as FileState;
  const state = {
    ...read,
    boundScript: read.boundScript ?? false,
    sheets: read.sheets.map((sheet) => ({ ...sheet, ...formerFields(sheet) })),
  };
  checkState(state, engine.sheetNames());
  return { id: saved.id ?? newId(), engine, state };
}

/**
 * One spreadsheet: the engine's contents and the overlay, whose `sheets` stand in the order of the tabs. It knows no
 * other file, and neither rights nor events: those belong to the services (a script's hands) and to Person (someone's).
 */
export class Workbook {
  readonly id: string;
  /** The contents without bringing the imports up to date: only for those who write them. */
  unsettled: Engine;
  state: FileState;
  /** The run that has the document's lock. */
  lockedBy: object | null = null;

  constructor({ id, engine, state }: WorkbookParts) {
    this.id = id;
    this.unsettled = engine;
    this.state = state;
  }

  /** Brings up to date what the cells show of elsewhere: nothing for a workbook on its own. */
  settle(): void {}

  /** The contents, up to date. */
  get engine(): Engine {
    this.settle();
    return this.unsettled;
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

  sheetNames(): string[] {
    return this.state.sheets.map((sheet) => sheet.name);
  }
}
