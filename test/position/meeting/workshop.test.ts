import { describe, expect, it } from 'vitest';
import { COMMENT_LIMIT } from '../../../src/position/answer';
import type { Entry } from '../../../src/position/entry';
import {
  criteriaIn,
  NO_HANDS,
  type Place,
  readHands,
  readPlace,
  timeText,
  withReason,
} from '../../../src/position/meeting/workshop';

const palier = (value: 0 | 1 | 2 | 3): Entry => ({ kind: 'palier', palier: value });
const all = (entry: Entry) => Array.from({ length: 29 }, () => entry);

describe('l’atelier', () => {
  it('va par pilier, par ce qui est à discuter, ou par tout', () => {
    expect(criteriaIn('all', [])).toHaveLength(29);
    expect(criteriaIn('aller-vers', [])).toEqual([14, 15, 16, 17]);
    const theirs = all(palier(1)).map((entry, index) =>
      index === 4 ? palier(3) : index === 6 ? palier(2) : entry,
    );
    expect(criteriaIn('discuss', [all(palier(1)), theirs])).toEqual([5]);
    expect(criteriaIn('discuss', [all({ kind: 'blank' }), theirs])).toEqual([]);
  });

  it('ajoute la phrase sous le commentaire, et rien s’il n’y a pas de phrase', () => {
    expect(withReason('', ' Vu   ensemble ')).toBe('Vu ensemble');
    expect(withReason('Avant', 'Après')).toBe('Avant\nAprès');
    expect(withReason(' Avant ', ' ')).toBe(' Avant ');
    expect(withReason('a'.repeat(COMMENT_LIMIT - 2), 'b')).toHaveLength(COMMENT_LIMIT);
    expect(withReason('a'.repeat(COMMENT_LIMIT - 1), 'b')).toBeNull();
  });

  it.each([
    ['12', 12],
    [' 3 ', 3],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['1,5', null],
    ['beaucoup', null],
    ['12345', null],
  ] as const)('lit « %s » mains', (typed, hands) => expect(readHands(typed)).toBe(hands));

  it('relit la place qu’il a écrite, et nulle autre', () => {
    const place: Place = {
      scope: 'moyens',
      current: 19,
      present: 13,
      seconds: { 18: 250 },
      hands: ['1', '', '4', '0'],
      why: 'En cours',
    };
    expect(readPlace(JSON.stringify(place))).toEqual(place);
    for (const text of ['', 'x', 'null', '[]', '{"scope":"ailleurs"}']) expect(readPlace(text)).toBeNull();
    expect(readPlace('{"scope":"all","current":42,"hands":"x","seconds":{"1":"x"}}')).toEqual({
      scope: 'all',
      current: null,
      present: null,
      seconds: {},
      hands: NO_HANDS,
      why: '',
    });
  });

  it('dit le temps passé', () => {
    expect([0, 59, 60, 250].map(timeText)).toEqual([
      '0\u00a0s',
      '59\u00a0s',
      '1\u00a0min\u00a000',
      '4\u00a0min\u00a010',
    ]);
  });
});
