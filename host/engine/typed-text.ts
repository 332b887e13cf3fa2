import type { CellValue } from './cell-value';

/** What a typed text becomes: its value, and the number format that goes with it when the cell has none. */
export interface TypedText {
  readonly value: CellValue;
  readonly format?: string;
}

const MONTHS = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];
const DAY = 86_400_000;

/** Days since 30 December 1899, as spreadsheets count dates. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exact =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exact ? (date.getTime() - Date.UTC(1899, 11, 30)) / DAY : null;
}

function readDate(text: string, thisYear: number): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (french) {
    const year = french[3] === undefined ? thisYear : Number(french[3]) + (french[3].length === 2 ? 2000 : 0);
    return serialOf(year, Number(french[2]), Number(french[1]));
  }
  const words = /^(\d{1,2}) ([a-zéû]+)\.? (\d{4})$/i.exec(text);
  const month = words && MONTHS.findIndex((m) => (words[2] ?? '').toLowerCase().startsWith(m)) + 1;
  return words && month ? serialOf(Number(words[3]), month, Number(words[1])) : null;
}

function readNumber(text: string): number | null {
  const plain = text.replace(/[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  const found = /^([+-])?(\d+(?:,\d*)?|,\d+)(?:e([+-]?\d{1,3}))?$/i.exec(plain);
  if (!found) return null;
  const value = Number(`${(found[2] ?? '').replace(',', '.')}e${found[3] ?? 0}`);
  return found[1] === '-' ? -value : value;
}

/**
 * Reads a text the way a French file does when someone types it: numbers, percentages, euros, dates, times, booleans.
 * A leading apostrophe keeps the rest as text. Formulas are not this function's business.
 */
export function readTypedText(text: string, thisYear = new Date().getFullYear()): TypedText {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const bare = text.trim();
  if (/^(?:vrai|true)$/i.test(bare)) return { value: true };
  if (/^(?:faux|false)$/i.test(bare)) return { value: false };
  if (!/\d/.test(bare)) return { value: text };
  const number = readNumber(bare);
  if (number !== null) return { value: number };
  const percent = /^(.+?)\s*%$/.exec(bare);
  const share = percent && readNumber(percent[1] ?? '');
  if (typeof share === 'number')
    return { value: share / 100, format: Number.isInteger(share) ? '0%' : '0.00%' };
  const euros = /^(.+?)\s*€$/.exec(bare);
  const amount = euros && readNumber(euros[1] ?? '');
  if (typeof amount === 'number') return { value: amount, format: '#,##0.00" €"' };
  const date = readDate(bare, thisYear);
  if (date !== null) return { value: date, format: 'dd/mm/yyyy' };
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(bare);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86_400, format: 'hh:mm:ss' };
  }
  return { value: text };
}

const lettersOf = (format: string) => format.replace(/"[^"]*"|\[[^\]]*\]|general/gi, '');

export const isDateFormat = (format: string) => /[dy]/i.test(lettersOf(format));

export const isTimeFormat = (format: string) => /[hs]/i.test(lettersOf(format));
