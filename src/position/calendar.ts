/** An all-day event of a calendar file. */
export interface CalendarEvent {
  /** The same for the same event each time, whatever changes in it. */
  readonly uid: string;
  /** yyyymmdd. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Octets of a line, its end left out (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** Octets of a character in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const octets = (text: string) => Array.from(text).reduce((sum, sign) => sum + octetsOf(sign), 0);

/** A line cut where it is too long, never within a character; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (octets(part) + octets(sign) > LINE_OCTETS - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
}

/** The day after, as an all-day event ends: yyyymmdd to yyyymmdd. */
function nextDay(day: string): string {
  const date = new Date(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)) + 1),
  );
  return date.toISOString().slice(0, 10).replace(/-/g, '');
}

/** A calendar file with those events; `stamp` is the time of writing, as yyyymmddThhmmssZ. */
export function calendarFile(events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Grille SPPE//Plan d’action//FR',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, day, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day}`,
      `DTEND;VALUE=DATE:${nextDay(day)}`,
      `SUMMARY:${escaped(title)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
