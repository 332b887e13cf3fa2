import { cellName } from '../engine/a1';

/** What Google tells somebody whose gesture it refuses. */

export const PROTECTED =
  'Vous essayez de modifier une cellule ou un objet protégés. Si vous devez effectuer des modifications, demandez au propriétaire de la feuille de calcul de supprimer la protection.';

export const READ_ONLY = 'Vous n’avez pas l’autorisation de modifier ce fichier.';

export const TOO_LONG =
  'Votre saisie contient plus de caractères que le maximum autorisé dans une seule cellule (50000).';

export const MERGED_SORT =
  'Vous ne pouvez pas trier une plage contenant des fusions verticales ou horizontales.';

export const NO_SUCH_PLACE = 'La plage ou la feuille à laquelle mène ce lien n’existe pas.';

export const LAST_LINES = 'Vous ne pouvez pas supprimer toutes les lignes ou colonnes de la feuille.';

export const LAST_SHEET = 'Vous ne pouvez pas supprimer toutes les feuilles visibles d’un document.';

export const invalidMessage = (row: number, column: number) =>
  `Les données que vous avez saisies dans la cellule ${cellName(row, column)} ne respectent pas les règles de validation définies pour cette cellule.`;

export const takenMessage = (name: string) =>
  `Une feuille nommée « ${name} » existe déjà. Veuillez saisir un autre nom.`;
