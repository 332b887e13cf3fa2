import type { AddonRuntime, Person, SpreadsheetFile } from '../../host/index';
import type { CallName } from '../../src/contract/contract';
import type { Bench } from '../addon/grid';

export interface Call {
  readonly name: CallName;
  readonly args: readonly unknown[];
}

/** What becomes of a call instead of its usual course; `run` has the script do it, and gives its answer. */
export type Mishap = (run: () => unknown, args: readonly unknown[]) => unknown;

/** The call never reaches the script: google.script.run fails with that message. */
export const lost =
  (message: string): Mishap =>
  () => {
    throw new Error(message);
  };

/** The script does it, and its answer never comes back. */
export const doneThenLost =
  (message: string): Mishap =>
  (run) => {
    run();
    throw new Error(message);
  };

/** Nothing ever comes back. */
export const silent: Mishap = () => new Promise(() => {});

/** The words of a lost connection, as google.script.run gives them. */
export const NO_NETWORK = 'NetworkError: échec de connexion en raison de HTTP 0';

/**
 * The built add-on on a file of the stand-in, as a page reaches it by google.script.run: what answers is what ships. Only
 * the way there and back is the test's.
 */
export class Server implements Bench {
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
  /** Who opened the page. */
  readonly person: Person;
  readonly calls: Call[] = [];
  readonly mishaps = new Map<CallName, Mishap>();
  /** Milliseconds before each call reaches the script. */
  delay = 0;
  /** Each call makes one copy of a series and no more, as where Google is slow. */
  oneCopyACall = false;
  private readonly held = new Map<CallName | 'all', Promise<void>>();
  private readonly underWay: CallName[] = [];
  private readonly most = new Map<CallName, number>();

  constructor({ file, runtime, person }: Bench) {
    this.file = file;
    this.runtime = runtime;
    this.person = person;
  }

  /** Keeps every call back, or those of that name, until the function returned is called. */
  hold(name: CallName | 'all' = 'all'): () => void {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.held.set(name, gate);
    return release;
  }

  count(name: CallName): number {
    return this.of(name).length;
  }

  /** The arguments of each call of that name. */
  of(name: CallName): (readonly unknown[])[] {
    return this.calls.filter((call) => call.name === name).map(({ args }) => args);
  }

  /** The first argument of each call of that name. */
  sent(name: CallName): unknown[] {
    return this.of(name).map(([first]) => first);
  }

  /** Greatest number of calls of that name under way at once. */
  mostAtOnce(name: CallName): number {
    return this.most.get(name) ?? 0;
  }

  async call(name: CallName, args: readonly unknown[]): Promise<unknown> {
    this.calls.push({ name, args });
    this.underWay.push(name);
    const now = this.underWay.filter((other) => other === name).length;
    this.most.set(name, Math.max(now, this.mostAtOnce(name)));
    try {
      await Promise.all([this.held.get('all'), this.held.get(name)]);
      if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
      const given = this.oneCopyACall && name === 'copyCommune' ? args.slice(0, 2) : args;
      const run = () => this.person.callFromSidebar(name, ...given);
      const mishap = this.mishaps.get(name);
      return await (mishap ? mishap(run, args) : run());
    } finally {
      this.underWay.splice(this.underWay.indexOf(name), 1);
    }
  }
}
