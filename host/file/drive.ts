import { splitSheet } from '../engine/a1';
import type { CellValue } from '../engine/cell-value';
import { noteChange } from '../engine/changes';
import { checkDrive } from './checked-state';
import { fileId } from './file-id';
import { copiedFileState, type Role } from './file-state';
import { Imports } from './imports';
import type { SheetState, ValidationRule } from './overlay';
import { fromPlain, toPlain } from './plain';
import { type QuotaLimits, type QuotaName, Quotas } from './quotas';
import { mayReadFile } from './rights';
import { SheetReader } from './sheet-reader';
import { type FileOptions, newWorkbook, savedWorkbook, Workbook, type WorkbookParts } from './workbook';

/**
 * What a script can do with the object that `Spreadsheet.copy` gives, which Google's pages leave open: everything; only
 * read its name and address; nothing; or everything, but to the file that was copied (the reference says both).
 */
export type CopyHandle = 'works' | 'identity' | 'refused' | 'same';

/**
 * How scripts read and write formulas, which Google's pages leave open: as they were written, or in the syntax of the
 * United States whatever the file's language.
 */
export type FormulaSyntax = 'asWritten' | 'us';

/**
 * What a cell holds once somebody has chosen « 2 » in its list, which Google's pages leave open: what typing it would
 * give, a number; or the text of the list.
 */
export type ListChoice = 'asTyped' | 'text';

/** An invitation sent to somebody who had no right on the file. */
export interface Mail {
  readonly file: string;
  readonly to: string;
  readonly role: Role;
}

export interface DriveOptions {
  readonly copyHandle?: CopyHandle;
  readonly formulaSyntax?: FormulaSyntax;
  readonly listChoice?: ListChoice;
  readonly now?: () => number;
  readonly limits?: Partial<QuotaLimits>;
}

export interface DriveSnapshot {
  readonly files: ReadonlyMap<string, SpreadsheetFile>;
  readonly trashed: ReadonlySet<string>;
  readonly spent: Quotas['spent'];
  readonly mails: readonly Mail[];
  readonly grants: ReadonlyMap<string, string>;
  readonly userProperties: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly filesMade: number;
}

const copyOf = (all: ReadonlyMap<string, ReadonlyMap<string, string>>) =>
  new Map([...all].map(([person, kept]) => [person, new Map(kept)]));

/** What every new file spends. */
const MADE: readonly QuotaName[] = ['spreadsheets', 'pace', 'files'];

/**
 * A workbook in its drive: its imports reach the other files there. It can be read from outside any script, by tests, by
 * tools and by the preview.
 */
export class SpreadsheetFile extends Workbook {
  private readonly imports: Imports;

  constructor(
    readonly drive: Drive,
    parts: WorkbookParts,
  ) {
    super(parts);
    this.imports = new Imports(this, drive);
  }

  /** In a drive of its own unless one is given. */
  static create(options: FileOptions, drive = new Drive()): SpreadsheetFile {
    return drive.create(options);
  }

  /** Takes what `JSON.parse(JSON.stringify(file))` gives, older forms included. */
  static fromJSON(json: unknown, drive = new Drive()): SpreadsheetFile {
    return drive.keep(savedWorkbook(json, () => drive.newFileId()));
  }

  override settle(): void {
    this.imports.settle();
  }

  /** The file that the import in a cell names; null when the cell imports nothing or names no file. */
  importedFile(sheet: SheetState, row: number, column: number): Workbook | null {
    return this.imports.sourceAt(sheet, row, column);
  }

  /** What a person (the owner by default) reads when they point to a cell whose import failed; null for any other. */
  importMessage(a1: string, person = this.owner): string | null {
    const [sheet, cell] = this.reader(a1);
    const { row, column } = sheet.block(cell);
    return this.imports.messageAt(sheet.state, row, column, person);
  }

  sheetByName(name: string): SheetReader {
    const sheet = this.sheetNamed(name);
    if (!sheet) throw new Error(`no sheet is called « ${name} »; there are ${this.sheetNames().join(', ')}`);
    return new SheetReader(this, sheet.id);
  }

  sheetById(id: number): SheetReader {
    this.sheet(id);
    return new SheetReader(this, id);
  }

  private reader(a1: string): [SheetReader, string] {
    const { sheet, cells } = splitSheet(a1);
    return [sheet === null ? this.sheetById(this.state.activeSheet) : this.sheetByName(sheet), cells];
  }

  /** These take `Feuille!A1`, or `A1` for the active sheet. */
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

/**
 * The files of a set of people who share them, with what Google keeps outside any file: the bin, what each person may
 * still make today, the invitations sent, and which file was allowed to import from which.
 */
export class Drive {
  copyHandle: CopyHandle;
  formulaSyntax: FormulaSyntax;
  listChoice: ListChoice;
  /** The clock of the quotas. */
  now: () => number;
  /** Addresses that the administrator of the domain lets nobody share with. */
  readonly refusedAddresses = new Set<string>();
  mails: Mail[] = [];
  private quotas = new Quotas();
  private all = new Map<string, SpreadsheetFile>();
  private trashed = new Set<string>();
  /** Who allowed the import, by « reading file > read file ». */
  private grants = new Map<string, string>();
  /** What the add-on keeps for each person, whatever the file. */
  private userProperties = new Map<string, Map<string, string>>();
  private filesMade = 0;

  constructor(options: DriveOptions = {}) {
    this.copyHandle = options.copyHandle ?? 'works';
    this.formulaSyntax = options.formulaSyntax ?? 'asWritten';
    this.listChoice = options.listChoice ?? 'asTyped';
    this.now = options.now ?? Date.now;
    Object.assign(this.quotas.limits, options.limits);
  }

  get limits(): QuotaLimits {
    return this.quotas.limits;
  }

