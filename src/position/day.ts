/** That day where the script runs: yyyy-mm-dd. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** yyyy-mm-dd as dd/mm/yyyy. */
export const dayFirst = (iso: string): string => iso.split('-').reverse().join('/');
