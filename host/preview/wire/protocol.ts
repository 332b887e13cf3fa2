/** What crosses between the preview's server and its page, as JSON. */
import type { SessionKey } from './session-key';

/** What a person may do with a file, in the stand-in's own words. */
export type Role = 'owner' | 'editor' | 'viewer';

/** A cell ready for the screen; absent fields mean the plain default. */
export interface CellView {
  readonly text: string;
  /** What the cell's editor shows: the formula or the raw content. */
  readonly input?: string;
  /** Index into `SheetView.styles`. */
  readonly style?: number;
  readonly note?: string;
  /** Choices of a drop-down. */
  readonly choices?: readonly string[];
  /** Help text of the cell's validation. */
  readonly help?: string;
  /** The content breaks the cell's validation: Google draws a red corner. */
  readonly invalid?: boolean;
  /** Why an import gives nothing, in Google's words; `allow` when the person may be asked to allow it. */
  readonly alert?: string;
  readonly allow?: boolean;
  /** Id of the spreadsheet that the cell is a link to. */
  readonly opens?: string;
  /** The cell is a link to a place of this file. */
  readonly leads?: boolean;
}

export interface StyleView {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** A text that runs over is cut, beside empty cells too. */
  readonly clip?: boolean;
  /** CSS colours of the drawn sides, in the order top, right, bottom, left. */
  readonly borders?: readonly (string | null)[];
}

/** A native chart: its options and the values of its ranges, drawn by the page as a plain radar. */
export interface ChartView {
  readonly title: string;
  readonly type: string;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly table: readonly (readonly (string | number)[])[];
  readonly max: number | null;
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  /** Widths in pixels, 0 for a hidden column. */
  readonly columns: readonly number[];
  /** Heights in pixels; null lets the text decide, 0 hides the row. */
  readonly rows: readonly (number | null)[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly cells: readonly (readonly CellView[])[];
  readonly styles: readonly StyleView[];
  /** Merged blocks as [row, column, rows, columns], 1-based. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly charts: readonly ChartView[];
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
  readonly hidden: boolean;
}

export interface MenuView {
  readonly title: string;
  /** A null item is a separator. */
  readonly items: readonly ({ readonly label: string; readonly run: string } | null)[];
}

/** A dialog waiting for the person: Ui.alert, or a message of Google's own. It always has a title. */
export interface DialogView {
  readonly title: string;
  readonly text: string;
  /** Names of `Ui.Button` values (`OK`, `YES`, `NO`, `CANCEL`); the page writes them in French. */
  readonly buttons: readonly string[];
}

/** A page in a dialog; sizes in pixels. Each opening loads the page afresh. */
export interface ModalView {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly opening: number;
}

export interface DriveView {
  readonly session: SessionKey;
  /** Those that are not in the bin, the newest last. */
  readonly files: readonly { readonly id: string; readonly title: string; readonly readable: boolean }[];
  /** Those one can be, with their right on the open file. */
  readonly people: readonly { readonly email: string; readonly role: Role | null }[];
  /** Messages that Google would send, the newest last; no title when the file is in the bin. */
  readonly mails: readonly { readonly to: string; readonly role: Role; readonly title: string | null }[];
}

/** `denied`: the person has no right on the file. `missing`: there is no such file, or it is in the bin. */
export type Access = 'open' | 'denied' | 'missing';

/** The open file; an empty one, whatever the file holds, to those who have no access. */
export interface WorkbookView {
  /** Grows with every change: the page drops what arrives late. */
  readonly revision: number;
  readonly access: Access;
  readonly drive: DriveView;
  readonly title: string;
  readonly tabs: readonly TabView[];
  readonly sheet: SheetView;
  /** The selected block in A1 notation. */
  readonly selection: string;
  readonly menus: readonly MenuView[];
  readonly dialog: DialogView | null;
  readonly toasts: readonly { readonly title: string; readonly text: string }[];
  /** Title of the open sidebar, or null. */
  readonly sidebar: string | null;
  /** How many times the sidebar was opened: each opening loads its page afresh. */
  readonly sidebarOpening: number;
  /** The add-on's page that covers the sheet, or null. */
  readonly modal: ModalView | null;
  readonly canUndo: boolean;
}

/** What a call of a page of the add-on, `google.script.run`, came to. */
export type RunAnswer = { readonly ok: unknown } | { readonly error: string };
