import type { Palier } from '../guide/types';
import { tidy } from './clean-text';
import { type Entry, parseEntry } from './entry';
import type { RawCell } from './raw-cell';

/** Who carries a criterion out today, as the drop-down offers it. */
export const CARRIERS = [
  'Collectivité',
  'EPCI',
  'RPE',
  'Caf',
  'MSA',
  'PMI',
  'Association',
  'Gestionnaire',
  'Autre',
] as const;

/** What « Porté par » means, wherever it is asked. */
export const CARRIER_HELP = 'Qui s’en charge aujourd’hui, même si ce n’est pas la collectivité.';
export type Carrier = (typeof CARRIERS)[number];

/** Everything a collectivité says about one criterion. */
export interface Answer {
  readonly entry: Entry;
  /** The palier aimed at, or null. */
  readonly target: Palier | null;
  readonly carrier: Carrier | null;
  readonly comment: string;
}

/** Longest comment that the pages write, in characters. */
export const COMMENT_LIMIT = 5000;

export const NO_ANSWER: Answer = { entry: { kind: 'blank' }, target: null, carrier: null, comment: '' };

/** A target is a palier or nothing: « sans objet » cannot be aimed at. Undefined when the text is neither. */
export function parseTarget(raw: RawCell, formula = ''): Palier | null | undefined {
  const entry = parseEntry(raw, formula);
  if (entry.kind === 'blank') return null;
  return entry.kind === 'palier' ? entry.palier : undefined;
}

const withoutAccents = (text: string) =>
  tidy(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The carrier a text names, whatever its case or accents; null when empty, undefined when unknown. */
export function parseCarrier(raw: RawCell, formula = ''): Carrier | null | undefined {
  if (formula !== '') return undefined;
  const text = withoutAccents(raw === null ? '' : String(raw));
  if (text === '') return null;
  return CARRIERS.find((carrier) => withoutAccents(carrier) === text);
}
