import { shorten } from '../position/shorten';
import { isInseeCode, isSiren, tidyCode } from './identity';
import { NAME_LIMIT, nameKey } from './names';
import { isPlaceholder } from './placeholders';

/** A code that a spreadsheet took for a number: its first zero is gone. */
export const RESTORABLE = /^[1-9]\d{3}$/;

/** What other programs write around a code: the apostrophe or the `="…"` that makes it text, the « .0 » of a number. */
export function bareCode(text: string): string {
  const code = tidyCode(text);
  const bare = code.replace(/^="(.*)"$/, '$1').replace(/^['’`]/, '');
  return /^\d{4,9}[.,]0+$/.test(bare) ? bare.replace(/[.,]0+$/, '') : bare;
}

/** The code that a text writes, with the zero that a spreadsheet took from its head; null when it writes none. */
export function readCode(text: string): { readonly code: string; readonly restored: boolean } | null {
  const code = bareCode(text);
  if (isInseeCode(code) || isSiren(code)) return { code, restored: false };
  return RESTORABLE.test(code) ? { code: `0${code}`, restored: true } : null;
}

/** Départements and overseas collectivités that have communes: 01 to 95 without 20, 2A, 2B, 971 to 978, 986 to 988. */
const DEPARTMENT = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[678])/;

function departmentProblem(code: string): string | null {
  if (!isInseeCode(code) || DEPARTMENT.test(code)) return null;
  if (code.startsWith('20'))
    return `« ${code} » ressemble à un code postal de Corse : un code INSEE y commence par 2A ou 2B.`;
  if (code.startsWith('99')) return `« ${code} » est le code d’un pays étranger, non d’une commune.`;
  return `« ${code} » n’est pas un code INSEE : il ne commence par le numéro d’aucun département.`;
}

/** Why a text cannot be a commune's name, in French; null when it can. */
function nameProblem(name: string, code: string): string | null {
  if (!/\p{L}/u.test(nameKey(name))) return 'Le nom manque.';
  if (name.startsWith('=')) return 'Le nom est le texte d’une formule : écrivez le nom lui-même.';
  if (name.length > NAME_LIMIT) return `Le nom dépasse ${NAME_LIMIT} caractères.`;
  // « FAUX » is the name of three communes too.
  if (isPlaceholder(name) || (name === 'FAUX' && code === ''))
    return `« ${name} » n’est pas un nom : la cellule d’origine était vide ou en erreur.`;
  if (name.includes('@') || /https?:\/\//i.test(name)) return 'Le nom manque : seule une adresse est écrite.';
  if (/[;|\t{}#]| : |^sep=/i.test(name)) return 'Plusieurs cellules semblent réunies dans le nom.';
  if (/^\d/.test(name) && !isSiren(code))
    return 'Le nom commence par un nombre : mettez le nom et le nombre dans deux colonnes.';
  return null;
}

/** Why a name and a code cannot be a commune's, in French; null when they can. The code may be missing. */
export function identityProblem(name: string, code: string): string | null {
  const read = readCode(code);
  const wrong =
    code === '' || read
      ? null
      : `Le code « ${shorten(code, 20)} » n’est ni un code INSEE (5 caractères) ni un SIREN (9 chiffres).`;
  return nameProblem(name, read?.code ?? '') ?? wrong ?? (read && departmentProblem(read.code));
}
