import type { Store } from '../../shared/store';
import { selectionMade } from '../state/page';
import type { State } from '../state/state';
import type { GridClient } from './grid-client';
import type { Traffic } from './traffic';

/**
 * Selects criteria in the sheet, one call at a time, skipping those passed over meanwhile. A failure is no
 * matter: the page shows the criterion anyway.
 */
export function createShowing(
  client: GridClient,
  store: Store<State>,
  traffic: Traffic,
): (number: number) => void {
  let wanted: number | null = null;
  let inFlight = false;

  async function run(): Promise<void> {
    inFlight = true;
    while (wanted !== null) {
      const number = wanted;
      wanted = null;
      const result = await traffic.during(() => client.showCriterion(number)).catch(() => null);
      if (result?.ok && wanted === null) {
        store.update((state) => selectionMade(state, result.value.selected));
      }
    }
    inFlight = false;
  }

  return (number) => {
    wanted = number;
    if (!inFlight) void run();
  };
}
