import type { State } from '../state/state';

/**
 * After a redraw that shows another criterion or view: back to its top. A move made in the page leads the
 * keyboard to the new heading; following the sheet leaves it where it is.
 */
export function arrive(before: State, after: State): void {
  if (before.view !== after.view || before.shown !== after.shown || before.moves !== after.moves) {
    document.querySelector('main')?.scrollTo(0, 0);
  }
  if (before.moves !== after.moves) document.querySelector('h1')?.focus();
}
