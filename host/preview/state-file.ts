/** The file that keeps the drive from one start of the preview to the next. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const QUIET_MS = 250;
/** In bytes: hundreds of files. Beyond, somebody put there what the preview never wrote. */
const LARGEST = 300_000_000;
/** Of the server's time, at most one part in so many goes to writing. */
const SHARE = 10;

export class StateFile {
  private timer: NodeJS.Timeout | null = null;
  private content: (() => string) | null = null;
  private lastMs = 0;

  constructor(readonly path: string) {}

  /** Null when there is nothing to go on from; throws on what is there and cannot be read. */
  read(): string | null {
    const found = statSync(this.path, { throwIfNoEntry: false });
    if (!found) return null;
    if (found.size > LARGEST) throw new Error(`${found.size} bytes are too many`);
    return readFileSync(this.path, 'utf8');
  }

  /** Puts aside a state that cannot be read, rather than write over it or over a former one. Returns where it went. */
  putAside(): string {
    let aside = `${this.path}.illisible`;
    for (let rank = 2; existsSync(aside); rank += 1) aside = `${this.path}.illisible-${rank}`;
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
