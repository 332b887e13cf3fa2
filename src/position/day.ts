/** Today where the script or the page runs: yyyy-mm-dd. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** yyyy-mm-dd as dd/mm/yyyy, as sheets show it. */
export const dayFirst = (iso: string): string => iso.split('-').reverse().join('/');

/** dd/mm/yyyy as yyyy-mm-dd, which a date field takes; '' for nothing, null for a text of another shape. */
export function isoDay(shown: string): string | null {
  if (shown.trim() === '') return '';
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(shown) ?? [];
  return day === undefined ? null : `${year}-${month}-${day}`;
}
