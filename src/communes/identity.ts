import { cleanText } from '../position/clean-text';

/** Rules for the codes that identify a collectivité. */

const digits = (code: string) => Array.from(code, Number);

/** A commune's INSEE code: five digits, or 2A / 2B then three digits for Corse. */
export function isInseeCode(code: string): boolean {
  return /^(\d{5}|2[AB]\d{3})$/.test(code);
}

/** A SIREN: nine digits whose Luhn sum is a multiple of ten. */
export function isSiren(code: string): boolean {
  if (!/^\d{9}$/.test(code)) return false;
  const sum = digits(code)
    .map((digit, index) => (index % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9))
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0;
}

/** Codes are typed with or without spaces, in any case. */
export function tidyCode(text: string): string {
  return cleanText(text).replace(/\s+/g, '').toUpperCase();
}

const LOCAL = String.raw`[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const ADDRESS = new RegExp(
  String.raw`^${LOCAL}(?:\.${LOCAL})*@(?:${LABEL}\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)$`,
  'iu',
);

/** Longest e-mail address, in characters. */
export const EMAIL_LIMIT = 254;

/**
 * An e-mail address as Google takes one: a name and a domain, in parts that a single dot joins; no space, no display
 * name, no quotes around.
 */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_LIMIT && ADDRESS.test(text) && !/^'|'@/.test(text);
}

/** What people copy along with an address: `mailto:`, brackets, quotes, a full stop. */
const AROUND = /^(?:mailto:|[\s'"‘’“”«»<([{])+|[\s'"‘’“”«»>)\]},;:.]+$/gi;

/** Longest text in which an address is sought. */
const SOUGHT = 500;

/**
 * The address that a text writes, in lower case, whatever is around it: « Nom <a@b.fr> », quotes, `mailto:`, a link of
 * Markdown; null for none or for several.
 */
export function readEmail(text: string): string | null {
  if (text.length > SOUGHT || !text.includes('@')) return null;
  const addresses = cleanText(text)
    .replace(/\s*@\s*/g, '@')
    .split(/[\s<>()[\],;"«»|]+/)
    .filter((part) => part.includes('@'))
    .map((part) =>
      part
        .replace(/\?(?:subject|body|cc)=.*$/i, '')
        .replace(AROUND, '')
        .toLowerCase(),
    );
  const [first, ...others] = new Set(addresses);
  return first !== undefined && others.length === 0 && isEmail(first) ? first : null;
}
