import type { GridState, Habit } from '../../../contract/grid';
import { isUnsaved, unanswered } from './reading';
import type { Phase, ReadyGrid, State, View } from './state';

/** The sheet's grid, just read; the first time, the page opens on the row selected there. */
export function gridRead(state: State, grid: GridState, typing: boolean): State {
  if (grid.status === 'absent') {
    const { deleted } = grid;
    return state.phase.kind === 'absent'
      ? state
      : phased(state, { kind: 'absent', deleted, generating: false });
  }
  if (state.phase.kind === 'ready') {
    const { selected, descriptors } = state.phase.grid;
    const next = { ...state, phase: { kind: 'ready', grid: { descriptors, ...grid, selected } } } as const;
    return selectionRead(next, grid.selected, typing);
  }
  const { habits = state.habits, ...rest } = grid;
  const next = phased(
    { ...state, habits, problem: null },
    { kind: 'ready', grid: { descriptors: [], ...rest } },
  );
  return { ...next, shown: grid.selected ?? firstToFill(grid) };
}

function firstToFill(grid: Pick<ReadyGrid, 'answers'>): number {
  const answers = new Map(grid.answers.map(({ number, answer }) => [number, answer]));
  return unanswered(answers)[0]?.number ?? 1;
}

/** The row selected in the sheet: followed, unless the person is typing or has an unsaved text here. */
export function selectionRead(state: State, selected: number | null, typing: boolean): State {
  if (state.phase.kind !== 'ready' || state.phase.grid.selected === selected) return state;
  const next: State = { ...state, phase: { kind: 'ready', grid: { ...state.phase.grid, selected } } };
  if (selected === null || selected === state.shown) return { ...next, offered: null };
  const draft = state.drafts.get(state.shown);
  const busy = state.view === 'criterion' && (typing || (draft !== undefined && isUnsaved(draft)));
  return busy ? { ...next, offered: selected } : { ...next, shown: selected, offered: null };
}

/** The sheet's selection is the page's own doing: nothing to follow. */
export function selectionMade(state: State, selected: number): State {
  if (state.phase.kind !== 'ready') return state;
  return { ...state, phase: { kind: 'ready', grid: { ...state.phase.grid, selected } } };
}

/** The page itself shows a criterion; the keyboard stays where it is. */
export function browsedTo(state: State, number: number): State {
  return { ...state, view: 'criterion', shown: number, offered: null, status: '' };
}

/** The page itself moves to a criterion, and the keyboard with it. */
export function movedTo(state: State, number: number): State {
  return { ...browsedTo(state, number), moves: state.moves + 1 };
}

/** What was done elsewhere is no longer worth saying in another view or phase. */
export const viewed = (state: State, view: View): State => ({ ...state, view, status: '' });
export const phased = (state: State, phase: Phase): State => ({ ...state, phase, status: '' });
export const guideRead = (state: State, guide: State['guide']): State => ({ ...state, guide });
export const said = (state: State, status: string): State => ({ ...state, status });
/** A habit taken or left. */
export function habitSet(state: State, habit: Habit, isOn: boolean): State {
  const others = state.habits.filter((one) => one !== habit);
  return { ...state, habits: isOn ? [...others, habit] : others };
}
export const failed = (state: State, problem: string | null): State => ({ ...state, problem, status: '' });
/** Without a connection, what was last read or saved may no longer be what the sheet holds. */
export const connected = (state: State, online: boolean): State =>
  state.offline === !online ? state : { ...state, offline: !online, status: online ? state.status : '' };
