import type { Actions } from '../app/actions';
import type { State } from '../state/state';

/** What every view is a function of. */
export interface ViewProps {
  readonly state: State;
  readonly actions: Actions;
}
