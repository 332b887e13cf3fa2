/** One person at one file with the add-on: does their gestures on the host and tells the page what they see. */
import {
  type AddonBundle,
  AddonRuntime,
  AlertPending,
  type Outcome,
  Person,
  SpreadsheetFile,
} from '../index';
import type { DialogView, Gesture, RunAnswer, WorkbookView } from './protocol';
import type { Desk } from './server';
import { menuViews, SheetPainter, selectionName, tabViews } from './view';

const TITLE = 'Grille SPPE (essai)';

/** A dialog on the screen and what its answer sets off. */
interface Waiting {
  readonly dialog: DialogView;
  readonly answered: (button: string) => void;
}

export class SheetDesk implements Desk {
  private readonly runtime: AddonRuntime;
  private readonly person: Person;
  private readonly painter = new SheetPainter();
  private readonly listeners = new Set<(view: WorkbookView) => void>();
  private readonly waiting: Waiting[] = [];
  /** The clock makes numbers grow across restarts of the server, for pages that stay open. */
  private revision = Date.now();
  private shown = '';
  private current: WorkbookView;
  private sidebar: AddonRuntime['sidebar'] = null;
  private sidebarOpening = 0;
  private logged = 0;

  private constructor(
    private readonly file: SpreadsheetFile,
    addon: AddonBundle,
  ) {
    this.runtime = new AddonRuntime(file, addon);
    this.person = new Person(this.runtime);
    this.person.open();
    this.current = { ...this.look(), revision: this.revision };
  }

  /** A new file, generated as a person would: by the first item of the add-on's menu. */
  static begin(addon: AddonBundle): SheetDesk {
    const desk = new SheetDesk(SpreadsheetFile.create({ title: TITLE }), addon);
    const first = desk.runtime.menus[0]?.items[0];
    if (first && 'run' in first) {
      desk.act({ do: 'menu', run: first.run });
    }
    return desk;
  }

  static reopen(addon: AddonBundle, saved: string): SheetDesk {
    return new SheetDesk(SpreadsheetFile.fromJSON(JSON.parse(saved)), addon);
  }

  save(): string {
    return JSON.stringify(this.file);
  }

  view(): WorkbookView {
    const view = this.current;
    this.current = { ...view, toasts: [] };
    return view;
  }

