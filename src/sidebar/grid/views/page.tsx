import type { ComponentChildren } from 'preact';
import { Frame, Tabs, ToSheet } from '../../shared/frame';
import { Absent, Loading, Unreachable } from '../../shared/openings';
import type { Actions } from '../app/actions';
import { answersOf, positionOf } from '../state/reading';
import type { ReadyGrid, State, View } from '../state/state';
import { CriterionNav, Next, Previous } from './criterion-nav';
import { CriterionView } from './criterion-view';
import { Notices } from './notices';
import { Onward, onwardHint } from './onward';
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

interface Parts {
  readonly content: ComponentChildren;
  /** Under the tabs, out of the part that scrolls. */
  readonly head?: ComponentChildren;
  readonly back?: ComponentChildren;
  readonly foot: ComponentChildren;
  /** Stands where nothing has just been done. */
  readonly hint?: string;
}

function readyParts({ state, actions }: PageProps, grid: ReadyGrid): Parts {
  const answers = answersOf(state, grid);
  const props = { state, grid, answers, position: positionOf(answers), actions };
  const Content = CONTENTS[state.view];
  const content = (
    <>
      <Content key={state.view} {...props} />
      <ToSheet />
    </>
  );
  switch (state.view) {
    case 'criterion':
      return {
        content,
        head: <CriterionNav {...props} />,
        back: <Previous {...props} />,
        foot: <Next {...props} />,
      };
    case 'position':
      return { content, foot: <Onward {...props} />, hint: onwardHint(props) };
    case 'steps':
      return { content, foot: null };
  }
}

function partsOf(props: PageProps): Parts {
  const { phase } = props.state;
  switch (phase.kind) {
    case 'loading':
      return { content: <Loading title="Grille SPPE" reading="Lecture de la grille" />, foot: <ToSheet /> };
    case 'unreachable':
      return { content: <Unreachable {...phase} onRetry={props.actions.start} />, foot: <ToSheet /> };
    case 'absent':
      return { content: <Absent {...phase} onGenerate={props.actions.generate} />, foot: <ToSheet /> };
    case 'ready':
      return readyParts(props, phase.grid);
  }
}

export function Page(props: PageProps) {
  const { state, actions } = props;
  const { content, head, back, foot, hint = '' } = partsOf(props);
  const isReady = state.phase.kind === 'ready';
  return (
    <Frame
      head={
        isReady && (
          <div class="head">
            <Tabs labels={LABELS} current={state.view} onView={actions.view} />
            {head}
          </div>
        )
      }
      notices={<Notices state={state} actions={actions} />}
      back={back}
      status={state.status === '' ? hint : state.status}
      foot={foot}
    >
      {content}
    </Frame>
  );
}
