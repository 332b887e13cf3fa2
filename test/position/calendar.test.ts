import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/position/calendar';

const event = { uid: 'u@x', day: '20261231', title: 'A; b, c\\d\nsuite', description: '' };

describe('un fichier d’agenda', () => {
  it('échappe, plie à 75 octets sans couper un caractère, et finit chaque ligne par CRLF', () => {
    const text = calendarFile([event, { ...event, title: 'é'.repeat(200) }], '20261125T220000Z');
    expect(text).toContain('SUMMARY:A\\; b\\, c\\\\d\\nsuite\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY:${'é'.repeat(200)}`);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
});
