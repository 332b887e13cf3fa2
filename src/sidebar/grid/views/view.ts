import type { Answers, Position } from '../../../position/position';
import type { Actions } from '../app/actions';
import type { ReadyGrid, State } from '../state/state';

/** What every view of a ready grid is a function of. */
export interface ViewProps {
  readonly state: State;
  readonly grid: ReadyGrid;
  readonly answers: Answers;
  readonly position: Position;
  readonly actions: Actions;
}
