/** The menu’s help, line by line; the version follows. */
export const HELP: readonly string[] = [
  '1. « Générer ou mettre à jour la grille » crée les feuilles, ou les remet à neuf en gardant tout ce que vous avez saisi.',
  'Dans la feuille Grille, choisissez pour chaque critère un palier de 0 à 3, ou SO (sans objet). Laissez vide ce qui n’est pas renseigné.',
  '2. « Ouvrir le panneau » affiche le radar, les conseils du critère choisi et vos pistes.',
  '3. « Suivre : plan et photographies » tient votre plan d’action, et garde la grille à une date pour comparer ensuite.',
  '4. « Importer des réponses » reprend celles d’un autre tableau : vous voyez ce qui sera écrit avant de choisir.',
  '5. « Atelier » projette les critères un par un, pour les décider à plusieurs.',
  '6. « Rapport à imprimer » prépare une page pour les élus, ou le détail de la grille, à imprimer ou à garder en PDF.',
  '7. « Partager, copier, comparer » invite vos partenaires, crée une copie par commune et compare les positionnements.',
  '8. « Vérifier la grille » retrouve les réponses non reconnues, les lignes perdues ou en double, et propose de réparer.',
  '9. « Réappliquer les protections » sert après une copie du fichier.',
  '',
  'Le pas à pas de chaque écran est dans le guide d’utilisation (docs/guide-utilisateur.md), remis avec Grille SPPE.',
  '',
  'Les paliers sont des pistes de réflexion, pas une évaluation. Rien ne sort de ce fichier sans que vous le demandiez.',
];
