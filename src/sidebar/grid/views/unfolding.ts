import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isByKeyboard, isUnderPointer } from './input-mode';

export interface Unfolding {
  /** Choices whose whole descriptor shows. */
  readonly open: ReadonlySet<string>;
  /** All of them, on demand. */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly onFocusIn: (value: string) => void;
  readonly onLeave: () => void;
  /** A choice was pressed. */
  readonly onPress: (value: string, order: readonly string[]) => void;
}

const only = (value: string): ReadonlySet<string> => new Set(value === '' ? [] : [value]);

/**
 * Which descriptors are unfolded: the one under the keyboard, else the chosen one. Nothing above the pointer ever folds
 * under it: after a press, what is open higher stays so until the pointer has left the part that scrolls.
 */
export function useUnfolding(chosen: string): Unfolding {
  const [open, setOpen] = useState(() => only(chosen));
  const [all, setAll] = useState(false);

  useLayoutEffect(() => {
    const focused = document.activeElement;
    const isReading = focused instanceof HTMLInputElement && focused.name === 'palier';
    if (!isUnderPointer() || isByKeyboard())
      setOpen(only(isReading && isByKeyboard() ? focused.value : chosen));
  }, [chosen]);

  useEffect(() => {
    const main = document.querySelector('main');
    const settle = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && !isByKeyboard()) setOpen(only(chosen));
    };
    main?.addEventListener('pointerleave', settle);
    return () => main?.removeEventListener('pointerleave', settle);
  }, [chosen]);

  return {
    open,
    all,
    onAll: () => setAll(!all),
    onFocusIn: (value) => isByKeyboard() && setOpen(only(value)),
    onLeave: () => isByKeyboard() && setOpen(only(chosen)),
    onPress: (value, order) =>
      setOpen((before) =>
        isByKeyboard()
          ? only(value)
          : new Set([...before, value].filter((one) => order.indexOf(one) <= order.indexOf(value))),
      ),
  };
}
