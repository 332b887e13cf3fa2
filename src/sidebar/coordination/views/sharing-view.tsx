import type { SharingState } from '../../../contract/sharing';
import { Missing } from '../../views/openings';
import { GoogleWindow } from './google-window';
import { Batch, Invitation } from './invitation';
import { Loaded } from './loaded';
import { Others, Partners } from './partners';
import { Renewal } from './renewal';
import { Told } from './told';
import type { ViewProps } from './view';

const TITLE = 'Partager la grille';

/** The grid is what is shared: without one there is nothing to invite anybody to. */
export function NoGrid({ title, onRead }: { readonly title: string; readonly onRead: () => void }) {
  return (
    <div class="opening">
      <h1 tabIndex={-1}>{title}</h1>
      <p>
        Ce classeur n’a pas encore de grille. Générez-la d’abord : menu Grille SPPE, « Générer ou mettre à
        jour la grille ».
      </p>
      <button type="button" class="primary" onClick={onRead}>
        La grille est générée : continuer
      </button>
    </div>
  );
}

function Ready({ state, actions, read }: ViewProps & { readonly read: ReadySharing }) {
  const { sharing } = state;
  return (
    <>
      <Told text={sharing.told} />
      <Batch sharing={sharing} />
      <Partners state={state} actions={actions} read={read} />
      <Invitation state={state} actions={actions} />
      {read.freeColumns === 0 && (
        <p class="hint">
          Dans la feuille Regards, toutes les colonnes ont leur partenaire : libérez-en une avant d’inviter un
          nouveau partenaire à contribuer.
        </p>
      )}
      <Others others={read.others} />
      <GoogleWindow url={read.url} />
      <Renewal
        sheets="les feuilles Partenaires et Regards"
        making={sharing.making}
        onMake={(renamed) => actions.prepare('sharing', renamed)}
      />
    </>
  );
}

export type ReadySharing = Extract<SharingState, { readonly status: 'ready' }>;

/** Who is invited to the grid, with which right. */
export function SharingView({ state, actions }: ViewProps) {
  const { part, making } = state.sharing;
  if (part.read?.status === 'absent') {
    if (!part.read.hasGrid) return <NoGrid title={TITLE} onRead={actions.refresh} />;
    return (
      <Missing
        title={TITLE}
        label="Préparer la feuille Partenaires"
        wait="Préparation des feuilles… Gardez ce panneau ouvert."
        working={making.working}
        taken={making.taken ?? undefined}
        onMake={(renamed) => actions.prepare('sharing', renamed)}
      >
        <p>
          La feuille Partenaires liste qui associer à la grille, avec l’adresse et le droit de chacun ; la
          feuille Regards donne à chaque partenaire sa colonne de paliers.
        </p>
        <p>Les préparer n’envoie rien : vous choisirez ensuite, ici, qui inviter.</p>
      </Missing>
    );
  }
  return (
    <Loaded title={TITLE} part={part} onRead={actions.refresh}>
      {(read) => read.status === 'ready' && <Ready state={state} actions={actions} read={read} />}
    </Loaded>
  );
}
