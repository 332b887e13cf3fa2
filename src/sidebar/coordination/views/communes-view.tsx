import type { CommunesState } from '../../../contract/communes';
import { Told } from '../../shared/told';
import { sorted } from '../state/communes';
import { Adding } from './adding';
import { Attention } from './attention';
import { Copies } from './copies';
import { DryRun } from './dry-run';
import { Invitations } from './invitations';
import { Loaded } from './loaded';
import { RunProgress } from './run-progress';
import { Template } from './template';
import type { ViewProps } from './view';

function Summary({ read }: { readonly read: CommunesState }) {
  const { created, waiting, wrong, total } = sorted(read.rows);
  if (total === 0) return null;
  return (
    <>
      <p id="tally">
        Copies créées : <b>{`${created.length} sur ${total}`}</b>
        {waiting.length > 0 && <> ({waiting.length} à créer)</>}
        {wrong.length > 0 && <>, {wrong.length} à corriger</>}.
      </p>
      {created.length > 0 && <progress value={created.length} max={total} aria-labelledby="tally" />}
    </>
  );
}

/** A copy of the blank grid for each commune of the list. */
export function CommunesView({ state, actions }: ViewProps) {
  const { part, run, told } = state.communes;
  return (
    <Loaded title="Une copie par commune" part={part} onRead={actions.refresh}>
      {(read) => (
        <>
          <Told text={told} />
          {run ? <RunProgress state={state} /> : <Summary read={read} />}
          {!run && <Template state={state} actions={actions} template={read.template} />}
          {!run && read.template.kind === 'blank' && (
            <DryRun state={state} actions={actions} template={read.template} />
          )}
          <Attention state={state} actions={actions} />
          {!run && <Invitations actions={actions} created={sorted(read.rows).created} />}
          {!run && (
            <Adding
              state={state}
              actions={actions}
              into="communes"
              isFirst={read.rows.length === 0 && read.template.kind !== 'filled'}
            />
          )}
          <Copies state={state} actions={actions} rows={read.rows} />
        </>
      )}
    </Loaded>
  );
}
