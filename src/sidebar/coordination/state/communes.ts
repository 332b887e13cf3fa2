import type { CommuneRow } from '../../../communes/commune-row';
import { communeLabel } from '../../../communes/label';
import { type CommunesState, type CopiedTemplate, SERIES } from '../../../contract/communes';
import { type Part, UNREAD } from './part';

/** Copies that follow one another, one call each. */
export interface Run {
  /** Keys of the rows still to be copied, the one under way first. */
  readonly queue: readonly string[];
  /** The address that each line invites, as the person saw it when the run began. */
  readonly invites: ReadonlyMap<string, string>;
  /**
   * `pausing` and `stopping`: the copy under way is the last; `paused`: it can be taken up again; `checking`: the sheet
   * is read before it goes on.
   */
  readonly state: 'copying' | 'pausing' | 'stopping' | 'paused' | 'checking';
  /** Why it paused by itself, in French; '' when the person asked. */
  readonly reason: string;
}

export interface Communes {
  readonly part: Part<CommunesState>;
  /** What the last action did, in the server's words. */
  readonly told: string;
  readonly run: Run | null;
  /** Key of a row that is being copied again or settled by itself. */
  readonly working: string | null;
  /** How the person wants to be named on the lines of the copies. */
  readonly maker: string;
  /** The copies invite their communes as they are made; `sharing`: those too that have an address in common. */
  readonly inviting: boolean;
  readonly sharing: boolean;
  /** Links as typed, by row. */
  readonly links: ReadonlyMap<string, string>;
  /** Why the link or the row that a person acted on was refused, by row. */
  readonly refusals: ReadonlyMap<string, string>;
  readonly template: CopiedTemplate | 'working' | null;
}

export const NO_COMMUNES: Communes = {
  part: UNREAD,
  told: '',
  run: null,
  working: null,
  maker: '',
  inviting: false,
  sharing: false,
  links: new Map(),
  refusals: new Map(),
  template: null,
};

/** Rows by what they call for. */
export interface Sorted {
  readonly created: readonly CommuneRow[];
  readonly waiting: readonly CommuneRow[];
  readonly interrupted: readonly CommuneRow[];
  /** Copies that exist, but whose address is not known. */
  readonly unlinked: readonly CommuneRow[];
  /** Rows that must be put right in the sheet first. */
  readonly wrong: readonly CommuneRow[];
  /** All rows: a line that must be put right has no copy either. */
  readonly total: number;
}

export function sorted(rows: readonly CommuneRow[]): Sorted {
  const right = rows.filter((row) => row.problem === null);
  const of = (state: CommuneRow['state']) => right.filter((row) => row.state === state);
  const created = of('created');
  return {
    created,
    waiting: of('waiting'),
    interrupted: of('interrupted'),
    unlinked: created.filter(({ link }) => link === ''),
    wrong: rows.filter((row) => row.problem !== null),
    total: rows.length,
  };
}

/** True while anything of this view is on its way to the sheet: nothing else may leave. */
export function isBusy({ run, working, template }: Communes): boolean {
  return (run !== null && run.state !== 'paused') || working !== null || template === 'working';
}

export function rowRead(communes: Communes, row: CommuneRow): Communes {
  const { read } = communes.part;
  if (!read) return communes;
  const rows = read.rows.map((one) => (one.key === row.key ? row : one));
  return { ...communes, part: { ...communes.part, read: { ...read, rows } } };
}

/**
 * What is left of a queue once the sheet was read: a copy that was interrupted is nobody's to begin again but the
 * person's, and rows that vanished or were made meanwhile are none of the run's.
 */
export function queueAfter(queue: readonly string[], rows: readonly CommuneRow[]): string[] {
  const can = new Set(
    rows.filter(({ state, problem }) => problem === null && state === 'waiting').map(({ key }) => key),
  );
  return queue.filter((key) => can.has(key));
}

/** A link or a refusal of one row, set or taken away. */
export function noted(
  notes: ReadonlyMap<string, string>,
  key: string,
  text: string,
): ReadonlyMap<string, string> {
  const all = new Map(notes);
  if (text === '') all.delete(key);
  else all.set(key, text);
  return all;
}

/** How far a run has gone: « 12 sur 34 : Saint-Ouen, puis 5 autres » while one call copies them. */
export function progressOf({ part, run }: Communes): {
  readonly value: number;
  readonly max: number;
  readonly words: string;
} {
  const rows = part.read?.rows ?? [];
  const { created, total } = sorted(rows);
  if (!run || run.state === 'paused' || run.state === 'checking') {
    const words = `${created.length} sur ${total} ${created.length > 1 ? 'créées' : 'créée'}`;
    return { value: created.length, max: total, words };
  }
  const [key, ...next] = run.queue.slice(0, SERIES);
  const row = rows.find((one) => one.key === key);
  const name = row ? communeLabel(row) : '';
  const value = created.length;
  const more = next.length > 0 ? `, puis ${next.length} ${next.length > 1 ? 'autres' : 'autre'}` : '';
  return { value, max: total, words: `${Math.min(value + 1, total)} sur ${total}\u00a0: ${name}${more}` };
}
