import type { ComponentChildren } from 'preact';
import { counted } from '../../../position/counted';
import { ToSheet } from '../../shared/frame';
import { isBusy, sorted } from '../state/communes';
import { invitationsOf, invitesOf } from '../state/inviting';
import { ownRegard } from '../state/regards';
import { invitees } from '../state/sharing';
import type { View } from '../state/state';
import { InviteLink } from './invitations';
import { RegardButtons } from './my-regard';
import { RunButtons } from './run-progress';
import type { ViewProps } from './view';

/** « Créer 34 copies et inviter 32 communes » */
function createLabel(copies: number, invites: number, isResumed: boolean): string {
  const create = `${isResumed ? 'Reprendre : créer' : 'Créer'} ${counted(copies, 'copie')}`;
  return invites > 0 ? `${create} et inviter ${counted(invites, 'commune')}` : create;
}

function CommunesFoot({ state, actions }: ViewProps) {
  const { communes } = state;
  const { read, failure } = communes.part;
  if (!read) return null;
  if (communes.run) return <RunButtons state={state} actions={actions} />;
  const { waiting, created } = sorted(read.rows);
  if (waiting.length > 0 && read.template.kind === 'blank') {
    const { size } = invitesOf(communes, waiting, read.rows);
    return (
      <button
        type="button"
        class="primary"
        disabled={failure !== null || isBusy(communes)}
        onClick={() => actions.copying.begin(waiting.map(({ key }) => key))}
      >
        {createLabel(waiting.length, size, created.length > 0)}
      </button>
    );
  }
  const [next] = invitationsOf(created).toSend;
  if (next) return <InviteLink row={next.row} actions={actions} isPrimary />;
  return read.rows.length === 0 && read.template.kind !== 'filled' ? (
    <List state={state} actions={actions} into="communes" />
  ) : null;
}

function List({ state, actions, into }: ViewProps & { readonly into: 'communes' | 'territory' }) {
  return (
    <button type="button" class="primary" aria-disabled={state.listing} onClick={() => actions.list(into)}>
      {state.listing ? 'Ouverture…' : 'Coller une liste de communes'}
    </button>
  );
}

function SharingFoot({ state, actions }: ViewProps) {
  const { sharing } = state;
  const list = invitees(sharing);
  if (list.length === 0 || sharing.batch?.running) return null;
  return (
    <button
      type="button"
      class="primary"
      disabled={sharing.part.failure !== null}
      onClick={actions.sharing.invite}
    >
      Inviter {counted(list.length, 'adresse')}
    </button>
  );
}

function TerritoryFoot({ state, actions }: ViewProps) {
  const { read } = state.territory.part;
  if (read?.status !== 'ready') return null;
  if (read.communes.length === 0) return <List state={state} actions={actions} into="territory" />;
  const left = read.communes.filter(({ state }) => state === 'toAllow').length;
  if (left === 0) return null;
  return (
    <button
      type="button"
      class="primary"
      aria-disabled={state.territory.pointing}
      onClick={actions.territory.next}
    >
      {state.territory.pointing ? 'Recherche…' : `Cellule suivante à autoriser (${left})`}
    </button>
  );
}

function PerspectivesFoot({ state, actions }: ViewProps) {
  const { read } = state.perspectives.part;
  const regard = read?.status === 'ready' ? ownRegard(state.perspectives, read) : null;
  return regard && <RegardButtons state={state} actions={actions} regard={regard} />;
}

const FEET: Readonly<Record<View, (props: ViewProps) => ComponentChildren>> = {
  sharing: SharingFoot,
  perspectives: PerspectivesFoot,
  communes: CommunesFoot,
  territory: TerritoryFoot,
};

/** What the person does next in a view, always at the same place; below the way back to the sheet. */
export function Foot({ state, actions }: ViewProps) {
  const Next = state.reach === 'reached' ? FEET[state.view] : null;
  return (
    <>
      <ToSheet />
      {Next && (
        <div class="actions">
          <Next state={state} actions={actions} />
        </div>
      )}
    </>
  );
}
