import type { ListTarget } from '../../../communes/listed';

const ACCEPTED: Readonly<Record<ListTarget, readonly string[]>> = {
  communes: [
    'une liste de noms, un par ligne ou séparés par des virgules ;',
    'un tableau « nom, code INSEE, référent, e-mail », avec ou sans titres, dans n’importe quel ordre ;',
    'un fichier de l’Insee ou de Banatic, copié entier ;',
    'la feuille Communes d’un autre classeur, copiée entière.',
  ],
  territory: [
    'un tableau « nom, code INSEE, lien du fichier », avec ou sans titres, dans n’importe quel ordre ;',
    'la feuille Communes du modèle, copiée entière : noms, codes et liens y sont ;',
    'la feuille Territoire d’un autre classeur, copiée entière ;',
    'des noms seuls : leurs liens se colleront plus tard.',
  ],
};

/** Before anything is pasted: what can be. */
export function Help({ into }: { readonly into: ListTarget }) {
  return (
    <div class="empty">
      <p>Rien n’est ajouté avant votre accord. Ce qui se colle ici :</p>
      <ul class="texts">
        {ACCEPTED[into].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        Le code INSEE (5 caractères, et non le code postal) distingue les communes de même nom. La liste reste
        dans votre navigateur : seules les communes ajoutées partent vers la feuille.
      </p>
    </div>
  );
}
