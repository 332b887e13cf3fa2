import type { RawCell } from './raw-cell';

/** What a refused content is kept as: the text that the person typed, as far as the spreadsheet still tells it. */

const DAY_MINUTES = 24 * 60;
const ORIGIN = Date.UTC(1899, 11, 30);
/** Days from 2000 to 2099, as spreadsheets count them. */
const CENTURY = { first: 36526, last: 73050 } as const;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * The date or the time that a spreadsheet made of « 1/2 » or « 14:30 », '' where the number looks like none: in a
 * cell whose format is that of paliers, only the number is left of them.
 */
function momentOf(number: number): string {
  const days = Math.floor(number);
  const minutes = Math.round((number - days) * DAY_MINUTES);
  if (Math.abs((number - days) * DAY_MINUTES - minutes) > 1e-3) return '';
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  // « 0,5 » is a number that somebody typed; half past two is 0,604166666666667.
  if (days === 0) return String(number).length > 6 ? time : '';
  if (days < CENTURY.first || days > CENTURY.last) return '';
  const date = new Date(ORIGIN + days * DAY_MINUTES * 60_000);
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return minutes === 0 ? day : `${day} ${time}`;
}

/**
 * A content as people in France type it. `shown` is what the cell shows: a date, « 160 % » or « 5,00 € » are kept so;
 * a number that shows as a number is given whole, with the date that it may have been typed as.
 */
export function typedText(raw: RawCell, shown = ''): string {
  if (typeof raw === 'boolean') return raw ? 'VRAI' : 'FAUX';
  if (typeof raw !== 'number') return raw ?? '';
  // A date of 1899 or 1900 is a small number in a cell that kept a date's format.
  if (/[^\d\s.,+-]/.test(shown) && !/^#|\b(?:1899|1900)\b/.test(shown)) return shown;
  const moment = momentOf(raw);
  return `${String(raw).replace('.', ',')}${moment === '' ? '' : ` (${moment})`}`;
}
