import type { Block } from '../engine/a1';
import type { SpreadsheetFile } from '../file/drive';
import { firstLockedCell, mayEditFile, mayReadFile, mayReshapeBlock } from '../file/rights';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

export type MenuEntry =
  | { readonly label: string; readonly run: string }
  | { readonly label: string; readonly items: readonly MenuEntry[] }
  | null;

export interface MenuState {
  readonly title: string;
  readonly items: readonly MenuEntry[];
}

export interface AlertShown {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly answer: string;
}

/** A page shown by `Ui.showModalDialog`; sizes in pixels. */
export interface ModalShown {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export interface Dialog {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/**
 * The script asked something and no answer was given. The file is back as it was before the run: run again with one more
 * answer. Runs are deterministic, so the person sees one continuous run.
 */
export class AlertPending extends Error {
  constructor(
    readonly dialog: Dialog,
    readonly given: readonly string[],
  ) {
    super(`an alert waits for an answer: ${dialog.title} ${dialog.text}`);
    this.name = 'AlertPending';
  }
}

/** What the services show to the person and keep between runs. */
export interface Screen {
  menus: MenuState[];
  sidebar: { title: string; html: string } | null;
  /** The dialog that covers the sheet. */
  modal: ModalShown | null;
  toasts: { title: string; text: string }[];
  alerts: AlertShown[];
  log: string[];
}

/** One run of a function of the add-on, as its services see it. */
export interface Execution {
  readonly file: SpreadsheetFile;
  readonly person: string;
  readonly authMode: AuthModeName;
  readonly screen: Screen;
  readonly pages: Readonly<Record<string, string>>;
  readonly addonName: string;
  /** The script may reach other files and addresses. */
  readonly wide: boolean;
  /** Another run holds the document's lock. */
  readonly lockHeldElsewhere: () => boolean;
  /** Answers of the person; throws when there is none yet. */
  answer(dialog: { title: string; text: string; buttons: readonly string[] }): string;
  readonly cache: Map<string, string>;
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
export const NO_ACCESS = 'You do not have permission to access the requested document.';
const NO_SHARING = 'You do not have permission to share this spreadsheet.';
const READ_ONLY = 'You do not have permission to edit this spreadsheet.';

/** Throws as Google does when the person who runs the script may not edit the block. */
export function mustEdit(execution: Execution, sheetId: number, b: Block): void {
  const { file, person } = execution;
  if (!mayEditFile(file, person)) throw new Error(READ_ONLY);
  if (firstLockedCell(file, person, sheetId, b) !== null) throw new Error(PROTECTED);
}

export function mustReadFile(execution: Execution): void {
  if (!mayReadFile(execution.file, execution.person)) throw new Error(NO_ACCESS);
}

export function mustEditFile(execution: Execution): void {
  if (!mayEditFile(execution.file, execution.person)) throw new Error(READ_ONLY);
}

/** An editor may share, as long as the owner did not forbid it; the host knows no such setting. */
export function mustShare(execution: Execution): void {
  if (!mayEditFile(execution.file, execution.person)) throw new Error(NO_SHARING);
}

/** For rows and columns, tabs, rules and charts; `b` is what is deleted or moved, when something is. */
export function mustReshape(execution: Execution, sheetId: number, b?: Block): void {
  mustEditFile(execution);
  const block = b ?? { row: 1, column: 1, rows: 0, columns: 0 };
  if (!mayReshapeBlock(execution.file, execution.person, sheetId, block)) throw new Error(PROTECTED);
}

/** Gives the document's lock back; nothing where another run has it. */
export function giveLockBack(execution: Execution): void {
  if (execution.file.lockedBy === execution) execution.file.lockedBy = null;
}
