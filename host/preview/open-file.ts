/** One person at one file, with or without the add-on: does their gestures on the host and draws what they see. */

import { changesSoFar } from '../engine/changes';
import {
  type AddonBundle,
  AddonRuntime,
  AlertPending,
  type Outcome,
  Person,
  type Role,
  type SpreadsheetFile,
} from '../index';
import { forTerminal } from './terminal';
import { menuViews, SheetPainter, selectionName, tabViews } from './view';
import { type AddonGesture, isPersonGesture, type PersonGesture, performGesture } from './wire/gestures';
import type { DialogView, ModalView, RunAnswer, WorkbookView } from './wire/protocol';

/** A dialog on the screen and what its answer sets off. */
interface Waiting {
  readonly dialog: DialogView;
  readonly answered: (button: string) => void;
}

export type OpenFileView = Omit<WorkbookView, 'revision' | 'access' | 'drive'>;

export class OpenFile {
  readonly role: Role | undefined;
  /** What `open` told when this was made. */
  readonly openingWrote: boolean;
  private readonly runtime: AddonRuntime;
  private person: Person;
  private readonly painter: SheetPainter;
  private readonly waiting: Waiting[] = [];
  private place: Pick<SpreadsheetFile['state'], 'activeSheet' | 'selection'>;
  private sidebar: AddonRuntime['sidebar'] = null;
  private sidebarOpening = 0;
  private modal: AddonRuntime['modal'] = null;
  private modalOpening = 0;
  private logged = 0;

  /** `email` has a right on the file. */
  constructor(
    private readonly file: SpreadsheetFile,
    addon: AddonBundle,
    private readonly email: string,
  ) {
    this.role = file.state.people.get(email);
    this.runtime = new AddonRuntime(file, { ...addon, person: email });
    this.person = new Person(this.runtime, { email });
    this.painter = new SheetPainter(email);
    this.place = file.state;
    this.openingWrote = this.open();
  }

  /** Google runs no trigger for those who only read. */
  open(): boolean {
    // A page that is loaded again has lost its dialog.
    this.runtime.closeModal();
    return this.role !== 'viewer' && this.changes(() => this.person.open());
  }

  sidebarPage(): string | null {
    return this.runtime.sidebar?.html ?? null;
  }

  modalPage(): string | null {
    return this.runtime.modal?.html ?? null;
  }

  /** Like `run` and `open`, tells whether the file may have changed. */
  act(gesture: PersonGesture | AddonGesture): boolean {
    if (gesture.do === 'undo' && !this.person.canUndo) {
      return false;
    }
    let outcome: Outcome | undefined;
    const changed = this.changes(() => {
      outcome = this.perform(gesture);
    });
    if (outcome?.refused !== undefined) {
      this.tell('Un problème est survenu', outcome.refused);
      return false;
    }
    return gesture.do !== 'select' && (changed || outcome !== undefined);
  }

  /** Waits for the person if the function asks them something. */
  run(name: string, args: readonly unknown[], done: (answer: RunAnswer) => void): boolean {
    return this.changes(() =>
      this.attempt(
        (answers) => done({ ok: this.person.answeredCall(name, args, answers) }),
        (message) => done({ error: message }),
      ),
    );
  }

  /** Somebody else changed the file: the host's undo, which brings a whole file back, would undo that too. */
  forgetUndo(): void {
    if (this.person.canUndo) {
      this.person = new Person(this.runtime, { email: this.email });
    }
  }

  /** Toasts shown since they were last taken. */
  takeToasts(): WorkbookView['toasts'] {
    return this.runtime.toasts;
  }

  look(): OpenFileView {
    this.printLog();
    if (this.runtime.sidebar !== this.sidebar) {
      this.sidebar = this.runtime.sidebar;
      this.sidebarOpening += 1;
    }
    if (this.runtime.modal !== this.modal) {
      this.modal = this.runtime.modal;
      this.modalOpening += 1;
    }
    return this.inPlace(() => ({
      title: this.file.state.title,
      tabs: tabViews(this.file),
      sheet: this.painter.draw(this.file),
      selection: selectionName(this.file),
      menus: menuViews(this.runtime.menus),
      dialog: this.waiting[0]?.dialog ?? null,
      toasts: [],
      sidebar: this.sidebar?.title ?? null,
      sidebarOpening: this.sidebarOpening,
      modal: this.modalView(),
      canUndo: this.person.canUndo,
    }));
  }

  private modalView(): ModalView | null {
    if (!this.modal) {
      return null;
    }
    const { title, width, height } = this.modal;
    return { title, width, height, opening: this.modalOpening };
  }

  private changes(act: () => void): boolean {
    const before = changesSoFar();
    this.inPlace(act);
    return changesSoFar() !== before;
  }

  /** The host keeps one selection per file; at Google's, each person has their own. */
  private inPlace<T>(act: () => T): T {
    const { activeSheet, selection } = this.place;
    if (this.file.indexOf(activeSheet) >= 0) {
      Object.assign(this.file.state, { activeSheet, selection });
    }
    try {
      return act();
    } finally {
      const { state } = this.file;
      this.place = { activeSheet: state.activeSheet, selection: state.selection };
    }
  }

  private perform(gesture: PersonGesture | AddonGesture): Outcome | undefined {
    if (isPersonGesture(gesture)) return performGesture<Outcome>(this.person, gesture);
    if (gesture.do === 'menu') this.runMenu(gesture.run);
    else if (gesture.do === 'answer') this.waiting.shift()?.answered(gesture.button);
    else if (gesture.do === 'closeSidebar') this.runtime.closeSidebar();
    else this.runtime.closeModal();
    return undefined;
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
        const { given } = error;
        const dialog = { ...error.dialog, title: error.dialog.title || this.runtime.name };
        this.waiting.push({ dialog, answered: (button) => this.attempt(run, onError, [...given, button]) });
      } else {
        onError(error instanceof Error ? error.message : String(error));
      }
    }
  }

  /** A message of Google's own. */
  tell(title: string, text: string): void {
    this.waiting.push({ dialog: { title, text, buttons: ['OK'] }, answered: () => {} });
  }

  /** What the add-on logs goes to the terminal: an error of onEdit shows nowhere else. */
  private printLog(): void {
    const { log } = this.runtime;
    for (const line of log.slice(this.logged)) {
      console.log(`[journal du complément] ${line.split('\n').map(forTerminal).join('\n')}`);
    }
    this.logged = log.length;
  }
}
