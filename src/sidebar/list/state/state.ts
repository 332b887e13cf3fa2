import { type CommuneList, readCommuneList } from '../../../communes/commune-list';
import type { ListQuestion, SaidMeanings } from '../../../communes/list-columns';
import type { Meaning } from '../../../communes/list-titles';
import type { ListTarget } from '../../../communes/listed';
import { ownSheetAsList } from '../../../communes/own-sheet';
import type { ListAdded, ListedState } from '../../../contract/list';
import { type Focus, NO_FOCUS } from '../../shared/focus';
import { type Making, NOT_MAKING } from '../../shared/making';
import type { Unreached } from '../../shared/unreached';

export interface State {
  /** Null until Google answered. */
  readonly reach: null | 'reached' | Unreached;
  readonly into: ListTarget;
  readonly sheet: ListedState | null;
  readonly text: string;
  /** The text was typed since it was read. */
  readonly isStale: boolean;
  /** What the person told of its columns. */
  readonly said: SaidMeanings;
  readonly reading: CommuneList;
  /** What the text asked; a question stays once it is answered, to be answered otherwise. */
  readonly asked: readonly ListQuestion[];
  readonly making: Making;
  /** What went wrong, in French. */
  readonly problem: string | null;
  /** What was added, and the reading that it was of; null while a list is being pasted. */
  readonly done: { readonly added: ListAdded; readonly reading: CommuneList } | null;
  readonly focus: Focus;
}

export const initial = (into: ListTarget): State => ({
  reach: null,
  into,
  sheet: null,
  text: '',
  isStale: false,
  said: [],
  reading: readCommuneList(''),
  asked: [],
  making: NOT_MAKING,
  problem: null,
  done: null,
  focus: NO_FOCUS,
});

function read(state: State): State {
  const { text, into, said, sheet } = state;
  const { known, own } = sheet?.status === 'ready' ? sheet : { known: [], own: '' };
  const reading = readCommuneList(ownSheetAsList(text), known, { into, own, said });
  const kept = said.some((meaning) => meaning !== '') ? state.asked : [];
  const fresh = reading.questions.filter(({ meaning }) => !kept.some((one) => one.meaning === meaning));
  return { ...state, isStale: false, reading, asked: [...kept, ...fresh] };
}

export const textRead = (state: State): State => read({ ...state, making: NOT_MAKING, problem: null });

export const sheetRead = (state: State, sheet: ListedState): State => read({ ...state, sheet });

/** The box emptied. */
export const emptied = (state: State): State => ({ ...initial(state.into), focus: state.focus });

/** A column is one of these at most; several may name the contact, as a first name and a name do. */
const ALONE: readonly Meaning[] = ['name', 'code', 'email', 'link'];

function saidWith(said: SaidMeanings, told: ReadonlyMap<number, Meaning>): SaidMeanings {
  const width = Math.max(said.length, ...[...told.keys()].map((place) => place + 1));
  const alone = [...told.values()].filter((meaning) => ALONE.includes(meaning));
  return Array.from({ length: width }, (_, place) => {
    const before = said[place] ?? '';
    return told.get(place) ?? (before !== '' && alone.includes(before) ? '' : before);
  });
}

/** A column told; those of which nothing was told are read anew. */
export function columnSaid(state: State, place: number, meaning: Meaning): State {
  return textRead({ ...state, said: saidWith(state.said, new Map([[place, meaning]])) });
}

/** A question answered: which of the columns has the meaning, or none of them. */
export function answered(
  state: State,
  meaning: Meaning,
  places: readonly number[],
  chosen: number | null,
): State {
  const told = new Map(
    chosen === null ? places.map((place) => [place, 'none'] as const) : [[chosen, meaning] as const],
  );
  const said = saidWith(state.said, told).map((before, place) =>
    // « None of them » is taken back.
    chosen !== null && place !== chosen && places.includes(place) && before === 'none' ? '' : before,
  );
  return textRead({ ...state, said });
}
