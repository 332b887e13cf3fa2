/** Dates between spreadsheets (days since 30 December 1899, in the file's zone) and instants. */

const DAY = 86_400_000;
const ORIGIN = Date.UTC(1899, 11, 30);
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at an instant, as if it were UTC. */
export function clockOf(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

export function serialOfInstant(date: Date, zone: string): number {
  return (clockOf(date.getTime(), zone) - ORIGIN) / DAY;
}

export function instantOfSerial(serial: number, zone: string): Date {
  const clock = ORIGIN + Math.round(serial * DAY);
  const guess = clock - (clockOf(clock, zone) - clock);
  return new Date(clock - (clockOf(guess, zone) - guess));
}

/** Utilities.formatDate, for the letters yyyy yy MM dd HH mm ss. */
export function formatInstant(date: Date, zone: string, pattern: string): string {
  const clock = new Date(clockOf(date.getTime(), zone));
  const two = (n: number) => String(n).padStart(2, '0');
  const values: Record<string, string> = {
    yyyy: String(clock.getUTCFullYear()),
    yy: two(clock.getUTCFullYear() % 100),
    MM: two(clock.getUTCMonth() + 1),
    dd: two(clock.getUTCDate()),
    HH: two(clock.getUTCHours()),
    mm: two(clock.getUTCMinutes()),
    ss: two(clock.getUTCSeconds()),
  };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (word, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const value = values[word];
    if (value === undefined) throw new Error(`not implemented: Utilities.formatDate with « ${word} »`);
    return value;
  });
}
