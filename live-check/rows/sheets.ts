import type { Row } from '../row';

/** Lignes, tri et feuilles. */
export const SHEETS: readonly Row[] = [
  {
    row: 30,
    way: 'eye',
    supposed:
      'Déplacer une ligne dans une plage ne change pas `SUM(A1:A5)` ; la sortir la réduit, l’y entrer l’agrandit.',
    why: 'Lignes déplacées dans la Grille.',
    trial: 'Déplacer la ligne 5 au-dessus de la 2, lire la formule.',
    otherwise: 'Plages à élargir.',
  },
  {
    row: 31,
    way: 'eye',
    supposed:
      'Trier : les références relatives se décalent comme dans une copie, les formules d’ailleurs ne suivent pas, notes et listes voyagent.',
    why: 'Un critère est retrouvé par son numéro, trié ou non.',
    trial: 'Trier les lignes d’un pilier, comparer les totaux.',
    otherwise: 'Notes mal placées : le dire, ou bloquer le tri.',
  },
  {
    row: 32,
    way: 'eye',
    supposed: 'Le nombre de lignes figées augmente quand on insère au-dessus de la dernière.',
    why: 'Confort seulement.',
    trial: 'Insérer une ligne au-dessus de l’en-tête.',
    otherwise: 'Aucune conséquence.',
  },
  {
    row: 33,
    way: 'eye',
    supposed: '`insertSheet` donne 1 000 lignes, et 26 colonnes de 100 pixels.',
    why: 'Taille des plages écrites ; les colonnes de cette largeur n’en reçoivent pas.',
    trial: '*code*.',
    otherwise: 'Agrandir la feuille avant d’écrire ; écrire toutes les largeurs.',
  },
  {
    row: 34,
    way: 'eye',
    supposed: '`Range.clear()` garde les règles de validation.',
    why: 'Ordre des écritures.',
    trial: '*code*.',
    otherwise: 'Aucune conséquence.',
  },
  {
    row: 35,
    way: 'eye',
    supposed: 'La ligne 1 masquée reste lisible par `getSheetValues` et IMPORTRANGE.',
    why: 'C’est elle qui identifie nos feuilles ([0014](decisions/0014-meta-text-in-a1.md)).',
    trial: 'Panneau ouvert ; puis IMPORTRANGE de `Données!A1`.',
    otherwise: 'Afficher la ligne en petit au lieu de la masquer.',
  },
  {
    row: 36,
    way: 'eye',
    supposed: 'Une copie d’onglet s’appelle « Copie de … ».',
    why: 'Nous la distinguons de l’original par son nom.',
    trial: 'Dupliquer la Grille, puis « Vérifier la grille ».',
    otherwise: 'C’est le premier onglet qui sert.',
  },
  {
    row: 58,
    way: 'eye',
    supposed:
      'Une feuille de graphique (« Déplacer vers sa propre feuille ») répond à `getName`, `getType` et `setName`, et refuse le reste ; `getCurrentCell` y vaut null.',
    why: 'La génération et le panneau passent par toutes les feuilles.',
    trial:
      'Déplacer le radar vers sa propre feuille ; mettre à jour, vérifier, ouvrir le panneau sur cette feuille.',
    otherwise: 'Demander le type avant toute lecture.',
  },
  {
    row: 59,
    way: 'eye',
    supposed:
      'Un fil de discussion attaché à une cellule d’une feuille supprimée reste dans l’historique des commentaires.',
    why: 'Le guide le dit aux personnes qui mettent la grille à jour.',
    trial: 'Commenter une cellule de la Grille, mettre à jour, ouvrir l’historique des commentaires.',
    otherwise: 'Avertir avant toute mise à jour.',
  },
  {
    row: 37,
    way: 'eye',
    supposed: 'Un texte long, sans retour à la ligne, déborde sur les cellules vides à sa droite.',
    why: 'Titres et phrases d’en-tête, écrits dans une seule cellule.',
    trial: 'Regarder le haut de la Grille et de l’Accueil.',
    otherwise: 'Fusionner les cellules, ou raccourcir.',
  },
  {
    row: 38,
    way: 'eye',
    supposed: 'La hauteur des lignes s’ajuste au texte à la génération, et quand le repère change.',
    why: 'Lisibilité.',
    trial: 'Générer, passer de 0 à 3.',
    otherwise: 'Fixer une hauteur.',
  },
  {
    row: 60,
    way: 'eye',
    supposed: 'La colonne A figée n’empêche pas le titre, en B, de déborder à droite.',
    why: 'Sheets coupe un texte qui déborde à la limite des colonnes figées.',
    trial: 'Regarder le haut de la Grille, puis la faire défiler à droite.',
    otherwise: 'Ne plus figer la colonne.',
  },
  {
    row: 61,
    way: 'account',
    supposed:
      'Un cadre posé par `RangeList.setBorder` sur des cellules libres reste quand un partenaire y colle une valeur.',
    why: 'Les cellules à remplir se reconnaissent à leur cadre.',
    trial: 'Second compte : coller une cellule d’ailleurs dans Palier.',
    otherwise: 'Conseiller « Coller les valeurs uniquement ».',
  },
  {
    row: 190,
    way: 'eye',
    supposed:
      'Une copie d’un fichier (Fichier > Créer une copie, ou `copy`) garde les identifiants de ses onglets (`gid`).',
    why: 'Les liens entre nos feuilles les portent.',
    trial: 'Copier un fichier, cliquer « Prochain à renseigner » dans la copie.',
    otherwise: 'Mettre la grille à jour dans la copie : les identifiants sont écrits de nouveau.',
  },
  {
    row: 191,
    way: 'eye',
    supposed:
      '`=HYPERLINK("#gid=…&range=E8";"texte")` mène à la cellule dans le même onglet du navigateur, aussi dans un `IFERROR`.',
    why: 'Prochain à renseigner, conseils et repères d’un critère.',
    trial: 'Cliquer « p. 7 » dans la Grille, puis « Index » dans Conseils.',
    otherwise: 'Le texte reste lisible ; mener par le panneau.',
  },
  {
    row: 192,
    way: 'eye',
    supposed:
      '`setWrapStrategies` accepte `CLIP` et `OVERFLOW` dans un même appel, et une cellule coupée garde la hauteur des autres.',
    why: 'Un long commentaire n’étire pas sa ligne.',
    trial: '*code* : commentaire de 5 000 caractères, regarder la ligne.',
    otherwise: '`setWraps`, puis des hauteurs fixes.',
  },
  {
    row: 193,
    way: 'eye',
    supposed: 'Un texte aligné à droite et sans retour à la ligne déborde à gauche sur les cellules vides.',
    why: 'Les chiffres d’un pilier, au bout de sa ligne.',
    trial: 'Regarder la ligne « Information » de la Grille à 1280 pixels.',
    otherwise: 'Les mettre sur deux lignes.',
  },
];
