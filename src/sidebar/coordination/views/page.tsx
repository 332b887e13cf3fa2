import { focusSheet } from '../../shared/client';
import { Loading, Unreachable } from '../../shared/openings';
import type { View } from '../state/state';
import { CommunesView } from './communes-view';
import { Notices } from './notices';
import { PerspectivesView } from './perspectives-view';
import { SharingView } from './sharing-view';
import { TerritoryView } from './territory-view';
import type { ViewProps } from './view';

const TABS: Readonly<
  Record<View, { readonly label: string; readonly Content: (props: ViewProps) => preact.JSX.Element }>
> = {
  sharing: { label: 'Partager', Content: SharingView },
  perspectives: { label: 'Regards', Content: PerspectivesView },
  communes: { label: 'Communes', Content: CommunesView },
  territory: { label: 'Territoire', Content: TerritoryView },
};

function Tabs({ state, actions }: ViewProps) {
  return (
    <nav class="tabs" aria-label="Vues">
      {(Object.keys(TABS) as View[]).map((view) => (
        <button
          key={view}
          type="button"
          aria-current={state.view === view ? 'page' : undefined}
          onClick={() => actions.view(view)}
        >
          {TABS[view].label}
        </button>
      ))}
    </nav>
  );
}

function Content({ state, actions }: ViewProps) {
  const { reach, view } = state;
  if (reach === null) return <Loading title="Grille SPPE" reading="Lecture de la feuille" />;
  if (reach !== 'reached') return <Unreachable {...reach} onRetry={actions.start} />;
  const { Content: Shown } = TABS[view];
  return <Shown key={view} state={state} actions={actions} />;
}

/** The whole page. The status line always exists, so that screen readers follow it from the start. */
export function Page({ state, actions }: ViewProps) {
  return (
    <>
      {state.reach === 'reached' && <Tabs state={state} actions={actions} />}
      <main>
        <Notices state={state} actions={actions} />
        <Content state={state} actions={actions} />
      </main>
      <footer>
        <p class="status" role="status">
          {state.status}
        </p>
        <button type="button" class="link" onClick={focusSheet}>
          Revenir à la feuille
        </button>
      </footer>
    </>
  );
}
