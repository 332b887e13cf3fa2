/** Counts the service calls of the runs, and makes one fail on demand. */

export interface CallCount {
  /** Calls that would cross to Google's servers. */
  total: number;
  /** Calls on builders, which assemble a value in memory. */
  builders: number;
  readonly byName: Map<string, number>;
}

export interface FaultOptions {
  /** Every later service call of the same run fails too: the script's own clean-up cannot work, as in a real crash. */
  readonly dead?: boolean;
  /** The call takes effect, then fails. */
  readonly after?: boolean;
}

export const FAULT = 'Service Spreadsheets failed while accessing document';

export class CallMeter {
  count: CallCount = { total: 0, builders: 0, byName: new Map() };
  private fault: { left: number; dead: boolean; after: boolean } | null = null;
  private pause: { left: number; readonly work: () => void } | null = null;
  /** The fault has happened in this run and the run is dead. */
  private dead = false;
  /** Faults that happened since the meter was made. */
  faults = 0;
  /** Told of each service call just before it, by its name such as `Range.setValues`. */
  watcher: ((name: string) => void) | null = null;

  reset(): void {
    this.count = { total: 0, builders: 0, byName: new Map() };
  }

  /** The k-th service call from now fails. 0 forgets a fault that did not happen yet. */
  failAt(k: number, options: FaultOptions = {}): void {
    this.fault = k > 0 ? { left: k, dead: options.dead === true, after: options.after === true } : null;
  }

  /** Before the k-th service call from now, other work is done. 0 forgets work that was not done yet. */
  meanwhile(k: number, work: () => void): void {
    this.pause = k > 0 ? { left: k, work } : null;
  }

  private waitForOthers(): void {
    if (!this.pause) return;
    this.pause.left--;
    if (this.pause.left > 0) return;
    const { work } = this.pause;
    this.pause = null;
    work();
  }

  startRun(): void {
    this.dead = false;
  }

  before(kind: string, method: string, builder: boolean): void {
    if (this.dead) throw new Error(FAULT);
    const name = `${kind}.${method}`;
    this.count.byName.set(name, (this.count.byName.get(name) ?? 0) + 1);
    if (builder) {
      this.count.builders++;
      return;
    }
    this.count.total++;
    this.waitForOthers();
    this.watcher?.(name);
    if (!this.fault) return;
    this.fault.left--;
    if (this.fault.left === 0 && !this.fault.after) this.fail();
  }

  after(builder: boolean): void {
    if (!builder && this.fault?.left === 0) this.fail();
  }

  private fail(): never {
    this.dead = this.fault?.dead === true;
    this.fault = null;
    this.faults++;
    throw new Error(FAULT);
  }
}
