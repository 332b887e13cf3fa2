import { fileAddress, Outside } from './outside';

/** What our two permissions cannot do, and where Google does it. */
export function GoogleWindow({ url }: { readonly url: string }) {
  const address = fileAddress(url);
  return (
    <section>
      <h2>Avec la fenêtre de partage de Google</h2>
      <p>
        Grille SPPE n’a que deux permissions : ce classeur, et ce panneau. Pour le reste, passez par Google :
      </p>
      <ul class="texts">
        <li>donner le droit de commenter sans modifier ;</li>
        <li>inviter une personne sans compte Google (un « visiteur ») ;</li>
        <li>ouvrir le fichier à toute personne qui a le lien, ou changer le droit de quelqu’un d’autre ;</li>
        <li>
          empêcher les personnes qui contribuent d’ouvrir le fichier à d’autres, ou celles qui lisent de le
          copier : roue dentée, en haut de cette fenêtre.
        </li>
      </ul>
      {address !== null && (
        <p>
          <Outside href={`${address}?sharingaction=manageaccess`}>Ouvrir le partage de Google</Outside>
        </p>
      )}
      <p class="hint">À la main : bouton Partager, en haut à droite de la feuille.</p>
    </section>
  );
}
