import type { State } from '../state/state';

/**
 * After a redraw that shows another criterion or view: back to its top. A move made in the page leads the
 * keyboard to the new heading; following the sheet leaves it where it is.
 */
export function arrive(before: State, after: State): void {
  if (before.view !== after.view || before.shown !== after.shown || before.moves !== after.moves) {
    // Where few lines fit, the whole page scrolls instead.
    for (const scroller of [document.querySelector('main'), window]) scroller?.scrollTo(0, 0);
  }
  if (before.moves !== after.moves) document.querySelector('h1')?.focus();
}
