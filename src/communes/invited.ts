import { cleanText } from '../position/clean-text';
import { isEmail } from './identity';

/**
 * What is asked of the name and the address of somebody to be invited. Others can write them: nothing is repaired in
 * silence, so that what the screen shows is what is used.
 */

/** Longest name of a partner, in characters. */
const NAME_LIMIT = 100;

/** Signs named in a message. */
const MAX_SIGNS = 5;

const listed = (signs: readonly string[]) =>
  [...new Set(signs)]
    .slice(0, MAX_SIGNS)
    .map((sign) => `« ${sign} »`)
    .join(', ');

/** Something that nobody sees stands in the text, or at its ends, ordinary spaces apart. */
const hasUnseen = (text: string) => cleanText(text) !== text.normalize('NFC').trim();

/** Why an address is not taken as it was typed, in French; null when it is right, capitals and surrounding spaces apart. */
export function addressProblem(typed: string): string | null {
  const text = typed.trim();
  const shown = cleanText(text).slice(0, 60);
  if (hasUnseen(text))
    return `L’adresse « ${shown} » contient un caractère invisible : effacez la cellule et retapez-la.`;
  const foreign = [...text].filter((sign) => sign.charCodeAt(0) > 126);
  if (foreign.length > 0)
    return `L’adresse « ${shown} » contient ${listed(foreign)}, qui peut se confondre avec une autre lettre : retapez-la, sans accent.`;
  const [local = ''] = text.split('@');
  const isDotted = /^\.|\.$|\.\./.test(local) || /@.*(\.\.|@\.|-\.|\.-)|@[-.]/.test(text);
  if (!isEmail(text) || isDotted || /^'|'$/.test(text))
    return `« ${shown} » n’est pas une adresse e-mail : écrivez-la seule, comme nom@exemple.fr.`;
  return null;
}

/** The address as it is compared and used, of one that `addressProblem` takes. */
export function invitedAddress(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Why the name of a partner is not taken, in French; null when it is right. */
export function nameProblem(name: string): string | null {
  if (name === '') return 'Le nom du partenaire manque.';
  if (name.length > NAME_LIMIT) return `Le nom dépasse ${NAME_LIMIT} caractères : raccourcissez-le.`;
  if (hasUnseen(name))
    return `Le nom « ${cleanText(name)} » contient un caractère invisible : effacez la cellule et retapez-le.`;
  const foreign = [...name.normalize('NFC')].filter(
    (sign) => /[\p{L}\p{N}]/u.test(sign) && !/[\p{Script=Latin}0-9ºª]/u.test(sign),
  );
  if (foreign.length > 0)
    return `Le nom « ${name} » contient ${listed(foreign)}, d’un autre alphabet, qui peut se confondre avec une lettre du nôtre : retapez-le.`;
  return null;
}

/** What the look-alikes of one name have in common: its letters and digits, without case nor accents. */
export function nameFold(name: string): string {
  return cleanText(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
