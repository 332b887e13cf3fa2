import { CARRIER_HELP, CARRIERS, parseCarrier, parseTarget } from '../../position/answer';
import { ENTRY_CHOICES, entryCell, NOT_APPLICABLE, parseEntry } from '../../position/entry';
import type { RawCell } from '../../position/raw-cell';

/** What one of the columns that people fill by choosing accepts. */
export interface AnswerRule {
  /** The drop-down's values. */
  readonly choices: readonly string[];
  /** Shown on the cells, and in the message of a refusal. */
  readonly help: string;
  /** The value a cell must hold for what was typed ('' for nothing), or null when it is refused. */
  readonly read: (raw: RawCell, formula: string) => string | number | null;
}

const TARGET_CHOICES = ENTRY_CHOICES.filter((choice) => choice !== NOT_APPLICABLE);

/** Null stays « nothing », undefined means refused. */
const orRefused = <T extends string | number>(value: T | null | undefined): T | '' | null =>
  value === undefined ? null : (value ?? '');

export const ANSWER_RULES = {
  entry: {
    choices: ENTRY_CHOICES,
    help: 'Choisissez 0, 1, 2, 3 ou SO (sans objet).',
    read: (raw, formula) => {
      const entry = parseEntry(raw, formula);
      return entry.kind === 'invalid' ? null : entryCell(entry);
    },
  },
  target: {
    choices: TARGET_CHOICES,
    help: 'Choisissez le palier visé : 0, 1, 2 ou 3.',
    read: (raw, formula) => orRefused(parseTarget(raw, formula)),
  },
  carrier: {
    choices: CARRIERS,
    help: `${CARRIER_HELP} Choisissez : ${CARRIERS.join(', ')}.`,
    read: (raw, formula) => orRefused(parseCarrier(raw, formula)),
  },
} as const satisfies Readonly<Record<string, AnswerRule>>;

export type GuardedColumn = keyof typeof ANSWER_RULES;
export const GUARDED_COLUMNS = Object.keys(ANSWER_RULES) as GuardedColumn[];
