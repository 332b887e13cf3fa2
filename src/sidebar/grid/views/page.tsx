import { focusSheet } from '../../shared/client';
import { Absent, Loading, Unreachable } from '../../shared/openings';
import type { Actions } from '../app/actions';
import { answersOf, positionOf } from '../state/reading';
import type { ReadyGrid, State, View } from '../state/state';
import { CriterionView } from './criterion-view';
import { Notices } from './notices';
import { PositionView } from './position-view';
import { StepsView } from './steps-view';
import type { ViewProps } from './view';

const VIEWS: readonly {
  readonly view: View;
  readonly label: string;
  readonly Content: (props: ViewProps) => unknown;
}[] = [
  { view: 'position', label: 'Positionnement', Content: PositionView },
  { view: 'criterion', label: 'Critère', Content: CriterionView },
  { view: 'steps', label: 'Pistes', Content: StepsView },
];

interface PageProps {
  readonly state: State;
  readonly actions: Actions;
}

function Tabs({ state, actions }: PageProps) {
  return (
    <nav class="tabs" aria-label="Vues">
      {VIEWS.map(({ view, label }) => (
        <button
          key={view}
          type="button"
          aria-current={state.view === view ? 'page' : undefined}
          onClick={() => actions.view(view)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

function Ready({ state, actions, grid }: PageProps & { readonly grid: ReadyGrid }) {
  const answers = answersOf(state, grid);
  const props = { state, grid, answers, position: positionOf(answers), actions };
  const Content = VIEWS.find(({ view }) => view === state.view)?.Content as typeof PositionView;
  return <Content key={state.view} {...props} />;
}

function Opening({ state, actions }: PageProps) {
  const { phase } = state;
  switch (phase.kind) {
    case 'loading':
      return <Loading title="Grille SPPE" reading="Lecture de la grille" />;
    case 'unreachable':
      return <Unreachable cause={phase.cause} detail={phase.detail} onRetry={actions.start} />;
    case 'absent':
      return <Absent {...phase} onGenerate={actions.generate} />;
    case 'ready':
      return <Ready state={state} actions={actions} grid={phase.grid} />;
  }
}

/** The whole page. The status line always exists, so that screen readers follow it from the start. */
export function Page({ state, actions }: PageProps) {
  return (
    <>
      {state.phase.kind === 'ready' && <Tabs state={state} actions={actions} />}
      <main>
        <Notices state={state} actions={actions} />
        <Opening state={state} actions={actions} />
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
