import type { RawCell } from '../position/raw-cell';

/** Spaces and invisible characters met in numbers and codes: code points that formulas take out too. */
export const MET_IN_CODES: readonly number[] = [32, 160, 8239, 8203, 8206, 65279];

/** Words after a number of inhabitants, in capitals, longest first. */
export const INHABITANTS: readonly string[] = ['HABITANTS', 'HABITANT', 'HAB.', 'HAB'];

const spaces = new RegExp(`[${MET_IN_CODES.map((code) => String.fromCharCode(code)).join('')}]`, 'g');

/** More inhabitants than any collectivité has. */
export const MANY = 100_000_000;

/** A number of inhabitants as a cell holds it: « 4210 », « 4 210 hab. »; null for another content. */
export function readPopulation(raw: RawCell): number | null {
  if (typeof raw === 'number') return Number.isInteger(raw) && raw >= 0 && raw < MANY ? raw : null;
  const text = String(raw ?? '')
    .replace(spaces, '')
    .toUpperCase();
  const digits = INHABITANTS.reduce((rest, word) => rest.split(word).join(''), text);
  return /^(?:0|[1-9]\d{0,7})$/.test(digits) ? Number(digits) : null;
}
