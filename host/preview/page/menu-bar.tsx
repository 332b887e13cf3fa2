/** The menus under the file's name: those of the spreadsheet, then those of the add-on. */
import { useState } from 'preact/hooks';
import { barMenus } from './menus';
import { Popup } from './popup';
import type { Screen } from './screen';

export function MenuBar({ screen }: { readonly screen: Screen }) {
  const [open, setOpen] = useState<{ index: number; x: number; y: number } | null>(null);
  const menus = barMenus(screen);
  const shown = open && menus[open.index];
  const openAt = (index: number, button: Element) => {
    const box = button.getBoundingClientRect();
    setOpen({ index, x: box.left, y: box.bottom + 2 });
  };
  const close = () => {
    setOpen(null);
    screen.focusGrid();
  };
  return (
    <nav class="menu-bar" aria-label="Menus">
      {menus.map(({ title }, index) => (
        <button
          key={title}
          type="button"
          aria-haspopup="menu"
          aria-expanded={open?.index === index}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => (open?.index === index ? close() : openAt(index, event.currentTarget))}
          onMouseEnter={(event) => open && openAt(index, event.currentTarget)}
        >
          {title}
        </button>
      ))}
      {open && shown && (
        <Popup
          key={open.index}
          entries={shown.entries}
          x={open.x}
          y={open.y}
          onClose={close}
          onSide={(by) => {
            const index = (open.index + by + menus.length) % menus.length;
            const button = document.querySelectorAll('.menu-bar > button')[index];
            if (button) {
              openAt(index, button);
            }
          }}
        />
      )}
    </nav>
  );
}
