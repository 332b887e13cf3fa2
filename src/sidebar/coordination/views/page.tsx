import { Frame, Tabs } from '../../shared/frame';
import { Loading, Unreachable } from '../../shared/openings';
import type { View } from '../state/state';
import { CommunesView } from './communes-view';
import { Foot } from './foot';
import { Notices } from './notices';
import { PerspectivesView } from './perspectives-view';
import { SharingView } from './sharing-view';
import { TerritoryView } from './territory-view';
import type { ViewProps } from './view';

const LABELS: Readonly<Record<View, string>> = {
  sharing: 'Partager',
  perspectives: 'Regards',
  communes: 'Communes',
  territory: 'Territoire',
};

const CONTENTS: Readonly<Record<View, (props: ViewProps) => preact.JSX.Element>> = {
  sharing: SharingView,
  perspectives: PerspectivesView,
  communes: CommunesView,
  territory: TerritoryView,
};

function Content({ state, actions }: ViewProps) {
  const { reach, view } = state;
  if (reach === null) return <Loading title="Grille SPPE" reading="Lecture de la feuille" />;
  if (reach !== 'reached') return <Unreachable {...reach} onRetry={actions.start} />;
  const Shown = CONTENTS[view];
  return <Shown key={view} state={state} actions={actions} />;
}

export function Page({ state, actions }: ViewProps) {
  const tabs = <Tabs labels={LABELS} current={state.view} onView={actions.view} />;
  return (
    <Frame
      head={state.reach === 'reached' && tabs}
      status={state.status}
      foot={<Foot state={state} actions={actions} />}
    >
      <Notices state={state} actions={actions} />
      <Content state={state} actions={actions} />
    </Frame>
  );
}
