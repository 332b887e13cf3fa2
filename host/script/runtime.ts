import { format } from 'node:util';
import vm from 'node:vm';
import type { SpreadsheetFile } from '../file/drive';
import { mayReadFile } from '../file/rights';
import { type AddonBundle, addonName } from './bundle';
import { type CompiledBundle, callableNames, compileBundle, FORGET, hide, printable } from './bundle-context';
import { type CallCount, CallMeter, type FaultOptions } from './calls';
import {
  AlertPending,
  type AlertShown,
  type AuthModeName,
  type Execution,
  giveLockBack,
  type MenuState,
  type ModalShown,
  NO_ACCESS,
  type Screen,
} from './execution';
import { crossToPage, crossToServer } from './page-bridge';
import { Door, type EnumValue, type Gate, type Realm, type Service } from './strict';

export interface RunOptions {
  readonly authMode?: AuthModeName;
  /** Answers to the alerts and prompts, in order: names of buttons (`OK`, `YES`…), or the text typed in a prompt. */
  readonly answers?: readonly string[];
}

/** What a script finds around it: the objects of the product that the stand-in imitates. */
export interface ScriptWorld {
  /** The services by their global names. */
  services(execution: Execution): Readonly<Record<string, Service>>;
  /** Whether a call needs no authorisation at all: what an add-on may do in a file where it was never used. */
  isFree(kind: string, method: string): boolean;
  /** What an event gives as its `authMode`. */
  authMode(name: AuthModeName): EnumValue | undefined;
  /** What an event gives as its `source`. */
  source(execution: Execution): Service;
}

/**
 * Runs the functions of a built script on a file, in the world that it is given. Every run evaluates the bundle again with bare globals, as Apps Script
 * does: nothing is kept between runs but the file, the properties, the cache and the screen.
 */
export class ScriptRuntime {
  /** Address of the person for whom the next runs are made. */
  person: string;
  /** Another run holds the document's lock. */
  lockHeldElsewhere = false;
  /** The `value` of onEdit for a typed formula: Google's page does not say (see docs/hypotheses-google.md). */
  formulaGivesEventValue = false;
  private readonly compiled: CompiledBundle;
  private context: Record<string, unknown> | null = null;
  private readonly meter = new CallMeter();
  private readonly cache = new Map<string, string>();
  private readonly screen: Screen = {
    menus: [],
    sidebar: null,
    modal: null,
    toasts: [],
    alerts: [],
    log: [],
  };
  private readonly pages: Readonly<Record<string, string>>;
  private readonly wide: boolean;
  /** Name of the add-on on the screen. */
  readonly name: string;

  constructor(
    readonly file: SpreadsheetFile,
    bundle: AddonBundle,
    private readonly world: ScriptWorld,
  ) {
    this.compiled = compileBundle(bundle.code);
    this.pages = bundle.html;
    this.wide = bundle.wide ?? false;
    this.name = addonName(bundle);
    this.person = bundle.person ?? file.owner;
  }

  get menus(): readonly MenuState[] {
    return this.screen.menus;
  }

  get sidebar(): { readonly title: string; readonly html: string } | null {
    return this.screen.sidebar;
  }

  closeSidebar(): void {
    this.screen.sidebar = null;
  }

  get modal(): ModalShown | null {
    return this.screen.modal;
  }

  closeModal(): void {
    this.screen.modal = null;
  }

  /** Toasts shown since they were last read. */
  get toasts(): { title: string; text: string }[] {
    return this.screen.toasts.splice(0);
  }

  get alerts(): readonly AlertShown[] {
    return this.screen.alerts;
  }

  get log(): readonly string[] {
    return this.screen.log;
  }

  get calls(): Readonly<CallCount> {
    return this.meter.count;
  }

  resetCalls(): void {
    this.meter.reset();
  }

  failAt(k: number, options?: FaultOptions): void {
    this.meter.failAt(k, options);
  }

  /** Another run in the middle of this one: `work` is done just before the k-th service call from now. */
  meanwhile(k: number, work: () => void): void {
    this.meter.meanwhile(k, work);
  }

  /** Tells of each service call just before it, by its name such as `Range.setValues`; null tells no more. */
  watchCalls(watcher: ((name: string) => void) | null): void {
    this.meter.watcher = watcher;
  }

  /** Faults asked by `failAt` that happened so far. */
  get faults(): number {
    return this.meter.faults;
  }

  /** Names that google.script.run reaches. */
  get functions(): string[] {
    return this.execute({ authMode: 'FULL' }, (context) => callableNames(context));
  }

  has(name: string): boolean {
    return this.functions.includes(name);
  }

  /** The file is opened: `onOpen(e)` runs, errors go to the log as Google never shows them. */
  open(authMode: AuthModeName = 'LIMITED'): void {
    this.trigger('onOpen', authMode, () => ({}));
  }

  /** Runs a simple trigger if the add-on has it; its event has the file and the mode, and what `event` adds. */
  trigger(
    name: string,
    authMode: AuthModeName,
    event: (execution: Execution) => Record<string, unknown>,
  ): void {
    this.execute({ authMode }, (context, execution, door) => {
      const handler = context[name];
      if (typeof handler !== 'function') return;
      try {
        const source = this.world.source(execution);
        handler(door.hand({ authMode: this.world.authMode(authMode), source, ...event(execution) }));
      } catch (error) {
        this.screen.log.push(`${name}: ${String(error)}`);
      }
    });
  }

