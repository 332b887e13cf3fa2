import type { Row } from '../row';

/** Protections et partage. */
export const PROTECTIONS: readonly Row[] = [
  {
    row: 39,
    way: 'account',
    supposed:
      'Sur une feuille protégée avec cellules libres, insérer, trier, renommer et supprimer sont refusés aux éditeurs ; trier une plage entièrement libre est permis.',
    why: 'Ce que peut faire un partenaire.',
    trial: 'Second compte : chaque geste.',
    otherwise: 'Corriger le guide.',
  },
  {
    row: 40,
    way: 'account',
    supposed:
      'Un éditeur non propriétaire écrit dans les cellules libres, et `onEdit` y remet listes et notes en son nom.',
    why: 'La garde vaut pour tous.',
    trial: 'Second compte : coller une valeur fausse.',
    otherwise: 'Refus incomplet pour lui : « Vérifier la grille » par le propriétaire.',
  },
  {
    row: 41,
    way: 'eye',
    supposed:
      'Une feuille dupliquée garde sa protection sans la liste des éditeurs ; les plages protégées sont perdues. Copier le fichier fait de même.',
    why: 'Raison d’être de « Réappliquer les protections ».',
    trial: 'Fichier > Créer une copie, regarder Données > Protéger.',
    otherwise: 'Adapter l’aide.',
  },
  {
    row: 42,
    way: 'eye',
    supposed:
      '`removeEditors` accepte les personnes rendues par `getEditors` d’une autre protection du même fichier ; `canDomainEdit` est faux pour un fichier Gmail.',
    why: 'Protéger six feuilles en peu d’appels.',
    trial: 'Générer avec un éditeur invité, en Gmail et en Workspace ; lire les protections.',
    otherwise: 'Redemander la liste à chaque feuille.',
  },
  {
    row: 43,
    way: 'eye',
    supposed: '`setWarningOnly(true)` oublie les éditeurs, et `addEditor` échoue ensuite.',
    why: 'Repli quand le droit vient d’un groupe.',
    trial: 'Partager par un groupe, générer depuis un membre.',
    otherwise: 'Protection plus forte ou plus faible que prévu : l’écrire.',
  },
];
