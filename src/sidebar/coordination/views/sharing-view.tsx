import { Missing } from '../../shared/openings';
import { Told } from '../../shared/told';
import type { ReadySharing } from '../state/sharing';
import { Answerers } from './answerers';
import { Contacts } from './contacts';
import { GoogleWindow } from './google-window';
import { Batch, Invitation } from './invitation';
import { Loaded } from './loaded';
import { Others, Partners } from './partners';
import { ReferentOffer } from './referent';
import { Renewal } from './renewal';
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
      <ReferentOffer state={state} actions={actions} referent={read.referent} />
      <Batch sharing={sharing} />
      <Answerers state={state} actions={actions} read={read} />
      <Partners state={state} actions={actions} read={read} />
      <Invitation state={state} read={read} />
      {read.freeColumns === 0 && (
        <p class="hint">
          Dans la feuille Regards, toutes les colonnes ont leur partenaire. Avant d’en inviter un nouveau à
          contribuer, effacez le nom en tête d’une colonne qui ne sert plus : ses réponses seront gardées en
          note.
        </p>
      )}
      <Contacts state={state} actions={actions} read={read} />
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

/** Whoever may fill the file and not share it: what is theirs to fill, and who invites. */
function Editing({ state, actions, read }: ViewProps & { readonly read: ReadySharing }) {
  const { answers, own } = read;
  const list = own.map((name) => `« ${name} »`).join(', ');
  return (
    <>
      <div class="notice">
        {answers === 'team' && (
          <p>
            La collectivité a choisi que seule son équipe répond à la grille : vous la lisez, vous ne pouvez
            pas la changer.
          </p>
        )}
        {own.length > 0 && (
          <p dir="auto">
            Dans la feuille Regards, vous remplissez {own.length > 1 ? 'les colonnes' : 'la colonne'} {list}.
          </p>
        )}
        <p>
          La personne propriétaire du fichier et l’équipe de la collectivité invitent et retirent des accès
          d’ici.
        </p>
      </div>
      <Partners state={state} actions={actions} read={read} />
    </>
  );
}

/** Whoever only reads is told so, and nothing of the others. */
function Reading() {
  return (
    <div class="notice">
      <p>
        <b>Vous lisez ce fichier.</b> Vous ne pouvez rien y changer, et rien n’y est perdu. Pour y contribuer,
        demandez à la personne propriétaire du fichier de vous en donner le droit.
      </p>
    </div>
  );
}

/** Who is invited to the grid, with which right. */
export function SharingView({ state, actions }: ViewProps) {
  const { part, making } = state.sharing;
  if (part.read?.status === 'absent') {
    if (!part.read.hasGrid) return <NoGrid title={TITLE} onRead={actions.refresh} />;
    if (part.read.role !== 'manager')
      return (
        <div class="opening">
          <h1 tabIndex={-1}>{TITLE}</h1>
          <p>
            La liste des partenaires n’est pas préparée. La personne propriétaire du fichier peut le faire
            d’ici ; vous {part.read.role === 'reader' ? 'lisez ce fichier' : 'pouvez remplir la grille'}.
          </p>
        </div>
      );
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
        <Told text={state.sharing.told} />
        <ReferentOffer state={state} actions={actions} referent={part.read.referent} />
        <p>Les préparer n’envoie rien : vous choisirez ensuite, ici, qui inviter.</p>
      </Missing>
    );
  }
  return (
    <Loaded title={TITLE} part={part} onRead={actions.refresh}>
      {(read) => {
        if (read.status === 'reader') return <Reading />;
        if (read.status !== 'ready') return null;
        const Content = read.role === 'manager' ? Ready : Editing;
        return <Content state={state} actions={actions} read={read} />;
      }}
    </Loaded>
  );
}
