import type { RawCell } from '../position/raw-cell';
import type { CellValue } from '../workbook/description';

/** Values between Google's cells and ours. */

/** True for a date cell's value, whichever of the script's contexts made it. */
export function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

const DAY = 24 * 60 * 60 * 1000;
/** Days of spreadsheets count from here. */
const ORIGIN = Date.UTC(1899, 11, 30);
/** The clock of 1900 may differ by some minutes from one of Google's services to another: zones had local times. */
const CLOCK_ERROR = 15 / (24 * 60);

/**
 * The number under a date of 1900 or before, null for a later one: a palier, or « 1,6 », in a cell that kept a date's
 * format. The spreadsheet's own time zone tells whole days; it is asked for such dates only.
 */
function numberUnder(date: Date): number | null {
  if (date.getFullYear() > 1900) return null;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const clock = Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss').replace(' ', 'T');
  const days = (Date.parse(`${clock}Z`) - ORIGIN) / DAY;
  const whole = Math.round(days);
  return Math.abs(days - whole) < CLOCK_ERROR ? whole : Math.round(days * 1e5) / 1e5;
}

/**
 * A cell's value without dates: those are given as the cell shows them, since the script's time zone may
 * not be the spreadsheet's; the first ones, as the numbers that they are for the formulas too.
 */
export function toRaw(value: unknown, shown = ''): RawCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? (numberUnder(value as Date) ?? (shown || 'date')) : String(value);
}

/**
 * What `setValues` takes for a value. A text always carries the leading apostrophe that makes it text, so a
 * name like « =HYPERLINK(…) » or pages like « 9-10 » stay what they are; the apostrophe is not shown.
 */
export function toWritten(value: CellValue): string | number | boolean {
  if (typeof value === 'object') return 'formula' in value ? value.formula : value.typed;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
