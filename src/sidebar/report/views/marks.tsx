import { GUIDE } from '../../../guide/guide';
import type { Palier, PillarId } from '../../../guide/types';
import type { Entry } from '../../../position/entry';

/** A palier: its digit, which its colour only repeats. */
export function Tile({ palier }: { readonly palier: Palier }) {
  return <span class={`tile p${palier}`}>{palier}</span>;
}

const ENTRY_WORDS = {
  blank: 'non renseigné',
  notApplicable: 'sans objet',
  invalid: 'réponse non reconnue',
} as const;

/** What was answered, in words where it is no palier. */
export function EntryMark({ entry }: { readonly entry: Entry }) {
  if (entry.kind === 'palier') return <Tile palier={entry.palier} />;
  return <span class={`word ${entry.kind}`}>{ENTRY_WORDS[entry.kind]}</span>;
}

/** The same inside a sentence: « palier 2 », « sans objet ». */
export function entryWords(entry: Entry): string {
  return entry.kind === 'palier' ? `palier ${entry.palier}` : ENTRY_WORDS[entry.kind];
}

export function PillarName({ id }: { readonly id: PillarId }) {
  return <b class={`pillar ${id}`}>{GUIDE.pillars.find((pillar) => pillar.id === id)?.title}</b>;
}
