/** The commands of the page: menus, tools and shortcuts are drawn from this table. Only what works here is in it. */
import * as edits from './edits';
import { lastFilled } from './moves';
import type { Screen } from './screen';

export interface Command {
  readonly label: (screen: Screen) => string;
  /** The shortcut, as menus write it; those of the clipboard are the browser's own events. */
  readonly hint?: string;
  readonly key?: (event: KeyboardEvent) => boolean;
  readonly enabled?: (screen: Screen) => boolean;
  readonly run: (screen: Screen) => void;
}

export const isCtrl = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

const ctrl = (key: string) => (event: KeyboardEvent) => isCtrl(event) && event.key.toLowerCase() === key;

function rowCount({ selected: { top, bottom } }: Screen): string {
  return top === bottom ? '1 ligne' : `${bottom - top + 1} lignes`;
}

function columnCount({ selected: { left, right } }: Screen): string {
  return left === right ? '1 colonne' : `${right - left + 1} colonnes`;
}

const theRows = ({ selected: { top, bottom } }: Screen) => (top === bottom ? 'la ligne' : 'les lignes');

const theColumns = ({ selected: { left, right } }: Screen) =>
  left === right ? 'la colonne' : 'les colonnes';

const copy = (cut: boolean) => (screen: Screen) =>
  void navigator.clipboard.writeText(edits.copyText(screen, cut));

const paste = (valuesOnly: boolean) => async (screen: Screen) => {
  try {
    edits.paste(screen, await navigator.clipboard.readText(), valuesOnly);
  } catch {
    screen.change({ trouble: 'Le navigateur ne laisse pas lire le presse-papiers. Utilisez Ctrl+V.' });
  }
};

export const COMMANDS = {
  undo: {
    label: () => 'Annuler',
    hint: 'Ctrl+Z',
    key: ctrl('z'),
    enabled: (screen) => screen.now.view.canUndo,
    run: (screen) => void screen.send({ do: 'undo' }),
  },
  cut: { label: () => 'Couper', hint: 'Ctrl+X', run: copy(true) },
  copy: { label: () => 'Copier', hint: 'Ctrl+C', run: copy(false) },
  paste: { label: () => 'Coller', hint: 'Ctrl+V', run: paste(false) },
  pasteValues: { label: () => 'Coller les valeurs uniquement', hint: 'Ctrl+Maj+V', run: paste(true) },
  fillDown: {
    label: () => 'Remplir vers le bas',
    hint: 'Ctrl+D',
    key: ctrl('d'),
    enabled: edits.canFillDown,
    run: edits.fillDown,
  },
  fillRight: {
    label: () => 'Remplir vers la droite',
    hint: 'Ctrl+R',
    // With Shift, the browser reloads the page.
    key: (event) => ctrl('r')(event) && !event.shiftKey,
    enabled: edits.canFillRight,
    run: edits.fillRight,
  },
  clear: {
    label: () => 'Supprimer les valeurs',
    hint: 'Suppr',
    key: (event) => !isCtrl(event) && (event.key === 'Delete' || event.key === 'Backspace'),
    run: edits.clear,
  },
  selectAll: {
    label: () => 'Tout sélectionner',
    hint: 'Ctrl+A',
    key: ctrl('a'),
    run: (screen) => screen.select({ row: 1, column: 1 }, lastFilled(screen.sheet)),
  },
  insertAbove: {
    label: (screen) => `Insérer ${rowCount(screen)} au-dessus`,
    run: (screen) => edits.insertRows(screen, 'above'),
  },
  insertBelow: {
    label: (screen) => `Insérer ${rowCount(screen)} en dessous`,
    run: (screen) => edits.insertRows(screen, 'below'),
  },
  insertLeft: {
    label: (screen) => `Insérer ${columnCount(screen)} à gauche`,
    run: (screen) => edits.insertColumns(screen, 'left'),
  },
  insertRight: {
    label: (screen) => `Insérer ${columnCount(screen)} à droite`,
    run: (screen) => edits.insertColumns(screen, 'right'),
  },
  addSheet: { label: () => 'Feuille', run: (screen) => void screen.send({ do: 'addSheet' }) },
  deleteRows: { label: (screen) => `Supprimer ${theRows(screen)}`, run: edits.deleteRows },
  deleteColumns: { label: (screen) => `Supprimer ${theColumns(screen)}`, run: edits.deleteColumns },
  moveUp: {
    label: (screen) => `Déplacer ${theRows(screen)} vers le haut`,
    enabled: (screen) => edits.canMoveRows(screen, -1),
    run: (screen) => edits.moveRows(screen, -1),
  },
  moveDown: {
    label: (screen) => `Déplacer ${theRows(screen)} vers le bas`,
    enabled: (screen) => edits.canMoveRows(screen, 1),
    run: (screen) => edits.moveRows(screen, 1),
  },
  sortAscending: { label: () => 'Trier la plage (A à Z)', run: (screen) => edits.sort(screen, true) },
  sortDescending: { label: () => 'Trier la plage (Z à A)', run: (screen) => edits.sort(screen, false) },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;

/** A null item is a separator. */
export type CommandList = readonly (CommandId | null)[];

export function isEnabled(command: Command, screen: Screen): boolean {
  return command.enabled?.(screen) ?? true;
}

/** Does what the key is a shortcut of; false when it is none. */
export function runShortcut(screen: Screen, event: KeyboardEvent): boolean {
  const command = Object.values<Command>(COMMANDS).find(({ key }) => key?.(event));
  if (command && isEnabled(command, screen)) command.run(screen);
  return command !== undefined;
}
