import type { Referent } from '../../../contract/sharing';
import { Address } from './invitation';
import type { ViewProps } from './view';

/** Whom this copy was made for: one click lets them in. */
export function ReferentOffer({
  state,
  actions,
  referent,
}: ViewProps & { readonly referent: Referent | null }) {
  if (!referent) return null;
  const { email, contact } = referent;
  const { deciding } = state.sharing;
  return (
    <section class="step next" aria-labelledby="referent">
      <h2 id="referent">Cette copie attend son référent</h2>
      <p>
        {contact !== '' && (
          <>
            <span dir="auto">{contact}</span>,{' '}
          </>
        )}
        <Address email={email} />, d’après la liste d’où vient cette copie. Cette personne pourra remplir le
        fichier ; Google lui enverra un message.
      </p>
      <p class="buttons">
        <button
          type="button"
          class="primary"
          aria-disabled={deciding}
          onClick={() => deciding || actions.sharing.settleReferent(email, true)}
        >
          {deciding ? 'Envoi…' : 'Inviter cette personne'}
        </button>
        <button
          type="button"
          aria-disabled={deciding}
          onClick={() => deciding || actions.sharing.settleReferent(email, false)}
        >
          Ne pas l’inviter
        </button>
      </p>
    </section>
  );
}
