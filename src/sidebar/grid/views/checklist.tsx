import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Criterion } from '../../../guide/types';
import { isByKeyboard } from './input-mode';

/** True where the paliers end within sight. */
function arePaliersInSight(main: Element): boolean {
  const end = main.querySelector('.choices')?.getBoundingClientRect().bottom ?? 0;
  return main.scrollHeight <= main.clientHeight || end <= main.getBoundingClientRect().bottom;
}

/**
 * The points that the question asks about (criteria 4, 19, 22). Open where the paliers fit below, folded to its head
 * line otherwise and as soon as the keyboard enters the paliers; a press there moves nothing.
 */
export function Checklist({ criterion, chosen }: { readonly criterion: Criterion; readonly chosen: string }) {
  const list = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const main = document.querySelector('main');
    if (!list.current || !main) return;
    list.current.open = true;
    list.current.open = arePaliersInSight(main);
    const fold = ({ target }: FocusEvent) => {
      if (isByKeyboard() && target instanceof HTMLInputElement && list.current) list.current.open = false;
    };
    const settle = () => {
      if (list.current && !arePaliersInSight(main)) list.current.open = false;
    };
    main.addEventListener('focusin', fold);
    main.addEventListener('pointerleave', settle);
    return () => {
      main.removeEventListener('focusin', fold);
      main.removeEventListener('pointerleave', settle);
    };
  }, [criterion.number]);
  // An answer given by a key unfolds its descriptor: the list makes room for it.
  useLayoutEffect(() => {
    const main = document.querySelector('main');
    if (isByKeyboard() && main && list.current && !arePaliersInSight(main)) list.current.open = false;
  }, [chosen]);
  const { subQuestions = [] } = criterion;
  return (
    <details class="checklist" ref={list}>
      <summary>
        {subQuestions.length} points à regarder <span class="hint">(sans points)</span>
      </summary>
      <ul>
        {subQuestions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
