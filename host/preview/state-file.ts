/** The file that keeps the drive from one start of the preview to the next. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const QUIET_MS = 250;
/** Of the server's time, at most one part in so many goes to writing. */
const SHARE = 10;

export class StateFile {
  private timer: NodeJS.Timeout | null = null;
  private content: (() => string) | null = null;
  private lastMs = 0;

  constructor(readonly path: string) {}

  /** Null when there is nothing to go on from. */
  read(): string | null {
    try {
      return readFileSync(this.path, 'utf8');
    } catch {
      return null;
    }
  }

  /** Puts aside a state that cannot be read, rather than write over it. Returns where it went. */
  putAside(): string {
    const aside = `${this.path}.illisible`;
    renameSync(this.path, aside);
    return aside;
  }

  /** Writes a little later: a snapshot at every key would be felt, all the more with many files. */
  writeSoon(content: () => string): void {
    this.content = content;
    this.timer ??= setTimeout(() => this.flush(), Math.max(QUIET_MS, this.lastMs * SHARE));
  }

  /** A rename is all or nothing: a crash leaves the former state whole. */
  flush(): void {
    if (this.timer) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    if (this.content) {
      const start = performance.now();
      const text = this.content();
      this.content = null;
      mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
      // Other people of this computer have nothing to read there; a file that is there already would keep its mode.
      rmSync(`${this.path}.tmp`, { force: true });
      writeFileSync(`${this.path}.tmp`, text, { mode: 0o600 });
      renameSync(`${this.path}.tmp`, this.path);
      this.lastMs = performance.now() - start;
    }
  }
}
