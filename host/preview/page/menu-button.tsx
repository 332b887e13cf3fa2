/** A button of the preview's bar that opens a menu, and has the keyboard back when it closes. */
import { useRef, useState } from 'preact/hooks';
import { type MenuEntries, Popup } from './popup';

export function MenuButton({ label, entries }: { readonly label: string; readonly entries: MenuEntries }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ x: number; y: number } | null>(null);
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setOpen(open ? null : { x: box.left, y: box.bottom + 2 });
        }}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {open && <Popup entries={entries} x={open.x} y={open.y} onClose={close} />}
    </>
  );
}
