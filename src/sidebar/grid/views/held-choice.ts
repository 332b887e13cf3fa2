import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A value that the arrow keys reached, and which is not saved before the person chooses it. */
export interface HeldChoice {
  /** What shows: the value held, else the saved one. */
  readonly value: string;
  readonly isHeld: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: () => void;
  readonly onChange: (value: string) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

interface HeldChoiceOptions {
  readonly saved: string;
  readonly save: (value: string) => void;
  /** Told at each move, '' once it is no longer held. */
  readonly tell: (value: string) => void;
}

const MOVES = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

const isIn = (group: EventTarget | null, target: EventTarget | null) =>
  group instanceof Node && target instanceof Node && group.contains(target);

/**
 * A closed list changes at every arrow key: here moving reads, and choosing saves. Enter or leaving the list chooses;
 * Escape goes back; the pointer chooses at once.
 */
export function useHeldChoice({ saved, save, tell }: HeldChoiceOptions): HeldChoice {
  const [held, setHeld] = useState<string | null>(null);
  const isMoving = useRef(false);
  const now = useRef({ held, saved, save });
  now.current = { held, saved, save };

  const hold = (value: string | null) => {
    now.current = { ...now.current, held: value };
    setHeld(value);
    tell(value ?? '');
  };
  const choose = (value: string) => {
    if (now.current.held !== null) hold(null);
    if (value !== now.current.saved) now.current.save(value);
  };
  // A list that disappears under the person is left too: another row was selected in the sheet. Saving draws the page
  // anew, hence not in the middle of a drawing.
  useLayoutEffect(
    () => () => {
      const last = now.current;
      const { held: value } = last;
      if (value !== null && value !== last.saved) queueMicrotask(() => last.save(value));
    },
    [],
  );

  return {
    value: held ?? saved,
    isHeld: held !== null,
    onKeyDown(event) {
      const { key } = event;
      // Letters move in a closed list as the arrows do.
      isMoving.current = MOVES.includes(key) || (key.length === 1 && key !== ' ');
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === 'Escape' && held !== null) hold(null);
      else if (key === 'Enter' && held !== null) choose(held);
      else return;
      event.preventDefault();
    },
    onKeyUp() {
      isMoving.current = false;
    },
    onChange(value) {
      if (isMoving.current) hold(value);
      else choose(value);
    },
    onFocusOut({ currentTarget, relatedTarget }) {
      if (held !== null && !isIn(currentTarget, relatedTarget)) choose(held);
    },
  };
}
