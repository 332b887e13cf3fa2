import type { ComponentChildren } from 'preact';
import { closeDialog, focusSheet } from './client';

interface FrameProps {
  /** Above all else: tabs. */
  readonly head?: ComponentChildren;
  /** What must be known whatever is read: between the part that scrolls and the foot. */
  readonly notices?: ComponentChildren;
  /** At the foot, before the status: the way back. */
  readonly back?: ComponentChildren;
  /** The last thing done, which screen readers follow. */
  readonly status: string;
  /** Beside the status: what a person does next. */
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What all pages are: tabs, a part that scrolls, a status line that always exists. */
export function Frame({ head, notices, back, status, foot, children }: FrameProps) {
  return (
    <>
      {head}
      <main>{children}</main>
      {notices !== undefined && (
        <aside class="notices" aria-label="À savoir">
          {notices}
        </aside>
      )}
      <footer>
        {back}
        <p class="status" role="status">
          {status}
        </p>
        {foot}
      </footer>
    </>
  );
}

interface TabsProps<View extends string> {
  /** What the views are called, in their order. */
  readonly labels: Readonly<Record<View, string>>;
  readonly current: View;
  readonly onView: (view: View) => void;
}

export function Tabs<View extends string>({ labels, current, onView }: TabsProps<View>) {
  return (
    <nav class="tabs" aria-label="Vues">
      {(Object.keys(labels) as View[]).map((view) => (
        <button
          key={view}
          type="button"
          aria-current={current === view ? 'page' : undefined}
          onClick={() => onView(view)}
        >
          {labels[view]}
        </button>
      ))}
    </nav>
  );
}

/** The foot of a panel. */
export function ToSheet() {
  return (
    <button type="button" class="link" onClick={focusSheet}>
      Revenir à la feuille
    </button>
  );
}

interface DialogButtonsProps {
  /** What the dialog was open for is done: closing it comes next. */
  readonly isDone?: boolean;
  readonly children?: ComponentChildren;
}

/** The foot of a dialog; what comes next stands last. */
export function DialogButtons({ isDone = false, children }: DialogButtonsProps) {
  return (
    <div class="buttons">
      {isDone && children}
      <button type="button" class={isDone ? 'primary' : ''} onClick={closeDialog}>
        Fermer
      </button>
      {!isDone && children}
    </div>
  );
}

interface TroubleProps {
  /** In French; null while all is well. */
  readonly text: string | null;
  readonly onClose?: () => void;
}

/** What went wrong. The region always exists, so that screen readers follow it. */
export function Trouble({ text, onClose }: TroubleProps) {
  return (
    <div role="alert">
      {text !== null && (
        <div class="notice strong" id="problem" tabIndex={-1}>
          <p dir="auto">{text}</p>
          {onClose && (
            <button type="button" onClick={onClose}>
              Fermer ce message
            </button>
          )}
        </div>
      )}
    </div>
  );
}
