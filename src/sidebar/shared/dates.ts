/** dd/mm/yyyy as a date field takes it; '' for nothing, null for a text that is no day. */
export function isoDay(shown: string): string | null {
  if (shown.trim() === '') return '';
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(shown) ?? [];
  return day === undefined ? null : `${year}-${month}-${day}`;
}

/** yyyy-mm-dd as the sheet shows it. */
export const dayFirst = (iso: string): string => iso.split('-').reverse().join('/');

/** Today, as a date field takes it. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
