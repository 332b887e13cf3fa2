import type { ReadySharing } from '../state/sharing';
import type { ViewProps } from './view';

/** The sheet that holds the addresses, shown or hidden: what those who only read see of it, and what hiding cannot do. */
export function Contacts({ state, actions, read }: ViewProps & { readonly read: ReadySharing }) {
  const { partnersHidden, contactsShown } = read;
  const show = (
    <button
      type="button"
      aria-disabled={state.sharing.deciding}
      onClick={() => actions.sharing.showPartners(partnersHidden)}
    >
      {partnersHidden ? 'Afficher la feuille Partenaires' : 'Masquer la feuille Partenaires'}
    </button>
  );
  if (contactsShown)
    return (
      <div class="notice">
        <p>
          <b>Les adresses se voient.</b> La feuille Partenaires est affichée, et des personnes ne font que
          lire ce fichier.
        </p>
        {show}
      </div>
    );
  return (
    <details>
      <summary>Les adresses de la feuille Partenaires</summary>
      <p>
        {partnersHidden
          ? 'La feuille est masquée : les personnes qui ne font que lire ne la voient pas.'
          : 'La feuille se masque d’elle-même dès que vous invitez quelqu’un à lire.'}{' '}
        Masquer ne suffit pas à garder un secret : une copie ou un téléchargement du fichier la contient, et
        toute personne qui peut modifier le fichier peut l’afficher. Avant d’ouvrir le fichier à toute
        personne qui a le lien, masquez-la ; pour aller plus loin, interdisez la copie dans la fenêtre de
        partage de Google.
      </p>
      {show}
    </details>
  );
}
