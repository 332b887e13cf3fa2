import type { ComponentChildren } from 'preact';
import type { CommuneRow } from '../../../communes/commune-row';
import { communeLabel } from '../../../communes/label';
import { searchUrl } from '../../../communes/links';
import { copyTitle } from '../../../communes/names';
import { isBusy, sorted } from '../state/communes';
import { LinkField, Refusal } from './link-field';
import { Outside } from './outside';
import { Quoted } from './quoted';
import type { ViewProps } from './view';

/** Rows shown in one go; the sheet holds them all. */
const SHOWN = 50;

interface GroupProps {
  readonly title: string;
  readonly rows: readonly CommuneRow[];
  readonly children: (row: CommuneRow) => ComponentChildren;
}

function Group({ title, rows, children }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <details open>
      <summary>
        {title} ({rows.length})
      </summary>
      <ul class="rows">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.key}>
            <b dir="auto">{communeLabel(row)}</b>
            {children(row)}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p class="hint">Les suivantes viendront quand celles-ci seront réglées.</p>}
    </details>
  );
}

const driveSearch = ({ name, code }: CommuneRow) => searchUrl(copyTitle(name, code));

function Interrupted({ state, actions, row }: ViewProps & { readonly row: CommuneRow }) {
  const busy = isBusy(state.communes);
  return (
    <>
      <p>
        Google a peut-être créé ce fichier. Cherchez <Quoted text={copyTitle(row.name, row.code)} /> dans
        votre Drive, puis dites ici ce que vous trouvez.
      </p>
      <p>
        <Outside href={driveSearch(row)}>Chercher dans Drive</Outside>
      </p>
      <LinkField state={state} actions={actions} row={row} />
      <button
        type="button"
        aria-disabled={busy}
        aria-label={`Il n’existe pas, recommencer la copie de ${communeLabel(row)}`}
        onClick={() => actions.communes.sayNone(row.key)}
      >
        Il n’existe pas, recommencer
      </button>
    </>
  );
}

/** The rows that wait for somebody: what happened to each, and what to do. */
export function Attention({ state, actions }: ViewProps) {
  const { communes } = state;
  const { interrupted, unlinked, wrong, waiting } = sorted(communes.part.read?.rows ?? []);
  const refused = waiting.filter(({ key }) => communes.refusals.has(key));
  return (
    <>
      <Group title="Copies interrompues" rows={interrupted}>
        {(row) => <Interrupted state={state} actions={actions} row={row} />}
      </Group>
      <Group title="Copies créées sans adresse connue" rows={unlinked}>
        {(row) => (
          <>
            <p>
              Le fichier existe, mais Google n’a pas donné son adresse.{' '}
              <Outside href={driveSearch(row)}>Chercher dans Drive</Outside>
            </p>
            <LinkField state={state} actions={actions} row={row} />
          </>
        )}
      </Group>
      <Group title="Laissées de côté" rows={refused}>
        {(row) => <Refusal communes={communes} row={row} />}
      </Group>
      <Group title="Lignes à corriger dans la feuille" rows={wrong}>
        {(row) => <p dir="auto">{row.problem}</p>}
      </Group>
    </>
  );
}
