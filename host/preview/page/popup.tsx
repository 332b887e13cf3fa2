/** A menu that opens over the page, for the mouse and the keyboard alike. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** In a list where one entry is the present one. */
  readonly checked?: boolean;
}

/** A null item is a separator. */
export type MenuEntries = readonly (MenuEntry | null)[];

interface PopupProps {
  readonly entries: MenuEntries;
  readonly x: number;
  readonly y: number;
  /** `up`: the menu stands above the point, as for the tabs at the bottom of the page. */
  readonly grows?: 'down' | 'up';
  readonly onClose: () => void;
  /** Left and right arrows, in a menu bar. */
  readonly onSide?: (by: 1 | -1) => void;
}

export function Popup({ entries, x, y, grows = 'down', onClose, onSide }: PopupProps) {
  const list = useRef<HTMLDivElement>(null);
  const [shift, setShift] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) {
      setShift({
        left: Math.min(0, window.innerWidth - 8 - (x + box.width)),
        top: grows === 'up' ? -box.height : Math.min(0, window.innerHeight - 8 - (y + box.height)),
      });
    }
    buttons(list.current)[0]?.focus();
  }, [x, y, grows]);
  useEffect(() => {
    const outside = (event: MouseEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) {
        onClose();
      }
    };
    window.addEventListener('mousedown', outside, true);
    window.addEventListener('blur', onClose);
    return () => {
      window.removeEventListener('mousedown', outside, true);
      window.removeEventListener('blur', onClose);
    };
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons(list.current);
    const at = all.findIndex((button) => button.matches(':focus'));
    const moves: Record<string, () => void> = {
      ArrowDown: () => all[(at + 1) % all.length]?.focus(),
      ArrowUp: () => all[(at - 1 + all.length) % all.length]?.focus(),
      ArrowRight: () => onSide?.(1),
      ArrowLeft: () => onSide?.(-1),
      Escape: onClose,
      Tab: onClose,
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      event.stopPropagation();
      move();
    }
  };
  return (
    <div
      ref={list}
      class="popup"
      role="menu"
      tabIndex={-1}
      style={{ left: `${x + shift.left}px`, top: `${y + shift.top}px` }}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, index) =>
        entry ? (
          <button
            key={`${index} ${entry.label}`}
            type="button"
            {...(entry.checked === undefined
              ? { role: 'menuitem' }
              : { role: 'menuitemradio', 'aria-checked': entry.checked })}
            disabled={entry.disabled ?? false}
            onClick={() => {
              onClose();
              entry.run();
            }}
          >
            <span>{entry.label}</span>
            {entry.hint && <kbd>{entry.hint}</kbd>}
          </button>
        ) : (
          <hr key={`separator-${index}`} />
        ),
      )}
    </div>
  );
}

function buttons(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
}
