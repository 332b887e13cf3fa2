/** The keyboard over the grid. The invisible editor of the active cell has the focus all the time. */
import type { Spot } from './blocks';
import { isCtrl, runShortcut } from './commands';
import {
  cancel,
  choicesAt,
  commit,
  commitThenStep,
  editInside,
  offered,
  openChoices,
  point,
  typed,
} from './editing';
import { doAsCardSays } from './edits';
import { lastFilled, leap, step } from './moves';
import type { Screen } from './screen';

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const PAGE = 20;

/** True when the key has been used up: the browser must then do nothing of its own with it. */
export function onKey(screen: Screen, event: KeyboardEvent): boolean {
  if (event.isComposing) {
    return false;
  }
  return screen.now.edit ? onEditorKey(screen, event) : onGridKey(screen, event);
}

function onEditorKey(screen: Screen, event: KeyboardEvent): boolean {
  const { edit } = screen.now;
  if (!edit) {
    return false;
  }
  const arrow = ARROWS[event.key];
  const listOpen = offered(choicesAt(screen, edit.spot), edit).length > 0;
  if (arrow && arrow[0] !== 0 && listOpen && edit.mode !== 'inside') {
    point(screen, arrow[0] > 0 ? 1 : -1);
    return true;
  }
  if (arrow && edit.mode === 'replace') {
    commitThenStep(screen, arrow[0], arrow[1]);
    return true;
  }
  switch (event.key) {
    case 'Enter':
      if (event.altKey) {
        breakLine(screen, event);
      } else if (edit.mode === 'choosing') {
        commit(screen);
      } else {
        commitThenStep(screen, event.shiftKey ? -1 : 1, 0);
      }
      return true;
    case 'Tab':
      commitThenStep(screen, 0, event.shiftKey ? -1 : 1);
      return true;
    case 'Escape':
      cancel(screen);
      return true;
    default:
      return false;
  }
}

function breakLine(screen: Screen, { target }: KeyboardEvent): void {
  if (target instanceof HTMLTextAreaElement) {
    target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end');
    typed(screen, target.value);
  }
}

function onGridKey(screen: Screen, event: KeyboardEvent): boolean {
  const arrow = ARROWS[event.key];
  if (arrow) {
    return onArrow(screen, event, arrow);
  }
  return runShortcut(screen, event) || onMoveKey(screen, event);
}

function onMoveKey(screen: Screen, event: KeyboardEvent): boolean {
  const { anchor } = screen.now;
  if (isCtrl(event) && event.key !== 'Home' && event.key !== 'End') {
    return false;
  }
  switch (event.key) {
    case 'F2':
      editInside(screen);
      return true;
    case 'Enter':
      if (event.altKey) {
        doAsCardSays(screen);
      } else if (event.shiftKey) {
        screen.select(step(screen.sheet, anchor, -1, 0));
      } else if (choicesAt(screen, anchor).length > 0) {
        openChoices(screen);
      } else {
        editInside(screen);
      }
      return true;
    case 'Tab':
      screen.select(step(screen.sheet, anchor, 0, event.shiftKey ? -1 : 1));
      return true;
    case 'Escape':
      screen.change({ copied: null });
      return true;
    case 'Home':
      screen.select({ row: isCtrl(event) ? 1 : anchor.row, column: 1 });
      return true;
    case 'End':
      screen.select(endOf(screen, event));
      return true;
    case 'PageDown':
    case 'PageUp':
      screen.select(repeated(screen, anchor, event.key === 'PageDown' ? 1 : -1));
      return true;
    default:
      return false;
  }
}

function onArrow(screen: Screen, event: KeyboardEvent, [down, across]: readonly [number, number]): boolean {
  const { anchor, head } = screen.now;
  if (event.altKey && event.key === 'ArrowDown') {
    if (choicesAt(screen, anchor).length > 0) {
      openChoices(screen);
    }
    return true;
  }
  const from = event.shiftKey ? head : anchor;
  const to = isCtrl(event) ? leap(screen.sheet, from, down, across) : step(screen.sheet, from, down, across);
  screen.select(event.shiftKey ? anchor : to, to);
  return true;
}

/** The last filled column of the row, or with Ctrl the last filled cell of the sheet. */
function endOf(screen: Screen, event: KeyboardEvent): Spot {
  const last = lastFilled(screen.sheet);
  return isCtrl(event) ? last : { ...last, row: screen.now.anchor.row };
}

function repeated(screen: Screen, from: Spot, down: 1 | -1): Spot {
  let spot = from;
  for (let count = 0; count < PAGE; count += 1) {
    spot = step(screen.sheet, spot, down, 0);
  }
  return spot;
}
