import type { Actions } from '../app/actions';
import type { State } from '../state/state';

export interface ViewProps {
  readonly state: State;
  readonly actions: Actions;
}
