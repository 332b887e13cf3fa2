import type { Criterion } from '../../../guide/types';
import type { Answer } from '../../../position/answer';
import type { Answers } from '../../../position/position';
import type { Actions } from '../app/actions';
import type { ReadyGrid, State } from '../state/state';

/** What the parts of a criterion's form are a function of. */
export interface PartProps {
  readonly state: State;
  readonly grid: ReadyGrid;
  readonly criterion: Criterion;
  /** As the person sees it: choices on their way included. */
  readonly answer: Answer;
  /** All answers, seen in the same way. */
  readonly answers: Answers;
  readonly actions: Actions;
  /** The criterion is astray: nothing can be written. */
  readonly disabled: boolean;
}
