import { type Invitee, invitees, type Outcome, type Sharing } from '../state/sharing';
import type { ViewProps } from './view';

const addresses = (count: number) => `${count} ${count > 1 ? 'adresses' : 'adresse'}`;

const RIGHT_WORDS = { lecture: 'pourra lire', contribution: 'pourra modifier' } as const;

function Line({ partner, right }: Invitee) {
  return (
    <li>
      <span dir="auto">{partner.email}</span> {RIGHT_WORDS[right]}
      {partner.access === 'viewer' && ' (peut déjà lire)'}
    </li>
  );
}

/** What is about to be sent, in full, then the one button that sends it. */
export function Invitation({ state, actions }: ViewProps) {
  const { sharing } = state;
  const list = invitees(sharing);
  if (sharing.batch?.running) return null;
  if (list.length === 0) {
    return <p class="hint">Personne à inviter pour l’instant : rien ne sera envoyé.</p>;
  }
  return (
    <section class="step" aria-labelledby="invitation">
      <h2 id="invitation">Vous allez inviter {addresses(list.length)} :</h2>
      <ul class="texts">
        {list.map((invitee) => (
          <Line key={invitee.partner.email} {...invitee} />
        ))}
      </ul>
      <p class="hint">Google peut leur envoyer un message. Rien ne part avant le bouton.</p>
      <button
        type="button"
        class="primary"
        disabled={sharing.part.failure !== null}
        onClick={actions.sharing.invite}
      >
        Inviter {addresses(list.length)}
      </button>
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
