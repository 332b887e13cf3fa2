/** What the page knows: the server's workbook, and what belongs to this screen alone (selection, editor, clipboard). */
import type { Gesture } from '../wire/gestures';
import type { SheetView, WorkbookView } from '../wire/protocol';
import { sessionAddress } from '../wire/session-key';
import type { Block, Spot } from './blocks';
import { blockName, parseBlock, spanning } from './blocks';
import { ServerLink } from './link';
import { firstShown, isShown, mergedBlock, wholeMerges } from './moves';

export interface Edit {
  readonly spot: Spot;
  readonly text: string;
  /**
   * `replace`: typing over, arrows leave the cell. `inside`: arrows move the caret. `choosing`: the drop-down is open
   * and nothing has been typed.
   */
  readonly mode: 'replace' | 'inside' | 'choosing';
  /** The person types in the formula bar rather than in the cell. */
  readonly inBar: boolean;
  /** The choice that the keyboard points at. */
  readonly pointed: number | null;
}

export interface Copied {
  readonly sheet: number;
  readonly block: Block;
  /** The text put on the clipboard: tells a paste of our own cells from one of another program's. */
  readonly text: string;
  readonly cut: boolean;
}

export interface ToastOnScreen {
  readonly key: number;
  readonly title: string;
  readonly text: string;
}

export interface ScreenState {
  readonly view: WorkbookView;
  readonly anchor: Spot;
  readonly head: Spot;
  readonly edit: Edit | null;
  readonly copied: Copied | null;
  readonly busy: boolean;
  /** The page's own message, apart from Google's and the add-on's. */
  readonly trouble: string | null;
  readonly toast: ToastOnScreen | null;
}

const START: Spot = { row: 1, column: 1 };
const TOAST_MS = 6000;

export class Screen {
  private state: ScreenState | null = null;
  private readonly link: ServerLink;
  private readonly placeOnTab = new Map<number, string>();
  private toastCount = 0;
  /** The grid sets it: gives the keyboard back to the cells. */
  focusGrid: () => void = () => {};

  constructor(private readonly redraw: (state: ScreenState) => void) {
    this.link = new ServerLink(
      (view) => this.accept(view),
      (trouble) => this.change({ trouble }),
      (busy) => this.change({ busy }),
    );
  }

  start(): Promise<void> {
    return this.link.start();
  }

  get now(): ScreenState {
    if (!this.state) {
      throw new Error('The screen has no workbook yet.');
    }
    return this.state;
  }

  get sheet(): SheetView {
    return this.now.view.sheet;
  }

  get selected(): Block {
    return selectedBlock(this.now);
  }

  change(part: Partial<ScreenState>): void {
    if (this.state) {
      this.state = { ...this.state, ...part };
      this.redraw(this.state);
    }
  }

  send(gesture: Gesture): Promise<void> {
    return this.link.send(gesture);
  }

  /** A gesture that makes a file; gives its id, or null when none was made. */
  async sendForFile(gesture: Gesture): Promise<string | null> {
    const before = this.now.view.drive.files.length;
    await this.link.send(gesture);
    const { files } = this.now.view.drive;
    return files.length > before ? (files.at(-1)?.id ?? null) : null;
  }

  /** In a window of its own, as Google opens files. */
  openFile(file: string): void {
    window.open(sessionAddress({ ...this.now.view.drive.session, file }), '_blank', 'noopener');
  }

  runForPage: ServerLink['run'] = (name, args) => this.link.run(name, args);

  select(anchor: Spot, head: Spot = anchor): void {
    this.change({ anchor, head });
    const range = blockName(this.selected);
    this.placeOnTab.set(this.sheet.id, range);
    void this.send({ do: 'select', sheet: this.sheet.id, range });
  }

  selectBlock(block: Block): void {
    this.select({ row: block.top, column: block.left }, { row: block.bottom, column: block.right });
  }

  showTab(id: number): void {
    if (id !== this.sheet.id) {
      void this.send({ do: 'select', sheet: id, range: this.placeOnTab.get(id) ?? 'B2' });
    }
  }

  dropToast(key: number): void {
    if (this.now.toast?.key === key) {
      this.change({ toast: null });
    }
  }

  /** A new toast takes the place of the former, as in Google Sheets. */
  private freshToast(view: WorkbookView): ToastOnScreen | null {
    const toast = view.toasts.at(-1);
    if (!toast) {
      return null;
    }
    this.toastCount += 1;
    const key = this.toastCount;
    setTimeout(() => this.dropToast(key), TOAST_MS);
    return { key, ...toast };
  }

  private accept(view: WorkbookView): void {
    const before = this.state;
    const otherSheet = before?.view.sheet.id !== view.sheet.id;
    const state: ScreenState = {
      view,
      anchor: before && !otherSheet ? before.anchor : START,
      head: before && !otherSheet ? before.head : START,
      edit: otherSheet ? null : (before?.edit ?? null),
      copied: before?.copied ?? null,
      busy: before?.busy ?? false,
      trouble: before?.trouble ?? null,
      toast: this.freshToast(view) ?? before?.toast ?? null,
    };
    this.state = otherSheet || !this.link.waiting ? withServerSelection(state) : state;
    this.redraw(this.state);
    if (before?.view.dialog && !view.dialog) {
      this.focusGrid();
    }
  }
}

/** A script may have moved the selection, rows may have gone from under it, and a copy begins in A1, even hidden. */
function withServerSelection(state: ScreenState): ScreenState {
  const sheet = state.view.sheet;
  const extent = { rows: sheet.rows.length, columns: sheet.columns.length };
  const block = parseBlock(state.view.selection, extent);
  const alone = block && block.top === block.bottom && block.left === block.right;
  if (!block || (alone && !isShown(sheet, { row: block.top, column: block.left }))) {
    const spot = firstShown(sheet);
    return { ...state, anchor: spot, head: spot };
  }
  if (blockName(selectedBlock(state)) === blockName(wholeMerges(sheet, block))) {
    return state;
  }
  const anchor = { row: block.top, column: block.left };
  const single = mergedBlock(sheet, anchor);
  const merged = single.bottom >= block.bottom && single.right >= block.right;
  return { ...state, anchor, head: merged ? anchor : { row: block.bottom, column: block.right } };
}

export function selectedBlock(state: ScreenState): Block {
  return wholeMerges(state.view.sheet, spanning(state.anchor, state.head));
}
