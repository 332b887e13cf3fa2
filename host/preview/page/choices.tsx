/** The list under a drop-down cell. The keyboard stays in the cell's editor; this only shows where it points. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from './blocks';
import { choose } from './editing';
import type { Screen } from './screen';

interface ChoicesProps {
  readonly screen: Screen;
  readonly choices: readonly string[];
  readonly pointed: number | null;
  readonly below: Place;
}

export function Choices({ screen, choices, pointed, below }: ChoicesProps) {
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  useLayoutEffect(() => {
    const grid = list.current?.closest('.grid-frame');
    const height = list.current?.offsetHeight ?? 0;
    setAbove(grid !== null && grid !== undefined && below.top + below.height + height > grid.clientHeight);
  }, [below.top, below.height, choices.length]);
  useLayoutEffect(() => {
    list.current?.querySelector('.pointed')?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  return (
    <div
      ref={list}
      class="choices"
      role="listbox"
      aria-label="Choix possibles"
      style={{
        top: above ? 'auto' : `${below.height + 2}px`,
        bottom: above ? `${below.height + 2}px` : 'auto',
        minWidth: `${below.width}px`,
      }}
    >
      {choices.map((choice, index) => (
        <div
          key={choice}
          role="option"
          tabIndex={-1}
          aria-selected={index === pointed}
          class={index === pointed ? 'pointed' : undefined}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(screen, choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
