import { readdir, readFile } from 'node:fs/promises';
import type { Expected } from '../live-check/baked';
import type { Json } from '../live-check/check';

/** What is known of Google: a file per source in `host/recorded`. */
export const RECORDED_FOLDER = 'host/recorded';

/** How strong a source is: what Google did in somebody's run, what it writes, what others recorded or report. */
const KINDS = ['run', 'documentation', 'recorded', 'report', 'stand-in'] as const;

export interface Statement {
  readonly row: number;
  readonly says: 'confirms' | 'refutes' | 'contradictory';
  /** In French, in a sentence. */
  readonly text: string;
  readonly address?: string;
}

export interface Source {
  readonly kind: (typeof KINDS)[number];
  /** As the table names it. */
  readonly name: string;
  readonly address: string;
  /** Day of the run, or of the version that was read. */
  readonly date: string;
  /** Gmail or Workspace, for a run. */
  readonly account?: string;
  readonly observations: readonly {
    readonly id: string;
    readonly locale?: string;
    readonly value: Json;
    /** Where exactly it was read. */
    readonly address?: string;
  }[];
  readonly statements?: readonly Statement[];
}

export interface Recorded {
  readonly sources: readonly Source[];
  /** What the stand-in gave last, by « essay language ». */
  readonly standIn: Readonly<Record<string, Json>>;
}

/** Every source but the stand-in, the strongest first, the latest of equals first. */
export async function readRecorded(folder = RECORDED_FOLDER): Promise<Recorded> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'accepted.json');
  const all = await Promise.all(
    names.map(async (name) => checked(name, JSON.parse(await readFile(`${folder}/${name}`, 'utf8')))),
  );
  const standIn = all.find(({ kind }) => kind === 'stand-in')?.observations ?? [];
  const sources = all
    .filter(({ kind }) => kind !== 'stand-in')
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.date.localeCompare(a.date));
  return {
    sources,
    standIn: Object.fromEntries(
      standIn.map(({ id, locale, value }) => [`${id} ${locale ?? ''}`.trim(), value]),
    ),
  };
}

function checked(file: string, source: Source): Source {
  const right =
    KINDS.includes(source.kind) &&
    [source.name, source.address, source.date].every((text) => typeof text === 'string' && text !== '') &&
    Array.isArray(source.observations) &&
    source.observations.every(({ id, value }) => /^\d+[a-z]?$/.test(id) && value !== undefined);
  if (!right) throw new Error(`${file} is no source: kind, name, address, date and observations are wanted`);
  return source;
}

/** Each expected value with the name of its source. */
export function strongestFirst(sources: readonly Source[]): Expected[] {
  return sources.flatMap(({ name, observations }) =>
    observations.map((observation) => ({ ...observation, source: name })),
  );
}
