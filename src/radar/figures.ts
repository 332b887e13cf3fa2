import { counted } from '../position/counted';
import { type Axis, isMedian } from './axis';

/** A mean palier as French writes it, with one decimal: « 1,8 ». */
export function meanText(mean: number): string {
  return mean.toFixed(1).replace('.', ',');
}

/** « 7 / 9 » */
export function ratioText(part: number, whole: number): string {
  return `${part} / ${whole}`;
}

/** The words in place of the points when an axis has none, else null. */
export function absenceText(axis: Axis): string | null {
  if (axis.state === 'unanswered') return isMedian(axis) ? 'pas de médiane' : 'non renseigné';
  return axis.state === 'notApplicable' ? 'sans objet' : null;
}

/** How to read the drawing of these axes: its figures and rings, and the signs that it bears. */
export function captionOf(axes: readonly Axis[]): string {
  const bears = (sign: (axis: Axis) => boolean, words: string) => (axes.some(sign) ? words : '');
  return [
    'Palier et anneaux 1, 2 et 3 : palier moyen du pilier, de 0 à 3.',
    bears(isMedian, ' Médiane : autant de communes au-dessus qu’au-dessous.'),
    bears(({ state }) => state === 'partial', ' Trait interrompu : pilier incomplet.'),
    bears((axis) => axis.mean === null && !isMedian(axis), ' Marque creuse : aucun palier choisi.'),
    bears(
      (axis) => axis.mean === null && isMedian(axis),
      ' Marque creuse : aucune commune n’a ce pilier complet.',
    ),
  ].join('');
}

/** One axis in words, for those who do not see the drawing. */
export function axisSentence(axis: Axis): string {
  const absence = absenceText(axis);
  if (absence !== null || axis.mean === null) return `${axis.title} : ${absence ?? 'non renseigné'}.`;
  if (isMedian(axis))
    return `${axis.title} : médiane ${meanText(axis.mean)} sur 3, ${counted(axis.communes, 'commune')}.`;
  const provisional =
    axis.state === 'partial'
      ? `, provisoire (${axis.answered} ${axis.answered > 1 ? 'critères renseignés' : 'critère renseigné'} sur ${axis.criteria})`
      : '';
  const figures = `palier moyen ${meanText(axis.mean)} sur 3, ${counted(axis.points, 'point')} sur ${axis.max}`;
  return `${axis.title} : ${figures}${provisional}.`;
}
