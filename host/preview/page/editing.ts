/** Typing in a cell, from the first key to the gesture that writes it. */
import type { Spot } from './blocks';
import { spotName } from './blocks';
import { cellAt, inputAt, step } from './moves';
import type { Edit, Screen } from './screen';

export function choicesAt(screen: Screen, spot: Spot): readonly string[] {
  return cellAt(screen.sheet, spot).choices ?? [];
}

/** The choices that match what has been typed; all of them while nothing has. */
export function offered(choices: readonly string[], edit: Edit): readonly string[] {
  if (edit.mode !== 'replace' || edit.text === '') {
    return choices;
  }
  const typed = edit.text.toLocaleLowerCase('fr');
  return choices.filter((choice) => choice.toLocaleLowerCase('fr').includes(typed));
}

/** F2, a double click or the formula bar: the content stays and the caret goes in. */
export function editInside(screen: Screen, inBar = false): void {
  const spot = screen.now.anchor;
  screen.change({
    edit: { spot, text: inputAt(screen.sheet, spot), mode: 'inside', inBar, pointed: null },
  });
}

export function openChoices(screen: Screen): void {
  const spot = screen.now.anchor;
  const text = inputAt(screen.sheet, spot);
  const at = choicesAt(screen, spot).indexOf(cellAt(screen.sheet, spot).text);
  screen.change({ edit: { spot, text, mode: 'choosing', inBar: false, pointed: Math.max(at, 0) } });
}

/** The first key on a cell replaces its content; later ones continue. */
export function typed(screen: Screen, text: string): void {
  const { edit, anchor } = screen.now;
  if (!edit) {
    screen.change({ edit: { spot: anchor, text, mode: 'replace', inBar: false, pointed: null } });
  } else if (edit.mode === 'choosing') {
    screen.change({ edit: { ...edit, text, mode: 'replace', pointed: null } });
  } else {
    screen.change({ edit: { ...edit, text, pointed: null } });
  }
}

export function point(screen: Screen, by: 1 | -1): void {
  const { edit } = screen.now;
  if (edit) {
    const count = offered(choicesAt(screen, edit.spot), edit).length;
    const from = edit.pointed ?? (by > 0 ? -1 : count);
    screen.change({ edit: { ...edit, pointed: Math.min(Math.max(from + by, 0), Math.max(count - 1, 0)) } });
  }
}

export function choose(screen: Screen, choice: string): void {
  const { edit } = screen.now;
  if (edit) {
    write(screen, edit.spot, choice);
  }
}

export function cancel(screen: Screen): void {
  screen.change({ edit: null });
  screen.focusGrid();
}

/** Writes what the editor holds. An untouched editor writes nothing, as in Google Sheets. */
export function commit(screen: Screen): void {
  const { edit } = screen.now;
  if (!edit) {
    return;
  }
  const picked =
    edit.pointed === null ? undefined : offered(choicesAt(screen, edit.spot), edit)[edit.pointed];
  const text = picked ?? edit.text;
  if (text === inputAt(screen.sheet, edit.spot)) {
    screen.change({ edit: null });
  } else {
    write(screen, edit.spot, text);
  }
}

export function commitThenStep(screen: Screen, down: number, across: number): void {
  const from = screen.now.edit?.spot ?? screen.now.anchor;
  commit(screen);
  screen.select(step(screen.sheet, from, down, across));
  screen.focusGrid();
}

function write(screen: Screen, spot: Spot, text: string): void {
  screen.change({ edit: null });
  void screen.send({ do: 'type', sheet: screen.sheet.id, cell: spotName(spot), text });
  screen.focusGrid();
}
