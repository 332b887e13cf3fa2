import type { Row } from '../row';

/** Saisie et garde. */
export const ENTRIES: readonly Row[] = [
  {
    row: 8,
    way: 'eye',
    supposed:
      'Une liste non stricte laisse entrer « Palier 2 » avec un coin de couleur, et `onEdit` le réécrit en 2.',
    why: 'Les écritures usuelles sont acceptées.',
    trial: 'Taper « Palier 2 », « s.o. », « 2,0 » dans Palier.',
    otherwise: 'Google refuse avant nous : seules les valeurs de la liste passent.',
  },
  {
    row: 9,
    way: 'eye',
    supposed: 'Le choix « 2 » d’une liste est enregistré comme un nombre.',
    why: 'Sans conséquence sur les totaux, qui lisent nombre et texte.',
    trial: '*code* : `typeof` de `getValue()` après un choix.',
    otherwise: 'Rien à changer ; corriger le banc.',
  },
  {
    row: 10,
    way: 'eye',
    supposed: 'Une liste compare le texte affiché.',
    why: 'Un format de nombre peut rendre une valeur « non valide ».',
    trial: 'Format 0,0 sur une cellule Palier qui contient 2.',
    otherwise: 'Revoir le format « 0 » des cellules de saisie.',
  },
  {
    row: 11,
    way: 'eye',
    supposed: 'Une formule tapée : l’événement n’a pas de `value`.',
    why: 'La garde traite alors l’édition comme un collage.',
    trial: '*journal* : taper `=1+1`.',
    otherwise: 'Un appel de service en moins, rien d’autre.',
  },
  {
    row: 12,
    way: 'eye',
    supposed: 'Le collage d’une seule cellule n’a ni `value` ni `oldValue`.',
    why: 'La garde relit la cellule au lieu de croire l’événement.',
    trial: '*journal* : coller une valeur venue d’un autre programme.',
    otherwise: 'Rien à changer ; corriger le banc.',
  },
  {
    row: 13,
    way: 'eye',
    supposed:
      'Un collage venu d’ailleurs enlève la liste ; une copie interne apporte la règle de sa source, ou aucune.',
    why: 'La garde remet les listes après tout collage.',
    trial: 'Coller de l’extérieur, puis depuis une cellule sans liste, dans Palier.',
    otherwise: 'Remise inutile mais sans danger.',
  },
  {
    row: 14,
    way: 'eye',
    supposed:
      'Une liste stricte refuse aussi l’écriture d’un script, en bloc, résultats de formules compris.',
    why: 'Reprise des champs de l’Accueil lors d’une mise à jour.',
    trial: '*code* : `setValues` avec une cellule fautive ; `setFormula` dans une cellule à liste.',
    otherwise: 'Un script peut écrire une valeur fausse : le banc est trop sévère.',
  },
  {
    row: 15,
    way: 'eye',
    supposed:
      '`setDataValidation` avec une formule s’entend depuis la première cellule de la plage ; `setDataValidations`, depuis chaque cellule.',
    why: 'Contrôle du code INSEE ou SIREN.',
    trial: 'Taper un code faux, puis un code juste, dans l’Accueil.',
    otherwise: 'Le contrôle porte sur une autre cellule : écrire la règle autrement.',
  },
  {
    row: 16,
    way: 'eye',
    supposed:
      'En français, « 1/2 » tapé devient une date, « 2.5 » un texte, « VRAI » un booléen, « 2 » entouré d’espaces un nombre.',
    why: 'Ce que la garde reçoit à juger.',
    trial: 'Taper chacun dans une cellule vide et lire `getValue()`.',
    otherwise: 'Ajouter une écriture à la table, ou la retirer.',
  },
  {
    row: 17,
    way: 'eye',
    supposed:
      "Un format de date venu d’une frappe disparaît quand on tape « 3 » par-dessus, et `setNumberFormat('0')` remet le nombre.",
    why: 'Sinon 3 s’affiche « 02/01/1900 ».',
    trial: 'Taper 1/2 dans Palier (refusé), puis 3.',
    otherwise: 'Réécrire aussi le format après une saisie juste.',
  },
  {
    row: 18,
    way: 'eye',
    supposed:
      'Couper-coller produit deux événements (source puis cible) ; déplacer à la souris ou trier n’en produit aucun.',
    why: 'Ce que `onEdit` ne voit pas revient à « Vérifier la grille ».',
    trial: '*journal* : les trois gestes.',
    otherwise: 'Corriger le banc ; dire dans le guide ce qui est vu.',
  },
  {
    row: 19,
    way: 'eye',
    supposed: 'La recopie vers le bas ne signale que les cellules ajoutées et ne copie pas les notes.',
    why: 'Étendue relue par la garde.',
    trial: '*journal* : tirer la poignée sur cinq lignes, la première portant une note.',
    otherwise: 'Notes de refus recopiées : les retirer à la vérification.',
  },
  {
    row: 20,
    way: 'eye',
    supposed:
      'Annuler (Ctrl+Z) défait notre correction, puis la frappe, en deux temps. Le banc défait les deux ensemble.',
    why: 'Ce que voit la personne après un refus.',
    trial: 'Taper 5, attendre le refus, Ctrl+Z une fois, puis deux.',
    otherwise: 'Le décrire dans le guide.',
  },
  {
    row: 21,
    way: 'eye',
    supposed:
      '« 2025-03-05 » écrit par `setValue` est lu comme le 5 mars, quels que soient les paramètres régionaux.',
    why: 'La date de l’Accueil est réécrite ainsi à chaque mise à jour.',
    trial: 'Fichier France, puis États-Unis : saisir une date, mettre à jour, la relire.',
    otherwise: 'L’écrire par `DATE(…)` ou dans l’ordre du fichier.',
  },
];
