import { bareCode, RESTORABLE } from './codes';
import { isInseeCode, isSiren, readEmail } from './identity';
import { nameKey } from './names';
import { isPlaceholder } from './placeholders';

/**
 * What a cell of a pasted list looks like, whatever its column says. `insee`: the shape of an INSEE code; `short`: one
 * that lost its zero; `mark`: a bullet, a rank, a rule; `placeholder`: what a spreadsheet or a program puts for nothing.
 */
export type Look =
  | 'empty'
  | 'link'
  | 'email'
  | 'insee'
  | 'siren'
  | 'short'
  | 'number'
  | 'mark'
  | 'placeholder'
  | 'text';

const LINK = /^https?:\/\//i;
const NUMBER = /^[+-]?\d[\d .,]*[%€]?$/;

/** « 1. », « a) », « II- », « – »: no letter, or one rank and its sign. */
const MARK = /^[^\p{L}]*$|^\(?(?:[a-z]|[ivx]{1,5}|n°)[.)°:\-–]+\d*[.)]?$/iu;

/** A cell on one line, as `onOneLine` gives it. */
export function lookOf(cell: string): Look {
  if (cell === '') return 'empty';
  if (LINK.test(cell)) return 'link';
  if (cell.includes('@') && readEmail(cell) !== null) return 'email';
  if (isPlaceholder(cell)) return 'placeholder';
  const code = bareCode(cell);
  if (isInseeCode(code)) return 'insee';
  if (isSiren(code)) return 'siren';
  if (RESTORABLE.test(code)) return 'short';
  if (NUMBER.test(cell)) return 'number';
  return MARK.test(cell) ? 'mark' : 'text';
}

/** What names a person or a service rather than a place. */
const CONTACT =
  /(?:^| )(?:m|mr|mme|melle|mlle|monsieur|madame|services?|mairie|direct\S*|responsable|referente?|coordinat\S+|chargee?|ccas|cias|rpe|ram|pole|secretariat|accueil|maire|adjointe?|elue?|dgs|dga|enfance|contact)(?: |$)/;

export function namesContact(cell: string): boolean {
  return CONTACT.test(nameKey(cell));
}
