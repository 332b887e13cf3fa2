/** When a day's quota of Google opens again: 24 hours after its first use. */

/** Instants as the Communes sheet writes them, day and hour. */
export const INSTANT_FORMAT = 'dd/MM/yyyy HH:mm';

/** The same in the order of time; '' for another text. */
function ordered(instant: string): string {
  const [, day, month, year, hour] = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2})$/.exec(instant) ?? [];
  return hour === undefined ? '' : `${year}-${month}-${day} ${hour}`;
}

/** When to come back, in French: a day after the first of the copies made since that hour yesterday. */
export function openingTime(copies: readonly string[], yesterday: string, now: string): string {
  const [from, to] = [ordered(yesterday), ordered(now)];
  const [first] = copies
    .map(ordered)
    .filter((instant) => instant > from && instant <= to)
    .sort();
  if (first === undefined) return 'dans 24 heures';
  const day = first.slice(0, 10) === to.slice(0, 10) ? 'demain' : 'aujourd’hui';
  return `${day} à ${Number(first.slice(11, 13))} h ${first.slice(14)}`;
}
