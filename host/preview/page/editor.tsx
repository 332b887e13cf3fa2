/**
 * The cell's editor: one text area, always focused and placed over the active cell, invisible until the person types.
 * So accents made of two keys, the clipboard's events and screen readers meet a real field.
 */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Place, spotName } from './blocks';
import { CARD_ID, hasCard } from './cell-card';
import { Choices } from './choices';
import { choicesAt, offered, typed } from './editing';
import { copyText, paste } from './edits';
import { onKey } from './keys';
import { cellAt } from './moves';
import type { Screen, ScreenState } from './screen';

interface EditorProps {
  readonly screen: Screen;
  readonly state: ScreenState;
  readonly place: Place | null;
}

export function Editor({ screen, state, place }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const pasteValuesOnly = useRef(false);
  const { edit, anchor, view } = state;
  const shown = edit !== null && edit.mode !== 'choosing';
  useEffect(() => {
    screen.focusGrid = () => field.current?.focus({ preventScroll: true });
    screen.focusGrid();
  }, [screen]);
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    if (edit?.mode === 'inside' && !edit.inBar) {
      field.current?.focus({ preventScroll: true });
      field.current?.setSelectionRange(end, end);
    }
  }, [edit?.mode, edit?.inBar]);

  const copy = (event: ClipboardEvent, cut: boolean) => {
    if (!edit) {
      event.clipboardData?.setData('text/plain', copyText(screen, cut));
      event.preventDefault();
    }
  };
  const choices = edit && edit.mode !== 'inside' ? offered(choicesAt(screen, edit.spot), edit) : [];
  const at = edit?.spot ?? anchor;
  const spoken = `${spotName(at)} ${cellAt(view.sheet, at).text}`.trim();
  return (
    <div
      class="editor-place"
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { left: '0', top: '0' }}
    >
      <textarea
        ref={field}
        class={shown ? 'editor' : 'editor idle'}
        rows={1}
        spellcheck={false}
        aria-label={spoken}
        aria-describedby={hasCard(screen, at) ? CARD_ID : undefined}
        style={place ? { minWidth: `${place.width}px`, minHeight: `${place.height}px` } : {}}
        value={shown ? edit.text : ''}
        onInput={(event) => typed(screen, event.currentTarget.value)}
        onKeyDown={(event) => {
          pasteValuesOnly.current = event.shiftKey;
          if (onKey(screen, event)) {
            event.preventDefault();
          }
        }}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onPaste={(event) => {
          if (!edit) {
            event.preventDefault();
            paste(screen, event.clipboardData?.getData('text/plain') ?? '', pasteValuesOnly.current);
          }
        }}
      />
      {edit && choices.length > 0 && place && (
        <Choices screen={screen} choices={choices} pointed={edit.pointed} below={place} />
      )}
    </div>
  );
}
