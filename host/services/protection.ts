import { type Block, block } from '../engine/a1';
import type { ProtectionState, SheetState } from '../file/overlay';
import { fileEditors, passes, protectionEditors } from '../file/rights';
import { readAddress } from '../file/sharing';
import { type Execution, mustEditFile, PROTECTED } from '../script/execution';
import { Service } from '../script/strict';
import { Range } from './range';
import { addressOf, User } from './user';

function add(execution: Execution, sheetId: number, b: Block | null): Protection {
  mustEditFile(execution);
  const { file } = execution;
  const id = file.newId();
  file.sheet(sheetId).protections.push({
    id,
    block: b,
    description: '',
    warningOnly: false,
    editors: null,
    unprotected: [],
  });
  return new Protection(execution, sheetId, id);
}

export function protectBlock(execution: Execution, sheetId: number, b: Block): Protection {
  return add(execution, sheetId, b);
}

/** A sheet has one protection at most: protecting it again gives the same one. */
export function protectSheet(execution: Execution, sheetId: number): Protection {
  const existing = execution.file.sheet(sheetId).protections.find((p) => p.block === null);
  return existing ? new Protection(execution, sheetId, existing.id) : add(execution, sheetId, null);
}

export class Protection extends Service {
  readonly kind = 'Protection';
  readonly signatures = {
    getDescription: [''],
    setDescription: ['string'],
    getUnprotectedRanges: [''],
    setUnprotectedRanges: ['array'],
    isWarningOnly: [''],
    setWarningOnly: ['boolean'],
    getEditors: [''],
    addEditor: ['string', 'User'],
    addEditors: ['strings'],
    removeEditor: ['string', 'User'],
    removeEditors: ['array'],
    canDomainEdit: [''],
    setDomainEdit: ['boolean'],
    canEdit: [''],
    remove: [''],
    getRange: [''],
  };

  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
    private readonly id: number,
  ) {
    super();
  }

  private get sheet(): SheetState {
    return this.execution.file.sheet(this.sheetId);
  }

  private get state(): ProtectionState {
    const found = this.sheet.protections.find((p) => p.id === this.id);
    if (!found) throw new Error('The protection has been removed.');
    return found;
  }

  private change(change: Partial<ProtectionState>): this {
    const former = this.state;
    if (!this.canEdit()) throw new Error(PROTECTED);
    this.sheet.protections = this.sheet.protections.map((p) => (p === former ? { ...p, ...change } : p));
    return this;
  }

  getDescription(): string {
    return this.state.description;
  }

  setDescription(description: string): this {
    return this.change({ description });
  }

  getUnprotectedRanges(): Range[] {
    return this.state.unprotected.map((b) => new Range(this.execution, this.sheetId, b));
  }

  setUnprotectedRanges(ranges: Range[]): this {
    if (this.state.block) throw new Error('Only sheet protections have unprotected ranges.');
    if (ranges.some((range) => !(range instanceof Range) || range.sheetId !== this.sheetId)) {
      throw new Error('The unprotected ranges must be on the protected sheet.');
    }
    return this.change({ unprotected: ranges.map((range) => range.block) });
  }

  isWarningOnly(): boolean {
    return this.state.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly, editors: null });
  }

  /** Who may edit a protection is told to those who may edit it. */
  getEditors(): User[] {
    if (!this.canEdit()) throw new Error(PROTECTED);
    if (this.state.warningOnly) return [];
    return protectionEditors(this.execution.file, this.state).map((email) => new User(email));
  }

  addEditor(editor: string | User): this {
    return this.addEditors([addressOf(editor)]);
  }

  /** Gives no right on the file: whoever is not an editor of it still edits nothing. */
  addEditors(emails: string[]): this {
    this.mustHaveEditors();
    const { file } = this.execution;
    return this.change({
      editors: [...(this.state.editors ?? fileEditors(file)), ...emails.map(readAddress)],
    });
  }

  private mustHaveEditors(): void {
    if (this.state.warningOnly) throw new Error('A warning-only protection has no editors.');
  }

  removeEditor(editor: string | User): this {
    return this.removeEditors([editor]);
  }

  /** The owner and the person who runs the script stay, whatever is asked. */
  removeEditors(editors: (string | User)[]): this {
    this.mustHaveEditors();
    const { file, person } = this.execution;
    const gone = editors.map(addressOf);
    const kept = (this.state.editors ?? fileEditors(file)).filter(
      (email) => !gone.includes(email) || email === file.owner || email === person,
    );
    return this.change({ editors: kept });
  }

  /** The host's file belongs to a consumer account: there is no domain. */
  canDomainEdit(): boolean {
    if (!this.canEdit()) throw new Error(PROTECTED);
    return false;
  }

  setDomainEdit(): never {
    throw new Error('Cannot set domain edit: the spreadsheet is not owned by a Google Workspace domain.');
  }

  canEdit(): boolean {
    return passes(this.execution.file, this.execution.person, this.state);
  }

  remove(): void {
    const { id } = this;
    if (!this.canEdit()) throw new Error(PROTECTED);
    this.sheet.protections = this.sheet.protections.filter((p) => p.id !== id);
  }

  /** That of a whole sheet has no address at Google. */
  getRange(): Range {
    const { maxRows, maxColumns } = this.sheet;
    const { block: own } = this.state;
    return new Range(this.execution, this.sheetId, own ?? block(1, 1, maxRows, maxColumns), own !== null);
  }
}
