import type { Answerers, Right } from '../../../contract/sharing';
import { counted } from '../../../position/counted';
import type { ReadySharing } from '../state/sharing';
import {
  type Invitee,
  inviteeOf,
  invitees,
  isTicked,
  type Outcome,
  type Sharing,
  waitsFor,
} from '../state/sharing';
import type { ViewProps } from './view';

const RIGHT_WORDS: Readonly<Record<Right, string>> = {
  lecture: 'pourra lire',
  contribution: 'pourra modifier',
  équipe: 'répondra avec l’équipe',
};

/** As it will be used: in an even script, where look-alikes show. */
export function Address({ email }: { readonly email: string }) {
  return (
    <code class="address" dir="ltr" translate={false}>
      {email}
    </code>
  );
}

function Line({ partner, right }: Invitee) {
  return (
    <li>
      <span dir="auto">{partner.name}</span> : <Address email={partner.email} />{' '}
      {partner.access === 'editor'
        ? 'peut déjà modifier, et aura ce qui est dit plus haut'
        : RIGHT_WORDS[right]}
      {partner.access === 'viewer' && ' (peut déjà lire)'}
    </li>
  );
}

/** What Google cannot hold apart, before anybody is let in. */
function Limits({
  list,
  answers,
}: {
  readonly list: readonly Invitee[];
  readonly answers: Answerers | null;
}) {
  const edits = list.some(({ right }) => right !== 'lecture');
  return (
    <p class="hint">
      {edits
        ? answers === 'team'
          ? 'Une personne qui contribue ne peut écrire que dans sa colonne de la feuille Regards : Google ferme le reste des feuilles de la grille. Elle peut tout de même lire tout le fichier, feuilles masquées comprises, ajouter ses propres feuilles, et l’ouvrir à d’autres dans la fenêtre de partage de Google, sauf si vous l’y interdisez. '
          : 'Une personne qui contribue peut aussi changer les réponses de la grille, l’accueil et la liste des partenaires, et ouvrir le fichier à d’autres dans la fenêtre de partage de Google, sauf si vous l’y interdisez. '
        : 'Une personne qui lit voit toutes les feuilles affichées, et peut copier le fichier avec ses feuilles masquées, sauf si vous l’interdisez dans la fenêtre de partage de Google. '}
      Google peut envoyer un message. Rien ne part avant le bouton.
    </p>
  );
}

/** What the foot's button is about to send, in full. */
export function Invitation({ state, read }: Pick<ViewProps, 'state'> & { readonly read: ReadySharing }) {
  const { sharing } = state;
  const list = invitees(sharing);
  if (sharing.batch?.running) return null;
  if (list.length === 0) {
    const isWaiting = read.partners.some((partner) => {
      const invitee = inviteeOf(partner, read);
      return invitee !== null && isTicked(sharing, partner) && waitsFor(sharing, invitee, read) !== null;
    });
    return (
      <p class="hint">
        {isWaiting
          ? 'Rien ne sera envoyé pour l’instant : une invitation attend ce qui est demandé plus haut.'
          : 'Personne à inviter pour l’instant : rien ne sera envoyé.'}
      </p>
    );
  }
  return (
    <section class="step" aria-labelledby="invitation">
      <h2 id="invitation">Vous allez inviter {counted(list.length, 'adresse')} :</h2>
      <ul class="texts">
        {list.map((invitee) => (
          <Line key={invitee.partner.email} {...invitee} />
        ))}
      </ul>
      <Limits list={list} answers={read.answers} />
    </section>
  );
}

const OUTCOME_WORDS: Readonly<Record<Outcome['kind'], string>> = {
  done: 'Fait',
  refused: 'Refusé',
  unknown: 'Sans réponse',
  unsent: 'Pas envoyé',
};

/** The server most often names the address itself. */
const outcomeText = (email: string, message: string) =>
  message.includes(email) ? message : `${email} : ${message}`;

/** The batch as it goes, then what became of each address. */
export function Batch({ sharing }: { readonly sharing: Sharing }) {
  const { batch } = sharing;
  if (!batch) return null;
  const { shares, outcomes, running } = batch;
  const current = shares[outcomes.length];
  return (
    <section class="step" aria-labelledby="batch">
      <h2 id="batch" tabIndex={-1}>
        {running ? 'Invitations en cours' : 'Résultat des invitations'}
      </h2>
      {running && (
        <>
          <p id="batch-progress" role="status">
            {outcomes.length + 1} sur {shares.length} : <span dir="auto">{current?.email}</span>
          </p>
          <progress value={outcomes.length} max={shares.length} aria-labelledby="batch-progress" />
        </>
      )}
      <ul class="outcomes">
        {outcomes.map(({ email, kind, message }) => (
          <li key={email}>
            <b>{OUTCOME_WORDS[kind]}.</b> <span dir="auto">{outcomeText(email, message)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
