/** A page of the add-on over the sheet, which waits behind: `Ui.showModalDialog`. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ModalView } from '../wire/protocol';
import { AddonFrame } from './addon-frame';
import type { Screen } from './screen';

export function Modal({ screen, modal }: { readonly screen: Screen; readonly modal: ModalView }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: modal.width, height: modal.height });
  const close = () => void screen.send({ do: 'closeModal' });
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The page has the keyboard, as at Google's.
    shown?.querySelector('iframe')?.focus();
    return () => {
      shown?.close();
      screen.focusGrid();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby="modal-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id="modal-title">{modal.title}</h2>
        <button type="button" class="close" aria-label="Fermer la fenêtre" onClick={close}>
          ×
        </button>
      </header>
      <div class="modal-page" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <AddonFrame
          screen={screen}
          title={modal.title}
          path="/modal"
          opening={modal.opening}
          onClose={close}
          onSize={(asked) => setSize((former) => ({ ...former, ...asked }))}
        />
      </div>
    </dialog>
  );
}
