import { cleanText } from './clean-text';

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

/** An e-mail address as Google takes one: a name, an at sign, a domain with a dot; no space, no display name. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:".]{2,}$/.test(text);
}

/** An address without spaces, in lower case: two spellings of one address are one. */
export function tidyEmail(text: string): string {
  return cleanText(text).replace(/\s+/g, '').toLowerCase();
}