  /** The files that are not in the bin, the oldest first. */
  get files(): SpreadsheetFile[] {
    return [...this.all.values()].filter((file) => !this.trashed.has(file.id));
  }

  /** Null for a file that does not exist or is in the bin. */
  file(id: string): SpreadsheetFile | null {
    return this.trashed.has(id) ? null : (this.all.get(id) ?? null);
  }

  fileOrBinned(id: string): SpreadsheetFile | null {
    return this.all.get(id) ?? null;
  }

  newFileId(): string {
    let id = '';
    do id = fileId(++this.filesMade);
    while (this.all.has(id));
    return id;
  }

  /** A new file, made before the story begins: nobody's quota is spent. */
  create(options: FileOptions): SpreadsheetFile {
    return this.keep(newWorkbook(options, this.newFileId()));
  }

  /** Puts a workbook among the others. */
  keep(parts: WorkbookParts): SpreadsheetFile {
    if (this.all.has(parts.id)) throw new Error(`the drive already holds ${parts.id}`);
    const file = new SpreadsheetFile(this, parts);
    this.all.set(file.id, file);
    return file;
  }

  /** Makes a copy that belongs to the person, as « Créer une copie » does, or throws when they made too many today. */
  copy(file: Workbook, title: string, person: string): SpreadsheetFile {
    this.quotas.spend(person, file.state.boundScript ? [...MADE, 'scripts'] : MADE, this.now());
    const engine = file.engine.duplicate();
    const state = copiedFileState(file.state, title, person);
    return this.keep({ id: this.newFileId(), engine, state });
  }

  /** Counts the invitations that a person is about to send, or throws where they are too many. */
  spendInvitations(person: string, count: number): void {
    for (let sent = 0; sent < count; sent += 1) this.quotas.spend(person, ['invitations'], this.now());
  }

  trash(id: string): void {
    if (!this.all.has(id)) throw new Error(`no file ${id}`);
    this.trashed.add(id);
    noteChange();
  }

  /** The person, who sees both files, lets the first read the second. */
  allowImport(reading: Workbook, read: Workbook, person: string): void {
    this.grants.set(`${reading.id} > ${read.id}`, person);
    noteChange();
  }

  /** The permission lasts as long as whoever gave it may see the file that is read. */
  mayImport(reading: Workbook, read: Workbook): boolean {
    const person = this.grants.get(`${reading.id} > ${read.id}`);
    return person !== undefined && mayReadFile(read, person);
  }

  /** Brings every import of every file up to date, which reading a file does for that file. */
  refresh(): void {
    noteChange();
    for (const file of this.files) file.settle();
  }

  /** What a run did to the drive is undone with it; see AlertPending. */
  snapshot(): DriveSnapshot {
    return {
      files: new Map(this.all),
      trashed: new Set(this.trashed),
      spent: new Map(this.quotas.spent),
      mails: [...this.mails],
      grants: new Map(this.grants),
      userProperties: copyOf(this.userProperties),
      filesMade: this.filesMade,
    };
  }

  /** Files made since are gone for good. */
  restore(snapshot: DriveSnapshot): void {
    for (const [id, file] of this.all) if (!snapshot.files.has(id)) file.dispose();
    this.all = new Map(snapshot.files);
    this.trashed = new Set(snapshot.trashed);
    const { limits } = this;
    this.quotas = new Quotas(new Map(snapshot.spent));
    Object.assign(this.quotas.limits, limits);
    this.mails = [...snapshot.mails];
    this.grants = new Map(snapshot.grants);
    this.userProperties = copyOf(snapshot.userProperties);
    this.filesMade = snapshot.filesMade;
    noteChange();
  }

  /** What the add-on keeps for a person. */
  propertiesOf(person: string): Map<string, string> {
    const kept = this.userProperties.get(person) ?? new Map<string, string>();
    this.userProperties.set(person, kept);
    return kept;
  }

  dispose(): void {
    for (const file of this.all.values()) file.dispose();
  }

  toJSON(): unknown {
    return {
      files: [...this.all.values()].map((file) => file.toJSON()),
      trashed: [...this.trashed],
      limits: this.limits,
      spent: toPlain(this.quotas.spent),
      mails: this.mails,
      grants: toPlain(this.grants),
      userProperties: toPlain(this.userProperties),
      refusedAddresses: [...this.refusedAddresses],
      filesMade: this.filesMade,
      copyHandle: this.copyHandle,
    };
  }

  /** Takes what `JSON.parse(JSON.stringify(drive))` gives; the options win over what was saved. Throws on anything else. */
  static fromJSON(json: unknown, options: DriveOptions = {}): Drive {
    checkDrive(json);
    const saved = json as Pick<Drive, 'mails' | 'limits' | 'copyHandle'> & {
      files: unknown[];
      trashed: string[];
      spent: unknown;
      grants: unknown;
      userProperties?: unknown;
      refusedAddresses: string[];
      filesMade: number;
    };
    const limits = { ...saved.limits, ...options.limits };
    const drive = new Drive({ copyHandle: saved.copyHandle, ...options, limits });
    drive.quotas = new Quotas(fromPlain(saved.spent) as Quotas['spent']);
    Object.assign(drive.quotas.limits, limits);
    drive.mails = [...saved.mails];
    drive.grants = new Map(fromPlain(saved.grants) as Map<string, string>);
    if (saved.userProperties !== undefined)
      drive.userProperties = fromPlain(saved.userProperties) as Map<string, Map<string, string>>;
    drive.filesMade = saved.filesMade;
    for (const address of saved.refusedAddresses) drive.refusedAddresses.add(address);
    for (const file of saved.files) SpreadsheetFile.fromJSON(file, drive);
    drive.trashed = new Set(saved.trashed);
    return drive;
  }
}
