import { shorten } from '../../position/shorten';
import type { Arrangement, Misfit } from './paste';

/** What people are told of an edit of their entries. */

/** What a refused cell holds now: a former value or our text; nothing, as before; nothing, Google not telling what was there. */
export type AfterRefusal = 'returned' | 'empty' | 'unknown';

/** A refused cell, as the message tells it. */
export interface RefusedCell {
  readonly typed: string;
  /** The criterion, null for a header, or for the title or total row of a pillar. */
  readonly criterion: number | null;
  readonly after: AfterRefusal;
  /** What the cell takes, '' for one that nobody fills. */
  readonly help: string;
}

/** Criteria that a message names; the notes tell the others. */
const MAX_NAMED = 8;

function criteriaOf(refused: readonly RefusedCell[]): string {
  const numbers = [...new Set(refused.flatMap(({ criterion }) => criterion ?? []))];
  if (numbers.length === 0) return '';
  const more = numbers.length > MAX_NAMED ? '…' : '';
  return ` (${numbers.length > 1 ? 'critères' : 'critère'} ${numbers.slice(0, MAX_NAMED).join(', ')}${more})`;
}

/** Label of the menu item that takes answers from any table. */
const IMPORT_ITEM = 'Importer des réponses';

/** Where a former answer is, when Google does not tell what the cell held. */
const IN_HISTORY = 'Fichier > Historique des versions';

function afterwards(refused: readonly RefusedCell[]): string {
  const emptied = refused.filter(({ after }) => after !== 'returned').length;
  const unknown = refused.filter(({ after }) => after === 'unknown').length;
  const kept =
    refused.length > 1 ? 'les textes saisis sont gardés en note' : 'le texte saisi est gardé en note';
  const state =
    emptied === 0
      ? refused.length > 1
        ? 'Les valeurs précédentes sont revenues'
        : 'La valeur précédente est revenue'
      : emptied > 1
        ? `Ces ${emptied} cellules sont vidées`
        : refused.length > 1
          ? 'Une cellule est vidée'
          : 'La cellule est vidée';
  const history =
    unknown === 0
      ? ''
      : unknown > 1
        ? ` Si elles contenaient des réponses, ${IN_HISTORY} permet de les retrouver.`
        : ` Si elle contenait une réponse, ${IN_HISTORY} permet de la retrouver.`;
  return `${state} ; ${kept}.${history}`;
}

/** What the refused cells take, each kind said once; cells that nobody fills are counted. */
function helpOf(refused: readonly RefusedCell[]): string {
  const helps = [...new Set(refused.map(({ help }) => help).filter((help) => help !== ''))];
  if (helps.length > 0) return helps.join(' ');
  return refused.length > 1
    ? `Ces ${refused.length} cellules ne se remplissent pas, leurs textes restent ceux de la grille.`
    : 'Cette cellule ne se remplit pas, son texte reste celui de la grille.';
}

/** The one message after an edit in which cells were refused; '' when none was. */
export function refusalMessage(refused: readonly RefusedCell[]): string {
  const first = refused[0];
  if (!first) return '';
  const shown = shorten(first.typed, 40);
  const what =
    refused.length === 1
      ? `« ${shown} » n’est pas accepté.`
      : `${refused.length} réponses n’ont pas été acceptées${criteriaOf(refused)}.`;
  return `${what} ${afterwards(refused)} ${helpOf(refused)}`;
}

/** A message in a corner of the sheet; `seconds` is how long it stays. */
export interface EditMessage {
  readonly title: string;
  readonly text: string;
  readonly seconds: number;
}

const MISFITS: Readonly<Record<Misfit, string>> = {
  layout: 'ce tableau n’a pas les mêmes lignes que la grille (titres des piliers, totaux)',
  tooLong: 'il compte plus de lignes qu’il ne reste de critères à partir de là',
  occupied:
    'il passe sur des titres et des totaux, et des commentaires ou des réponses existent déjà dans les lignes suivantes',
  numbers: 'sa première colonne semble être des numéros, pas des paliers',
};

function misfitMessage(why: Misfit, refused: readonly RefusedCell[]): string {
  const several = refused.length > 1;
  const kept = several ? `Les ${refused.length} textes sont gardés` : 'Le texte est gardé';
  return (
    `Rien de ce collage n’est entré dans la grille : ${MISFITS[why]}. ${kept} en note. ` +
    `Les réponses d’avant, s’il y en avait, sont dans ${IN_HISTORY}. ` +
    `Pour reprendre un autre tableau : menu Grille SPPE > ${IMPORT_ITEM}.`
  );
}

function alignedMessage(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  return `Ce tableau n’a pas de ligne pour les titres et les totaux : ses ${numbers.length} lignes ont été rangées critère par critère, du ${first} au ${last}. Vérifiez qu’elles suivent l’ordre du guide.`;
}

/** Said of a paste over the numbers or the labels of the rows: nothing tells any more where its answers belong. */
export const COVERED: EditMessage = {
  title: 'Lignes recouvertes',
  text:
    'Ce collage recouvre des numéros ou des libellés de la grille : ses réponses peuvent être sur d’autres critères. ' +
    `Annulez-le (Ctrl+Z), puis prenez le menu Grille SPPE > ${IMPORT_ITEM}. « Vérifier la grille » répare ce qui a été recouvert.`,
  seconds: 20,
};

/** Our own cells that a block overwrote. */
function putBackMessage(count: number): string {
  if (count === 0) return '';
  return count > 1
    ? `${count} cellules de la grille (formules, titres) ont repris leur contenu.`
    : 'Une cellule de la grille (formule, titre) a repris son contenu.';
}

/** The one message after an edit; null when there is nothing to say. `putBack`: cells of ours that were overwritten. */
export function editMessage(
  arrangement: Arrangement,
  refused: readonly RefusedCell[],
  putBack = 0,
): EditMessage | null {
  if (arrangement.kind === 'refused')
    return {
      title: 'Collage refusé',
      text: `${misfitMessage(arrangement.why, refused)} ${putBackMessage(putBack)}`.trim(),
      seconds: 20,
    };
  const refusal = `${refusalMessage(refused)} ${putBackMessage(putBack)}`.trim();
  if (arrangement.kind === 'aligned')
    return {
      title: 'Collage rangé par critère',
      text: `${alignedMessage(arrangement.numbers)} ${refusal}`.trim(),
      seconds: 15,
    };
  if (refusal === '') return null;
  return {
    title:
      refused.length === 0 ? 'Grille protégée' : refused.length > 1 ? 'Réponses refusées' : 'Réponse refusée',
    text: refusal,
    seconds: 8,
  };
}
