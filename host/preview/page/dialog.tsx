/** A question or a message that must be answered before going on: the add-on's alert, or Google's own. */
import { useEffect, useRef } from 'preact/hooks';
import type { DialogView } from '../wire/protocol';

interface DialogProps {
  readonly dialog: DialogView;
  readonly onAnswer: (button: string) => void;
}

/** What Google answers when the person closes the dialog without pressing a button. */
const CLOSED = 'CLOSE';

const LABELS: Record<string, string> = { OK: 'OK', YES: 'Oui', NO: 'Non', CANCEL: 'Annuler' };

export function Dialog({ dialog, onAnswer }: DialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    frame.current?.showModal();
    frame.current?.querySelector<HTMLElement>('.main')?.focus();
    return () => frame.current?.close();
  }, [dialog.title, dialog.text]);
  return (
    <dialog
      ref={frame}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(CLOSED);
      }}
    >
      <header>
        <h2 id="dialog-title">{dialog.title}</h2>
        <button type="button" class="close" aria-label="Fermer" onClick={() => onAnswer(CLOSED)}>
          ×
        </button>
      </header>
      <p>{dialog.text}</p>
      <div class="buttons">
        {dialog.buttons.map((button, index) => (
          <button
            key={button}
            type="button"
            class={index === 0 ? 'main' : undefined}
            onClick={() => onAnswer(button)}
          >
            {LABELS[button] ?? button}
          </button>
        ))}
      </div>
    </dialog>
  );
}
