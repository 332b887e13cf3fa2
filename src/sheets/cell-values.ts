import { TOP_PALIER } from '../guide/guide';
import type { RawCell } from '../position/entry';
import type { CellValue } from '../workbook/description';

/** Values between Google's cells and ours. */

/** True for a date cell's value, whichever of the script's contexts made it. */
export function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

const DAY = 24 * 60 * 60 * 1000;

/** The number under a date, where it is one that an entry could be: a 2 in a cell that kept a date's format. */
function smallSerial(date: Date): number | null {
  const days = Math.round((date.getTime() - new Date(1899, 11, 30).getTime()) / DAY);
  return days >= 0 && days <= TOP_PALIER ? days : null;
}

/**
 * A cell's value without dates: those are given as the cell shows them, since the script's time zone may
 * not be the spreadsheet's.
 */
export function toRaw(value: unknown, shown = ''): RawCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? (smallSerial(value as Date) ?? (shown || 'date')) : String(value);
}

/**
 * What `setValues` takes for a value. A text always carries the leading apostrophe that makes it text, so a
 * name like « =HYPERLINK(…) » or pages like « 9-10 » stay what they are; the apostrophe is not shown.
 */
export function toWritten(value: CellValue): string | number | boolean {
  if (typeof value === 'object') return 'formula' in value ? value.formula : value.typed;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
