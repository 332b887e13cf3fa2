import { describe, expect, it } from 'vitest';
import { call, type Desk, newDesk, state, value } from './communes';
import { listed } from './pasted';

const SHEETS = 200;

let saved: string | undefined;

/** A grid among that many sheets of people's own; made once. */
function crowded(): Desk {
  if (saved === undefined) {
    const { person, file } = newDesk();
    for (let index = 1; index <= SHEETS; index += 1) person.addSheet(`À moi ${index}`);
    person.type('À moi 7', 'A1', 'Note');
    saved = JSON.stringify(file);
  }
  return newDesk({}, saved);
}

function callsOf(desk: Desk, gesture: (desk: Desk) => unknown): number {
  desk.runtime.resetCalls();
  gesture(desk);
  return desk.runtime.calls.total;
}

describe('un classeur de 200 feuilles à soi', () => {
  it.each([
    ['readCommunes', state, 2],
    ['prepareSharing', (desk: Desk) => value(call(desk, 'prepareSharing')), 4],
    ['addListed', (desk: Desk) => value(call(desk, 'addListed', 'communes', listed('Gex\nThoiry'))), 5],
    ['readGrid', (desk: Desk) => value(call(desk, 'readGrid')), 0],
  ] as const)('%s demande chaque chose une seule fois à chaque feuille', (_, gesture, each) => {
    const more = callsOf(crowded(), gesture) - callsOf(newDesk(), gesture);
    expect(more).toBeLessThanOrEqual(SHEETS * each);
  });
});
