/** A session as the server keeps it: the open file while the person has a right on it, and the pages that watch. */
import type { AddonBundle, Drive } from '../index';
import { driveView } from './drive-view';
import { manageFiles } from './file-gestures';
import { OpenFile, type OpenFileView } from './open-file';
import type { PreviewSession } from './server';
import { type Gesture, isFileGesture } from './wire/gestures';
import type { RunAnswer, WorkbookView } from './wire/protocol';
import type { SessionKey } from './wire/session-key';

const NO_ADDON: AddonBundle = { code: '', html: {} };

/** What those who have no access see. */
const NOTHING: OpenFileView = {
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

export class FileSession implements PreviewSession {
  private openFile: OpenFile | null = null;
  private readonly listeners = new Set<(view: WorkbookView) => void>();
  /** The clock makes numbers grow across restarts of the server, for pages that stay open. */
  private revision = Date.now();
  private shown = '';
  private current: WorkbookView | null = null;

  constructor(
    readonly key: SessionKey,
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
      const former = this.openFile;
      const opened = this.opened();
      return opened !== null && (opened === former ? opened.open() : opened.openingWrote);
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
    return this.opened()?.sidebarPage() ?? null;
  }

  modalPage(): string | null {
    return this.opened()?.modalPage() ?? null;
  }

  act(gesture: Gesture): WorkbookView {
    return this.work(() => {
      const opened = this.opened();
      if (!isFileGesture(gesture)) {
        return opened?.act(gesture) ?? false;
      }
      try {
        manageFiles(this.drive, this.key, gesture);
      } catch (error) {
        opened?.tell('Un problème est survenu', error instanceof Error ? error.message : String(error));
      }
      return false;
    });
  }

  run(name: string, args: readonly unknown[]): Promise<RunAnswer> {
    return new Promise((resolve) => {
      this.work(() => {
        const opened = this.opened();
        if (!opened) {
          resolve({ error: 'Vous n’avez plus accès à ce fichier.' });
        }
        return opened?.run(name, args, resolve) ?? false;
      });
    });
  }

  forgetUndo(): void {
    this.openFile?.forgetUndo();
  }

  /** Tells the pages only what is new to them: the panel asks every few seconds, most often for nothing. */
  refresh(): WorkbookView {
    const view = this.look();
    const toasts = this.openFile?.takeToasts() ?? [];
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
    const opened = this.opened();
    const around = { revision: 0, drive: driveView(this.drive, this.key) };
    if (opened) {
      return { ...opened.look(), ...around, access: 'open' };
    }
    return { ...NOTHING, ...around, access: this.drive.file(this.key.file) ? 'denied' : 'missing' };
  }

  /** Null without a right; another one when the right is another. */
  private opened(): OpenFile | null {
    const { file: id, person, addon } = this.key;
    const file = this.drive.file(id);
    const role = file?.state.people.get(person);
    if (!file || !role) {
      this.openFile = null;
    } else if (this.openFile?.role !== role) {
      this.openFile = new OpenFile(file, addon ? this.addon : NO_ADDON, person);
    }
    return this.openFile;
  }

  private takeCurrent(): WorkbookView {
    const view = this.current ?? this.refresh();
    this.current = { ...view, toasts: [] };
    return view;
  }
}
