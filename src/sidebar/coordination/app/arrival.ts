import { follow } from '../../shared/focus';
import type { State } from '../state/state';

/**
 * After a redraw: another view starts at its top; the keyboard goes where an action leads it, and never falls out of the
 * page with a button that disappears. It is left alone while the person works in the sheet.
 */
export function arrive(held: Element | null, before: State, after: State): void {
  if (before.view !== after.view) {
    // Where few lines fit, the whole page scrolls instead.
    for (const scroller of [document.querySelector('main'), window]) scroller?.scrollTo(0, 0);
  }
  if (!document.hasFocus()) return;
  follow(before, after);
  const isLost = held !== document.body && document.activeElement === document.body;
  if (isLost) (document.getElementById('told') ?? document.querySelector<HTMLElement>('h1'))?.focus();
}
