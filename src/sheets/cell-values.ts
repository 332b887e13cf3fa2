import type { RawCell } from '../position/entry';
import type { CellValue } from '../workbook/description';

/** Values between Google's cells and ours. */

const two = (number: number) => String(number).padStart(2, '0');

/** A cell's value without dates: those are given as dd/mm/yyyy. */
export function toRaw(value: unknown): RawCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const date = value as Date;
    return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  }
  return String(value);
}

/**
 * What `setValues` takes for a value. A text always carries the leading apostrophe that makes it text, so a
 * name like « =HYPERLINK(…) » or pages like « 9-10 » stay what they are; the apostrophe is not shown.
 */
export function toWritten(value: CellValue): string | number | boolean {
  if (typeof value === 'object') return 'formula' in value ? value.formula : value.typed;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
