/** What stands in the menus. Only what works here: no entry is there for show. */
import * as commands from './commands';
import type { MenuEntries } from './popup';
import type { Screen } from './screen';

export interface BarMenu {
  readonly title: string;
  readonly entries: MenuEntries;
}

export function barMenus(screen: Screen): readonly BarMenu[] {
  const { view } = screen.now;
  return [
    { title: 'Édition', entries: editMenu(screen) },
    { title: 'Insertion', entries: [...insertMenu(screen), null, addSheet(screen)] },
    { title: 'Données', entries: dataMenu(screen) },
    ...view.menus.map((menu) => ({
      title: menu.title,
      entries: menu.items.map((item) =>
        item ? { label: item.label, run: () => void screen.send({ do: 'menu', run: item.run }) } : null,
      ),
    })),
  ];
}

export function cellMenu(screen: Screen): MenuEntries {
  return [
    ...clipboardMenu(screen),
    null,
    ...insertMenu(screen),
    null,
    ...deleteMenu(screen),
    null,
    ...moveMenu(screen),
    null,
    ...dataMenu(screen),
  ];
}

function editMenu(screen: Screen): MenuEntries {
  return [
    {
      label: 'Annuler',
      hint: 'Ctrl+Z',
      disabled: !screen.now.view.canUndo,
      run: () => commands.undo(screen),
    },
    null,
    ...clipboardMenu(screen),
    null,
    { label: 'Remplir vers le bas', hint: 'Ctrl+D', run: () => commands.fillDown(screen) },
    { label: 'Supprimer les valeurs', hint: 'Suppr', run: () => commands.clear(screen) },
    ...deleteMenu(screen),
    null,
    ...moveMenu(screen),
  ];
}

function clipboardMenu(screen: Screen): MenuEntries {
  const copy = (cut: boolean) => () => void navigator.clipboard.writeText(commands.copyText(screen, cut));
  const paste = (valuesOnly: boolean) => async () => {
    try {
      commands.paste(screen, await navigator.clipboard.readText(), valuesOnly);
    } catch {
      screen.change({ trouble: 'Le navigateur ne laisse pas lire le presse-papiers. Utilisez Ctrl+V.' });
    }
  };
  return [
    { label: 'Couper', hint: 'Ctrl+X', run: copy(true) },
    { label: 'Copier', hint: 'Ctrl+C', run: copy(false) },
    { label: 'Coller', hint: 'Ctrl+V', run: paste(false) },
    { label: 'Coller les valeurs uniquement', hint: 'Ctrl+Maj+V', run: paste(true) },
  ];
}

function insertMenu(screen: Screen): MenuEntries {
  const { top, bottom, left, right } = screen.selected;
  const rows = counted(bottom - top + 1, 'ligne', 'lignes');
  const columns = counted(right - left + 1, 'colonne', 'colonnes');
  return [
    { label: `Insérer ${rows} au-dessus`, run: () => commands.insertRows(screen, 'above') },
    { label: `Insérer ${rows} en dessous`, run: () => commands.insertRows(screen, 'below') },
    { label: `Insérer ${columns} à gauche`, run: () => commands.insertColumns(screen, 'left') },
    { label: `Insérer ${columns} à droite`, run: () => commands.insertColumns(screen, 'right') },
  ];
}

function deleteMenu(screen: Screen): MenuEntries {
  const { top, bottom, left, right } = screen.selected;
  const rows = bottom === top ? 'la ligne' : 'les lignes';
  const columns = left === right ? 'la colonne' : 'les colonnes';
  return [
    { label: `Supprimer ${rows}`, run: () => commands.deleteRows(screen) },
    { label: `Supprimer ${columns}`, run: () => commands.deleteColumns(screen) },
  ];
}

function moveMenu(screen: Screen): MenuEntries {
  const { top, bottom } = screen.selected;
  const rows = bottom === top ? 'la ligne' : 'les lignes';
  const entry = (by: 1 | -1, way: string) => ({
    label: `Déplacer ${rows} vers le ${way}`,
    disabled: !commands.canMoveRows(screen, by),
    run: () => commands.moveRows(screen, by),
  });
  return [entry(-1, 'haut'), entry(1, 'bas')];
}

function dataMenu(screen: Screen): MenuEntries {
  return [
    { label: 'Trier la plage (A à Z)', run: () => commands.sort(screen, true) },
    { label: 'Trier la plage (Z à A)', run: () => commands.sort(screen, false) },
  ];
}

function addSheet(screen: Screen) {
  return { label: 'Feuille', run: () => void screen.send({ do: 'addSheet' }) };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count > 1 ? many : one}`;
}
