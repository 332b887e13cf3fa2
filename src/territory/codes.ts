import { isInseeCode, isSiren, tidyCode } from '../position/identity';
import { NAME_LIMIT, nameKey } from './names';

/** The code that a text writes, with the zero that a spreadsheet took from its head; null when it writes none. */
export function readCode(text: string): { readonly code: string; readonly restored: boolean } | null {
  const code = tidyCode(text.replace(/^'/, ''));
  if (isInseeCode(code) || isSiren(code)) return { code, restored: false };
  return /^[1-9]\d{3}$/.test(code) ? { code: `0${code}`, restored: true } : null;
}

/** Why a name and a code cannot be a commune's, in French; null when they can. The code may be missing. */
export function identityProblem(name: string, code: string): string | null {
  if (nameKey(name) === '') return 'Le nom manque.';
  if (name.length > NAME_LIMIT) return `Le nom dépasse ${NAME_LIMIT} caractères.`;
  return code === '' || readCode(code)
    ? null
    : `Le code « ${code.slice(0, 20)} » n’est ni un code INSEE (5 caractères) ni un SIREN (9 chiffres).`;
}
