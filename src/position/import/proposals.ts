import { type Carrier, parseCarrier, parseTarget } from '../answer';
import { cleanText } from '../clean-text';
import { type Entry, parseEntry } from '../entry';
import { FIELDS, type Field } from './fields';
import type { ReadAnswer } from './read-answers';

export type { Field } from './fields';

/** What the Grille holds for a criterion, as texts, and why nothing can be written there. */
export type GridCells = Readonly<Record<Field, string>> & {
  readonly number: number;
  readonly problem: string | null;
};

/** One field that the pasted text gives, beside what stands in the grid. */
export interface FieldProposal {
  readonly field: Field;
  /** The cell's text; '' when it is empty. */
  readonly there: string;
  readonly read: string;
  readonly kind: 'new' | 'differs' | 'same';
}

/**
 * `new`: only empty cells would be filled. `differs`: something that stands there would be replaced. `same`: nothing to
 * write. `blocked`: the row cannot be written, for the reason given.
 */
export interface Proposal {
  readonly number: number;
  readonly kind: 'new' | 'differs' | 'same' | 'blocked';
  readonly fields: readonly FieldProposal[];
  /** What the text writes where the criterion's name should stand; null where it names it, or nothing does. */
  readonly words: string | null;
  readonly problem: string | null;
}

/** What a cell's text means: « Palier 2 » is 2. A formula means nothing of the kind. */
function meaning(field: Field, text: string): Entry | Carrier | number | string | null | undefined {
  switch (field) {
    case 'entry':
      return parseEntry(text);
    case 'target':
      return parseTarget(text);
    case 'carrier':
      return parseCarrier(text);
    case 'comment':
      return cleanText(text);
  }
}

function compared(field: Field, there: string, read: string): FieldProposal {
  const isSame = JSON.stringify(meaning(field, there)) === JSON.stringify(meaning(field, read));
  // A cell of spaces shows nothing, and holds something all the same.
  return { field, there, read, kind: isSame ? 'same' : there === '' ? 'new' : 'differs' };
}

function proposalOf(answer: ReadAnswer, cells: GridCells): Proposal {
  const { number } = answer;
  const fields = FIELDS.flatMap((field) => {
    const read = answer[field];
    return read === undefined ? [] : [compared(field, cells[field], read)];
  });
  const has = (kind: FieldProposal['kind']) => fields.some((field) => field.kind === kind);
  const kind = has('differs') ? 'differs' : has('new') ? 'new' : 'same';
  const { problem } = cells;
  return { number, kind: problem === null ? kind : 'blocked', fields, words: answer.words ?? null, problem };
}

/** What the answers of a pasted text would change in a grid, criterion by criterion. */
export function proposalsOf(answers: readonly ReadAnswer[], grid: readonly GridCells[]): Proposal[] {
  return answers.flatMap((answer) => {
    const cells = grid.find(({ number }) => number === answer.number);
    return cells ? [proposalOf(answer, cells)] : [];
  });
}

/** The changes that a proposal makes, each with the text that was shown. */
export function changesOf({ fields }: Proposal): Partial<Record<Field, { from: string; to: string }>> {
  return Object.fromEntries(
    fields
      .filter(({ kind }) => kind !== 'same')
      .map(({ field, there, read }) => [field, { from: there, to: read }]),
  );
}
