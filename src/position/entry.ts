import { PALIERS } from '../guide/guide';
import type { Palier } from '../guide/types';
import { tidy } from './clean-text';
import type { RawCell } from './raw-cell';
import { typedText } from './typed-text';

/** What a palier cell holds, once read by rule R1. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'palier'; readonly palier: Palier }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'invalid'; readonly typed: string };

/** « Sans objet » as written in the sheet. */
export const NOT_APPLICABLE = 'SO';

/** The values of the drop-down, in its order. */
export const ENTRY_CHOICES: readonly string[] = [...PALIERS.map(String), NOT_APPLICABLE];

const BLANK: Entry = { kind: 'blank' };

/**
 * Every accepted spelling (R1), already tidied, with the position of its value in `ENTRY_CHOICES`.
 * The workbook's formulas look entries up in this same table, so both read every text alike (R8).
 */
export const SPELLINGS: readonly { readonly text: string; readonly choice: number }[] = [
  ...PALIERS.flatMap((palier) =>
    [
      `${palier}`,
      `${palier},0`,
      `${palier}.0`,
      `palier ${palier}`,
      `${palier} point`,
      `${palier} points`,
    ].map((text) => ({ text, choice: palier })),
  ),
  ...['so', 's.o.', 's.o', 'sans objet'].map((text) => ({
    text,
    choice: ENTRY_CHOICES.indexOf(NOT_APPLICABLE),
  })),
];

/** Reads a cell by rule R1. A formula is never an entry, whatever it yields: pass its text as `formula`. */
export function parseEntry(raw: RawCell, formula = ''): Entry {
  if (formula !== '') return { kind: 'invalid', typed: formula };
  if (raw === null) return BLANK;
  if (typeof raw === 'boolean') return { kind: 'invalid', typed: typedText(raw) };
  const text = tidy(String(raw));
  if (text === '') return BLANK;
  const spelling = SPELLINGS.find((candidate) => candidate.text === text);
  if (!spelling) return { kind: 'invalid', typed: typedText(raw) };
  const palier = PALIERS[spelling.choice];
  return palier === undefined ? { kind: 'notApplicable' } : { kind: 'palier', palier };
}

/** What the sheet holds for an entry: the palier as a number, `SO`, or nothing; an invalid text as typed. */
export function entryCell(entry: Entry): string | number {
  switch (entry.kind) {
    case 'blank':
      return '';
    case 'palier':
      return entry.palier;
    case 'notApplicable':
      return NOT_APPLICABLE;
    case 'invalid':
      return entry.typed;
  }
}

/** True for an answer of the collectivité: a palier or « sans objet » (R7). */
export function isAnswered(entry: Entry): boolean {
  return entry.kind === 'palier' || entry.kind === 'notApplicable';
}
