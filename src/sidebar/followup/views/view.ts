import type { FollowupState } from '../../../contract/followup';
import type { Actions } from '../app/actions';
import type { State } from '../state/state';

/** What a view of the page shows, once its sheets were read, and what it can ask for. */
export interface ViewProps {
  readonly state: State;
  readonly read: FollowupState;
  readonly actions: Actions;
}
