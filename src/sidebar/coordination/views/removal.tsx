import type { Actions } from '../app/actions';
import { Address } from './invitation';

interface RemovalProps {
  readonly actions: Actions;
  readonly name: string;
  readonly email: string;
  readonly working: boolean;
}

/** Before a right is taken away: whose, and what it changes. */
export function Removal({ actions, name, email, working }: RemovalProps) {
  return (
    <div class="notice strong">
      <p id="removal" tabIndex={-1}>
        <b>
          Retirer l’accès de <span dir="auto">{name}</span> ?
        </b>{' '}
        <Address email={email} /> ne pourra plus ouvrir le fichier, sauf s’il est ouvert à toute personne qui
        a le lien. Ce qui a été écrit reste.
      </p>
      <p class="buttons">
        <button type="button" aria-disabled={working} onClick={actions.sharing.remove}>
          {working ? 'Retrait en cours…' : 'Oui, retirer l’accès'}
        </button>
        <button type="button" aria-disabled={working} onClick={actions.sharing.keepRight}>
          Annuler
        </button>
      </p>
    </div>
  );
}