  watch(listener: (view: WorkbookView) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  sidebarPage(): string | null {
    return this.runtime.sidebar?.html ?? null;
  }

  act(gesture: Gesture): WorkbookView {
    const outcome = this.perform(gesture);
    if (outcome?.refused !== undefined) {
      this.tell('Un problème est survenu', outcome.refused);
    }
    return this.refresh();
  }

  run(name: string, args: readonly unknown[]): Promise<RunAnswer> {
    return new Promise((resolve) => {
      this.attempt(
        (answers) => {
          resolve({ ok: this.person.answeredCall(name, args, answers) });
        },
        (message) => resolve({ error: message }),
      );
      this.refresh();
    });
  }

  private perform(gesture: Gesture): Outcome | undefined {
    const { person } = this;
    switch (gesture.do) {
      case 'select':
        return person.select(gesture.sheet, gesture.range);
      case 'type':
        return person.type(gesture.sheet, gesture.cell, gesture.text);
      case 'paste':
        return person.paste(gesture.sheet, gesture.cell, gesture.rows as string[][]);
      case 'copy':
        return person.copyPaste(gesture.sheet, gesture.from, gesture.toSheet, gesture.to);
      case 'move':
        return person.cut(gesture.sheet, gesture.from, gesture.toSheet, gesture.to);
      case 'fill':
        return person.fill(gesture.sheet, gesture.from, gesture.to);
      case 'clear':
        return person.clear(gesture.sheet, gesture.range);
      case 'undo':
        return person.undo();
      case 'menu':
        this.runMenu(gesture.run);
        return undefined;
      case 'answer':
        this.waiting.shift()?.answered(gesture.button);
        return undefined;
      case 'closeSidebar':
        this.runtime.closeSidebar();
        return undefined;
      default:
        return this.reshape(gesture);
    }
  }

  private reshape(gesture: Gesture): Outcome | undefined {
    const { person } = this;
    switch (gesture.do) {
      case 'insertRows':
        return person.insertRows(gesture.sheet, gesture.before, gesture.count);
      case 'deleteRows':
        return person.deleteRows(gesture.sheet, gesture.first, gesture.count);
      case 'moveRows':
        return person.moveRows(gesture.sheet, gesture.first, gesture.count, gesture.before);
      case 'insertColumns':
        return person.insertColumns(gesture.sheet, gesture.before, gesture.count);
      case 'deleteColumns':
        return person.deleteColumns(gesture.sheet, gesture.first, gesture.count);
      case 'sort':
        return person.sortRange(gesture.sheet, gesture.range, gesture.column, gesture.ascending);
      case 'addSheet':
        return person.addSheet();
      case 'renameSheet':
        return person.renameSheet(gesture.sheet, gesture.name);
      case 'deleteSheet':
        return person.deleteSheet(gesture.sheet);
      case 'duplicateSheet':
        return person.duplicateSheet(gesture.sheet);
      case 'showSheet':
        return person.showSheet(gesture.sheet);
      default:
        throw new Error(`not a gesture: ${gesture.do}`);
    }
  }

  private runMenu(name: string): void {
    this.attempt(
      (answers) => {
        this.person.run(name, { answers: [...answers] });
      },
      (message) => this.tell('Erreur du script', message),
    );
  }

  /** A run that asks something is undone by the host; it starts over once the person has answered. */
  private attempt(
    run: (answers: readonly string[]) => void,
    onError: (message: string) => void,
    answers: readonly string[] = [],
  ): void {
    try {
      run(answers);
    } catch (error) {
      if (error instanceof AlertPending) {
        const { dialog, given } = error;
        this.waiting.push({ dialog, answered: (button) => this.attempt(run, onError, [...given, button]) });
      } else {
        onError(error instanceof Error ? error.message : String(error));
      }
    }
  }

  private tell(title: string, text: string): void {
    this.waiting.push({ dialog: { title, text, buttons: ['OK'] }, answered: () => {} });
  }

  /** Tells the pages only what is new to them: the panel asks every few seconds, most often for nothing. */
  private refresh(): WorkbookView {
    this.printLog();
    const { toasts } = this.runtime;
    const view = this.look();
    const shown = JSON.stringify(view);
    if (shown !== this.shown || toasts.length > 0) {
      this.shown = shown;
      this.revision += 1;
      const told = { ...view, revision: this.revision, toasts };
      // A toast is for those who watch; with no one yet, it is for the first page to come.
      this.current = this.listeners.size > 0 ? { ...told, toasts: [] } : told;
      for (const listener of this.listeners) {
        listener(told);
      }
      return told;
    }
    return this.current;
  }

  /** What the add-on logs goes to the terminal: an error of onEdit shows nowhere else. */
  private printLog(): void {
    const { log } = this.runtime;
    for (const line of log.slice(this.logged)) {
      console.log(`[journal du complément] ${line}`);
    }
    this.logged = log.length;
  }

  private look(): WorkbookView {
    if (this.runtime.sidebar !== this.sidebar) {
      this.sidebar = this.runtime.sidebar;
      this.sidebarOpening += 1;
    }
    return {
      revision: 0,
      title: this.file.state.title,
      tabs: tabViews(this.file),
      sheet: this.painter.draw(this.file),
      selection: selectionName(this.file),
      menus: menuViews(this.runtime.menus),
      dialog: this.waiting[0]?.dialog ?? null,
      toasts: [],
      sidebar: this.sidebar?.title ?? null,
      sidebarOpening: this.sidebarOpening,
      canUndo: this.person.canUndo,
    };
  }
}
