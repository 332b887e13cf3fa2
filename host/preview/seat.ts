/** A visit as the server keeps it: the desk while the person has a right on the file, and the pages that watch. */
import type { AddonBundle, Drive } from '../index';
import { SheetDesk, type SheetLook } from './desk';
import { driveView } from './drive-view';
import { isFileGesture, manageFiles } from './file-gestures';
import type { Desk } from './server';
import type { Gesture, RunAnswer, WorkbookView } from './wire/protocol';
import type { Visit } from './wire/visit';

const NO_ADDON: AddonBundle = { code: '', html: {} };

/** What those who have no access see. */
const NOTHING: SheetLook = {
  title: '',
  tabs: [],
  sheet: {
    id: 0,
    name: '',
    columns: [],
    rows: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    cells: [],
    styles: [],
    merges: [],
    charts: [],
  },
  selection: 'A1',
  menus: [],
  dialog: null,
  toasts: [],
  sidebar: null,
  sidebarOpening: 0,
  modal: null,
  canUndo: false,
};

export class Seat implements Desk {
  private opened: SheetDesk | null = null;
  private readonly listeners = new Set<(view: WorkbookView) => void>();
  /** The clock makes numbers grow across restarts of the server, for pages that stay open. */
  private revision = Date.now();
  private shown = '';
  private current: WorkbookView | null = null;

  constructor(
    readonly visit: Visit,
    private readonly drive: Drive,
    private readonly addon: AddonBundle,
    /** Called after what was done here and shows; `wrote` when the file may have changed. */
    private readonly onDone: (wrote: boolean) => void,
  ) {}

  get watched(): boolean {
    return this.listeners.size > 0;
  }

  /** The page is loaded, which at Google's opens the file. */
  view(): WorkbookView {
    this.work(() => {
      const former = this.opened;
      const desk = this.desk();
      return desk !== null && (desk === former ? desk.open() : desk.openingWrote);
    });
    return this.takeCurrent();
  }

  watch(listener: (view: WorkbookView) => void): () => void {
    this.work(() => false);
    this.listeners.add(listener);
    listener(this.takeCurrent());
    return () => this.listeners.delete(listener);
  }

  sidebarPage(): string | null {
    return this.desk()?.sidebarPage() ?? null;
  }

  modalPage(): string | null {
    return this.desk()?.modalPage() ?? null;
  }

  act(gesture: Gesture): WorkbookView {
    return this.work(() => {
      const desk = this.desk();
      if (!isFileGesture(gesture)) {
        return desk?.act(gesture) ?? false;
      }
      try {
        manageFiles(this.drive, this.visit, gesture);
      } catch (error) {
        desk?.tell('Un problème est survenu', error instanceof Error ? error.message : String(error));
      }
      return false;
    });
  }

  run(name: string, args: readonly unknown[]): Promise<RunAnswer> {
    return new Promise((resolve) => {
      this.work(() => {
        const desk = this.desk();
        if (!desk) {
          resolve({ error: 'Vous n’avez plus accès à ce fichier.' });
        }
        return desk?.run(name, args, resolve) ?? false;
      });
    });
  }

  forgetUndo(): void {
    this.opened?.forgetUndo();
  }

  /** Tells the pages only what is new to them: the panel asks every few seconds, most often for nothing. */
  refresh(): WorkbookView {
    const view = this.look();
    const toasts = this.opened?.takeToasts() ?? [];
    const shown = JSON.stringify(view);
    if (this.current && shown === this.shown && toasts.length === 0) {
      return this.current;
    }
    this.shown = shown;
    this.revision += 1;
    const told = { ...view, revision: this.revision, toasts };
    // A toast is for those who watch; with no one yet, it is for the first page to come.
    const kept = this.watched ? [] : [...(this.current?.toasts ?? []), ...toasts];
    this.current = { ...told, toasts: kept };
    for (const listener of this.listeners) {
      listener(told);
    }
    return told;
  }

  /** Does something, which tells whether the file may have changed, then lets it be seen. */
  private work(act: () => boolean): WorkbookView {
    const { shown } = this;
    const wrote = act();
    const told = this.refresh();
    if (wrote || this.shown !== shown) {
      this.onDone(wrote);
    }
    return told;
  }

  private look(): WorkbookView {
    const desk = this.desk();
    const around = { revision: 0, drive: driveView(this.drive, this.visit) };
    if (desk) {
      return { ...desk.look(), ...around, access: 'open' };
    }
    return { ...NOTHING, ...around, access: this.drive.file(this.visit.file) ? 'denied' : 'missing' };
  }

  /** Null without a right; another one when the right is another. */
  private desk(): SheetDesk | null {
    const { file: id, person, addon } = this.visit;
    const file = this.drive.file(id);
    const role = file?.state.people.get(person);
    if (!file || !role) {
      this.opened = null;
    } else if (this.opened?.role !== role) {
      this.opened = new SheetDesk(file, addon ? this.addon : NO_ADDON, person);
    }
    return this.opened;
  }

  private takeCurrent(): WorkbookView {
    const view = this.current ?? this.refresh();
    this.current = { ...view, toasts: [] };
    return view;
  }
}
