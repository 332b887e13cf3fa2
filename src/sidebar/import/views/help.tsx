/** Before anything is pasted: what can be. */
export function Help() {
  return (
    <div class="empty">
      <p>Rien n’est écrit avant votre accord. Ce qui se colle ici :</p>
      <ul class="texts">
        <li>une grille déjà remplie, avec ou sans titres ni totaux de piliers ;</li>
        <li>des lignes « numéro ou intitulé du critère, palier, commentaire » ;</li>
        <li>29 paliers dans l’ordre du guide, en colonne ou en ligne ;</li>
        <li>la feuille Grille d’un autre classeur, copiée entière.</li>
      </ul>
      <p>
        Les paliers s’écrivent 0, 1, 2, 3 ou SO ; « Palier 2 », « 2 points » et « sans objet » sont compris.
        Sous les titres « Palier visé », « Porté par » et « Commentaire », ces colonnes sont reprises aussi.
      </p>
    </div>
  );
}
