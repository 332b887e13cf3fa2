/** What stands in the menus: lists of commands, then the add-on's own entries. */
import { COMMANDS, type Command, type CommandList, isEnabled } from './commands';
import type { MenuEntries } from './popup';
import type { Screen } from './screen';

export interface BarMenu {
  readonly title: string;
  readonly entries: MenuEntries;
}

const CLIPBOARD: CommandList = ['cut', 'copy', 'paste', 'pasteValues'];
const INSERT: CommandList = ['insertAbove', 'insertBelow', 'insertLeft', 'insertRight'];
const DELETE: CommandList = ['deleteRows', 'deleteColumns'];
const MOVE: CommandList = ['moveUp', 'moveDown'];
const SORT: CommandList = ['sortAscending', 'sortDescending'];

const BAR: readonly (readonly [title: string, commands: CommandList])[] = [
  [
    'Édition',
    [
      'undo',
      null,
      ...CLIPBOARD,
      null,
      'selectAll',
      'fillDown',
      'fillRight',
      'clear',
      null,
      ...DELETE,
      null,
      ...MOVE,
    ],
  ],
  ['Insertion', [...INSERT, null, 'addSheet']],
  ['Données', SORT],
];
const CELL: CommandList = [...CLIPBOARD, null, ...INSERT, null, ...DELETE, null, ...MOVE, null, ...SORT];

function entries(screen: Screen, commands: CommandList): MenuEntries {
  return commands.map((id) => {
    if (id === null) return null;
    const command: Command = COMMANDS[id];
    return {
      label: command.label(screen),
      ...(command.hint === undefined ? {} : { hint: command.hint }),
      disabled: !isEnabled(command, screen),
      run: () => command.run(screen),
    };
  });
}

export function barMenus(screen: Screen): readonly BarMenu[] {
  return [
    ...BAR.map(([title, commands]) => ({ title, entries: entries(screen, commands) })),
    ...screen.now.view.menus.map((menu) => ({
      title: menu.title,
      entries: menu.items.map((item) =>
        item ? { label: item.label, run: () => void screen.send({ do: 'menu', run: item.run }) } : null,
      ),
    })),
  ];
}

export function cellMenu(screen: Screen): MenuEntries {
  return entries(screen, CELL);
}
