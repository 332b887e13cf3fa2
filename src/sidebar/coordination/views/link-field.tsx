import type { CommuneRow } from '../../../communes/commune-row';
import { communeLabel } from '../../../communes/label';
import { type Communes, isBusy } from '../state/communes';
import { fieldId } from '../state/page';
import type { ViewProps } from './view';

interface RefusalProps {
  readonly communes: Communes;
  readonly row: CommuneRow;
}

/** Why the last thing asked of a row was refused. */
export function Refusal({ communes, row }: RefusalProps) {
  const refusal = communes.refusals.get(row.key);
  return (
    <div role="alert" id={fieldId('refusal', row.key)}>
      {refusal !== undefined && (
        <p class="notice strong" dir="auto">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** Where the address of a copy is pasted. */
export function LinkField({ state, actions, row }: ViewProps & { readonly row: CommuneRow }) {
  const { communes } = state;
  const { key } = row;
  const id = fieldId('link', key);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        actions.communes.giveLink(key);
      }}
    >
      <label class="field" for={id}>
        Lien de la copie de <span dir="auto">{communeLabel(row)}</span>
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        value={communes.links.get(key) ?? ''}
        aria-invalid={communes.refusals.has(key)}
        aria-describedby={fieldId('refusal', key)}
        onInput={(event) => actions.communes.typeLink(key, event.currentTarget.value)}
      />
      <Refusal communes={communes} row={row} />
      <button type="submit" aria-disabled={isBusy(communes)}>
        {communes.working === key ? 'Enregistrement…' : 'Enregistrer ce lien'}
      </button>
    </form>
  );
}
