import { Frame, Tabs, ToSheet, Trouble } from '../../shared/frame';
import { Loading, Unreachable } from '../../shared/openings';
import type { View } from '../state/state';
import { PlanView } from './plan-view';
import { SnapshotsView } from './snapshots-view';
import type { ViewProps } from './view';

const LABELS: Readonly<Record<View, string>> = { plan: 'Plan d’action', snapshots: 'Photographies' };

function Opening({ state, actions }: Omit<ViewProps, 'read'>) {
  const { phase } = state;
  if (phase.kind === 'loading') return <Loading title="Suivi" reading="Lecture de la feuille" />;
  if (phase.kind === 'unreachable')
    return <Unreachable cause={phase.cause} detail={phase.detail} onRetry={actions.start} />;
  const { read } = phase;
  if (!read.hasGrid)
    return (
      <div class="opening">
        <h1 tabIndex={-1}>Suivi</h1>
        <p>
          Ce classeur n’a pas encore de grille. Générez-la d’abord : menu Grille SPPE &gt; Générer ou mettre à
          jour la grille.
        </p>
      </div>
    );
  const Content = state.view === 'plan' ? PlanView : SnapshotsView;
  return <Content state={state} read={read} actions={actions} />;
}

export function Page({ state, actions }: Omit<ViewProps, 'read'>) {
  const tabs = <Tabs labels={LABELS} current={state.view} onView={actions.view} />;
  return (
    <Frame head={state.phase.kind === 'ready' && tabs} status={state.status} foot={<ToSheet />}>
      <Trouble text={state.problem} onClose={actions.closeProblem} />
      <Opening state={state} actions={actions} />
    </Frame>
  );
}
