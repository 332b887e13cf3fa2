/** The whole page: the spreadsheet on the left, the add-on's panel on the right. */
import { useState } from 'preact/hooks';
import { Bar } from './bar';
import { Dialog } from './dialog';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import { cellMenu } from './menus';
import { Modal } from './modal';
import { Popup } from './popup';
import { roleOf } from './roles';
import type { Screen, ScreenState } from './screen';
import { Shut } from './shut';
import { Sidebar } from './sidebar';
import { Tabs } from './tabs';
import { Toolbar } from './toolbar';

export function App({ screen, state }: { readonly screen: Screen; readonly state: ScreenState }) {
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const { view, busy, trouble, toast } = state;
  if (view.access !== 'open') {
    return (
      <div class="page">
        <Bar screen={screen} drive={view.drive} />
        <Shut access={view.access} drive={view.drive} />
      </div>
    );
  }
  return (
    <div class="page">
      <Bar screen={screen} drive={view.drive} />
      <header class="title-bar">
        <svg class="logo" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
          <path class="leaf" d="M2 0h14l8 8v22a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" />
          <path class="lines" d="M6 15h12v10H6zM6 20h12M12 15v10" />
        </svg>
        <div>
          <h1>{view.title}</h1>
          <MenuBar screen={screen} />
        </div>
        {roleOf(view.drive) === 'viewer' && <p class="read-only">Affichage seul, sans complément</p>}
      </header>
      <Toolbar screen={screen} />
      <FormulaBar screen={screen} state={state} />
      <main>
        <Grid screen={screen} state={state} onMenu={(x, y) => setMenu({ x, y })} />
        {view.sidebar && <Sidebar screen={screen} title={view.sidebar} opening={view.sidebarOpening} />}
      </main>
      <Tabs screen={screen} state={state} />
      {menu && (
        <Popup
          entries={cellMenu(screen)}
          x={menu.x}
          y={menu.y}
          onClose={() => {
            setMenu(null);
            screen.focusGrid();
          }}
        />
      )}
      <div class="running" role="status">
        {busy && <p>Exécution du script…</p>}
      </div>
      <div class="toast-place" role="status">
        {toast && (
          <div key={toast.key} class="toast">
            {toast.title && <strong>{toast.title}</strong>}
            <p>{toast.text}</p>
            <button
              type="button"
              class="close"
              aria-label="Fermer le message"
              onClick={() => screen.dropToast(toast.key)}
            >
              ×
            </button>
          </div>
        )}
      </div>
      {view.modal && <Modal key={view.modal.opening} screen={screen} modal={view.modal} />}
      {view.dialog && (
        <Dialog
          key={view.revision}
          dialog={view.dialog}
          onAnswer={(button) => void screen.send({ do: 'answer', button })}
        />
      )}
      {trouble && !view.dialog && (
        <Dialog
          dialog={{ title: 'Aperçu', text: trouble, buttons: ['OK'] }}
          onAnswer={() => {
            screen.change({ trouble: null });
            screen.focusGrid();
          }}
        />
      )}
    </div>
  );
}
