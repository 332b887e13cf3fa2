/** The drive of the preview, and the sessions of those who look at its files. */
import { type AddonBundle, Drive, SpreadsheetFile } from '../index';
import { addonName } from '../script/bundle';
import type { PreviewSessions } from './server';
import { FileSession } from './session';
import { OWNER, type SessionKey, sessionAddress } from './wire/session-key';

/** Sessions that nobody watches keep their panel and their undo, up to this number. */
const KEPT_SESSIONS = 12;

export class DriveSessions implements PreviewSessions {
  /** By address, the last one used at the end. */
  private readonly sessions = new Map<string, FileSession>();
  private readonly listeners = new Set<() => void>();

  private constructor(
    private readonly drive: Drive,
    private readonly addon: AddonBundle,
  ) {}

  static begin(addon: AddonBundle): DriveSessions {
    const sessions = new DriveSessions(new Drive(), addon);
    sessions.home();
    return sessions;
  }

  /** Takes what `save` gives, or the single file that former versions of the preview saved. */
  static reopen(addon: AddonBundle, saved: string): DriveSessions {
    const json = JSON.parse(saved);
    const drive = 'files' in json ? Drive.fromJSON(json) : SpreadsheetFile.fromJSON(json).drive;
    return new DriveSessions(drive, addon);
  }

  save(): string {
    return JSON.stringify(this.drive);
  }

  /** The oldest file; a new one, generated as a person would, when there is none. */
  home(): string {
    const [first] = this.drive.files;
    if (first) {
      return first.id;
    }
    const { id } = this.drive.create({ title: `${addonName(this.addon)} (essai)`, owner: OWNER });
    const session = this.session({ file: id, person: OWNER, addon: true });
    const item = session.refresh().menus[0]?.items[0];
    if (item) {
      session.act({ do: 'menu', run: item.run });
    }
    return id;
  }

  session(key: SessionKey): FileSession {
    const address = sessionAddress(key);
    const known = this.sessions.get(address);
    const session =
      known ?? new FileSession(key, this.drive, this.addon, (wrote) => this.afterWork(session, wrote));
    this.sessions.delete(address);
    this.sessions.set(address, session);
    if (!known) {
      this.dropSessions();
    }
    return session;
  }

  /** Called with each change that shows. Returns how to stop. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What was done at one session may show at all others: rights, imports, files, messages. */
  private afterWork(worker: FileSession, wrote: boolean): void {
    for (const session of this.sessions.values()) {
      if (session === worker) {
        continue;
      }
      if (wrote && session.key.file === worker.key.file) {
        session.forgetUndo();
      }
      if (session.watched) {
        session.refresh();
      }
    }
    for (const listener of this.listeners) {
      listener();
    }
  }

  private dropSessions(): void {
    const idle = [...this.sessions].filter(([, session]) => !session.watched);
    for (const [address] of idle.slice(0, -KEPT_SESSIONS)) {
      this.sessions.delete(address);
    }
  }
}
