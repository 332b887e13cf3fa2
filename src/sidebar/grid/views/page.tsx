import { Frame, Tabs, ToSheet } from '../../shared/frame';
import { Absent, Loading, Unreachable } from '../../shared/openings';
import type { Actions } from '../app/actions';
import { answersOf, positionOf } from '../state/reading';
import type { ReadyGrid, State, View } from '../state/state';
import { CriterionView } from './criterion-view';
import { Notices } from './notices';
import { PositionView } from './position-view';
import { StepsView } from './steps-view';
import type { ViewProps } from './view';

const LABELS: Readonly<Record<View, string>> = {
  position: 'Positionnement',
  criterion: 'Critère',
  steps: 'Pistes',
};

const CONTENTS: Readonly<Record<View, (props: ViewProps) => preact.JSX.Element | null>> = {
  position: PositionView,
  criterion: CriterionView,
  steps: StepsView,
};

interface PageProps {
  readonly state: State;
  readonly actions: Actions;
}

function Ready({ state, actions, grid }: PageProps & { readonly grid: ReadyGrid }) {
  const answers = answersOf(state, grid);
  const props = { state, grid, answers, position: positionOf(answers), actions };
  const Content = CONTENTS[state.view];
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

export function Page({ state, actions }: PageProps) {
  const tabs = <Tabs labels={LABELS} current={state.view} onView={actions.view} />;
  return (
    <Frame head={state.phase.kind === 'ready' && tabs} status={state.status} foot={<ToSheet />}>
      <Notices state={state} actions={actions} />
      <Opening state={state} actions={actions} />
    </Frame>
  );
}