  /** Runs a function by name, as a menu item does. Errors of the script are thrown to the caller. */
  run(name: string, options: RunOptions = {}, ...args: unknown[]): unknown {
    return this.execute(options, (context, _execution, door) => {
      const target = callableNames(context, true).includes(name) ? context[name] : undefined;
      if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
      const result: unknown = target(...args.map((arg) => door.hand(arg)));
      return result;
    });
  }

  /** google.script.run from the sidebar or a dialog: arguments and result cross as Google lets them, in FULL mode. */
  callFromSidebar(name: string, args: readonly unknown[] = [], answers: readonly string[] = []): unknown {
    return this.execute({ authMode: 'FULL', answers }, (context, _execution, door) => {
      const target = callableNames(context).includes(name) ? context[name] : undefined;
      if (typeof target !== 'function') throw new Error(`google.script.run.${name} is not a function`);
      const result: unknown = target(...args.map((arg) => door.hand(crossToServer(arg))));
      return crossToPage(result);
    });
  }

  private execute<T>(
    options: RunOptions,
    body: (context: Record<string, unknown>, execution: Execution, door: Door) => T,
  ): T {
    if (!mayReadFile(this.file, this.person)) throw new Error(NO_ACCESS);
    const before = this.file.snapshot();
    const driveBefore = this.file.drive.snapshot();
    const logged = this.screen.log.length;
    const unknown: string[] = [];
    const pending: { alert: AlertPending | null } = { alert: null };
    const execution = this.execution(options, pending);
    const context = this.bareContext();
    const door = new Door(this.gate(context, execution, unknown, pending));
    this.prepare(context, execution, door);
    this.meter.startRun();
    try {
      this.compiled.script.runInContext(context);
      return body(context, execution, door);
    } finally {
      giveLockBack(execution);
      // These two win over whatever the script made of them in its own try…catch.
      if (pending.alert) {
        this.file.restore(before);
        this.file.drive.restore(driveBefore);
        // The script may have taken the end of its run for an error, and said so.
        this.screen.log.length = logged;
        // biome-ignore lint/correctness/noUnsafeFinally: an unanswered alert ends the run whatever its outcome
        throw pending.alert;
      }
      // biome-ignore lint/correctness/noUnsafeFinally: using what the host lacks is a fault of the test, never hidden
      if (unknown.length > 0) throw new Error(`not implemented: ${unknown.join(', ')}`);
    }
  }

  /** A context takes 1 to 5 ms to make: the last one is emptied of the bundle's names and used again. */
  private bareContext(): Record<string, unknown> {
    if (!this.compiled.isForgettable) return vm.createContext({}) as Record<string, unknown>;
    this.context ??= vm.createContext({}) as Record<string, unknown>;
    FORGET.runInContext(this.context);
    return this.context;
  }

  private execution(options: RunOptions, pending: { alert: AlertPending | null }): Execution {
    const given = options.answers ?? [];
    let asked = 0;
    const { screen } = this;
    // What a replay shows again must not be shown twice.
    const shown = { alerts: screen.alerts.length, toasts: screen.toasts.length };
    return {
      file: this.file,
      person: this.person,
      authMode: options.authMode ?? 'FULL',
      screen,
      pages: this.pages,
      wide: this.wide,
      addonName: this.name,
      cache: this.cache,
      lockHeldElsewhere: () => this.lockHeldElsewhere,
      answer: (dialog) => {
        const answer = given[asked++];
        if (answer === undefined) {
          pending.alert = new AlertPending(dialog, given);
          screen.alerts.length = shown.alerts;
          screen.toasts.length = Math.min(screen.toasts.length, shown.toasts);
          throw pending.alert;
        }
        screen.alerts.push({ ...dialog, answer });
        return answer;
      },
    };
  }

  private gate(
    context: Record<string, unknown>,
    execution: Execution,
    unknown: string[],
    pending: { alert: AlertPending | null },
  ): Gate {
    const realm = vm.runInContext('({ Array, Date, Error, Object })', context) as Realm;
    return {
      realm,
      before: (kind, method, builder) => {
        if (pending.alert) throw pending.alert;
        if (execution.authMode === 'NONE' && !this.world.isFree(kind, method)) {
          throw new Error(`You do not have permission to call ${kind}.${method}.`);
        }
        this.meter.before(kind, method, builder);
      },
      after: (_kind, _method, builder) => this.meter.after(builder),
      unknown: (member) => unknown.push(member),
    };
  }

  private prepare(context: Record<string, unknown>, execution: Execution, door: Door): void {
    for (const [name, service] of Object.entries(this.world.services(execution)))
      hide(context, name, door.open(service));
    const write = (...args: unknown[]) => void this.screen.log.push(format(...args.map(printable)));
    hide(context, 'console', { log: write, info: write, warn: write, error: write });
    hide(context, 'Logger', { log: write });
  }
}
