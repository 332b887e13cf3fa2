import { argumentProblem } from '../../../src/contract/arguments';
import type { CallName } from '../../../src/contract/contract';
import type {
  AnswerChange,
  AstrayCriterion,
  EditedDescriptor,
  GridState,
  Known,
  PollAnswer,
  Saved,
} from '../../../src/contract/grid';
import type { Refusal, Result } from '../../../src/contract/result';
import { GUIDE_TEXTS } from '../../../src/guide/pages/texts';
import { type Answer, type Carrier, NO_ANSWER, parseTarget } from '../../../src/position/answer';
import { parseEntry } from '../../../src/position/entry';

export interface Call {
  readonly name: CallName;
  readonly args: readonly unknown[];
}

/** The server as the sidebar meets it, over a grid in memory that a test edits as a partner would. */
export class FakeSheet {
  absent = false;
  commune = 'Saint-Étienne-de-l’Orme';
  selected: number | null = null;
  descriptors: EditedDescriptor[] = [];
  astray: AstrayCriterion[] = [];
  missingColumns: string[] = [];
  readonly answers = new Map<number, Answer>();
  readonly calls: Call[] = [];
  /** Calls that never answer. */
  readonly silent = new Set<CallName>();
  /** Calls that fail at Google, with its message. */
  readonly failing = new Map<CallName, string>();
  /** Refusals to give, in order, before the call is done. */
  readonly refusals: Refusal[] = [];
  /** Milliseconds before each answer. */
  delay = 0;
  private gate: Promise<void> = Promise.resolve();

  /** Keeps every answer back until the function returned is called. */
  hold(): () => void {
    let release = () => {};
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  stray(fault: AstrayCriterion['fault'], ...numbers: readonly number[]): void {
    this.astray.push(...numbers.map((number) => ({ number, fault })));
  }

  /** Greatest number of savings under way at once for one criterion. */
  mostAtOnce = 0;
  private readonly under = new Map<number, number>();
  private edits = 0;

  answer(number: number): Answer {
    return this.answers.get(number) ?? NO_ANSWER;
  }

  /** Somebody edits the sheet itself. */
  edit(number: number, change: Partial<Omit<Answer, 'entry'>> & { readonly entry?: string | number }): void {
    const { entry, ...others } = change;
    const answer = { ...this.answer(number), ...others };
    this.answers.set(number, entry === undefined ? answer : { ...answer, entry: parseEntry(entry) });
    this.edits += 1;
  }

  count(name: CallName): number {
    return this.calls.filter((call) => call.name === name).length;
  }

  async call(name: CallName, args: readonly unknown[]): Promise<unknown> {
    this.calls.push({ name, args });
    if (this.silent.has(name)) return new Promise(() => {});
    const failure = this.failing.get(name);
    if (failure !== undefined) throw new Error(failure);
    const problem = argumentProblem(name, args);
    if (problem !== null) return refused({ code: 'argument', message: problem });
    if (name === 'saveAnswer')
      return this.counted((args[0] as AnswerChange).criterion, () => this.act(name, args));
    return this.act(name, args);
  }

  private async counted<T>(criterion: number, act: () => Promise<T>): Promise<T> {
    const now = (this.under.get(criterion) ?? 0) + 1;
    this.under.set(criterion, now);
    this.mostAtOnce = Math.max(this.mostAtOnce, now);
    try {
      return await act();
    } finally {
      this.under.set(criterion, now - 1);
    }
  }

  private async act(name: CallName, args: readonly unknown[]): Promise<unknown> {
    await this.gate;
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    switch (name) {
      case 'ping':
        return ok(true);
      case 'readGrid':
        return ok(this.grid());
      case 'readGuideTexts':
        return ok(GUIDE_TEXTS);
      case 'poll':
        return ok(this.poll(args[0] as Known));
      case 'saveAnswer':
        return this.save(args[0] as AnswerChange);
      case 'showCriterion':
        this.selected = args[0] as number;
        return ok({ selected: this.selected });
      case 'openImport': {
        const refusal = this.refusals.shift();
        return refusal ? refused(refusal) : ok(true);
      }
      case 'generateGrid': {
        const refusal = this.refusals.shift();
        if (refusal) return refused(refusal);
        this.absent = false;
        return ok({ message: 'La grille est prête.' });
      }
    }
  }

  private grid(): GridState {
    if (this.absent) return { status: 'absent', deleted: false };
    return {
      status: 'ready',
      commune: this.commune,
      stamp: String(this.edits),
      selected: this.selected,
      answers: [...this.answers].map(([number, answer]) => ({ number, answer })),
      descriptors: this.descriptors,
      astray: this.astray,
      missingColumns: this.missingColumns,
    };
  }

  private poll(known: Known): PollAnswer {
    const grid = this.grid();
    if (grid.status === 'absent' ? known.stamp !== '' : grid.stamp !== known.stamp)
      return { kind: 'changed', grid };
    return known.selected === this.selected
      ? { kind: 'same' }
      : { kind: 'selected', selected: this.selected };
  }

  private save(change: AnswerChange): Result<Saved> {
    const refusal = this.refusals.shift();
    if (refusal) return refused(refusal);
    const { criterion, entry, target, carrier, comment } = change;
    const before = this.answer(criterion);
    if (comment && comment.from !== before.comment) {
      return refused({ code: 'conflict', message: 'Le commentaire a changé.', current: before.comment });
    }
    const answer: Answer = {
      entry: entry === undefined ? before.entry : parseEntry(entry),
      target: target === undefined ? before.target : (parseTarget(target) ?? null),
      carrier: carrier === undefined ? before.carrier : ((carrier || null) as Carrier | null),
      comment: comment?.to ?? before.comment,
    };
    this.answers.set(criterion, answer);
    this.edits += 1;
    return ok({ stamp: String(this.edits), answer });
  }
}

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const refused = (refusal: Refusal): Result<never> => ({ ok: false, refusal });
