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

/** How to read the drawing of these axes, in words that need no other. */
export function captionOf(axes: readonly Axis[]): string {
  const bears = (sign: (axis: Axis) => boolean, words: string) => (axes.some(sign) ? words : '');
  return [
    axes.some(isMedian)
      ? 'Médiane des communes pour chaque pilier : 0 au centre, 3 au bord. Autant de communes au-dessus qu’au-dessous.'
      : 'Palier moyen de chaque pilier : 0 au centre, 3 au bord.',
    bears(({ state }) => state === 'partial', ' Trait interrompu : provisoire.'),
    bears(({ state }) => state === 'unanswered', ' Axe pointillé : pas de réponse, ce n’est pas 0.'),
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
