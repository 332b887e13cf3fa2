/** The file that keeps the workbook from one start of the preview to the next. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const QUIET_MS = 250;

export class StateFile {
  private timer: NodeJS.Timeout | null = null;
  private content: (() => string) | null = null;

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

  /** Writes once the person pauses: a snapshot at every key would be heard. */
  writeSoon(content: () => string): void {
    this.content = content;
    this.timer ??= setTimeout(() => this.flush(), QUIET_MS);
  }

  /** A rename is all or nothing: a crash leaves the former state whole. */
  flush(): void {
    if (this.timer) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    if (this.content) {
      const text = this.content();
      this.content = null;
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(`${this.path}.tmp`, text);
      renameSync(`${this.path}.tmp`, this.path);
    }
  }
}
