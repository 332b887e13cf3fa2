import type { PartnerId } from './partners';

/** What a partner can be asked for, each with the word shown on screen. */
export const PURPOSES = {
  data: 'données',
  engineering: 'ingénierie',
  funding: 'financement',
  training: 'formation',
  relay: 'relais',
} as const;

export type Purpose = keyof typeof PURPOSES;

/** Where an ask was read, each with the name shown on screen. */
export const ASK_SOURCES = {
  guide: 'guide',
  'vade-mecum': 'fiches du vade-mecum que cite le guide',
  'caf-66': 'Caf des Pyrénées-Orientales',
  lot: 'Conseil des territoires du Lot, décembre 2024',
  cites: 'webinaire des Cités éducatives, décembre 2024',
  'caf-42': 'Caf de la Loire, mars 2025',
  ours: 'proposition de Grille SPPE',
} as const;

/** Whom to ask, for a criterion, for what. */
export interface Ask {
  readonly partners: readonly PartnerId[];
  readonly purposes: readonly Purpose[];
  /** A sentence that starts with what the partners would do. */
  readonly text: string;
  readonly source: keyof typeof ASK_SOURCES;
}
