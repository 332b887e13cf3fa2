import { describe, expect, it } from 'vitest';
import {
  add,
  brief,
  copies,
  copy,
  type Desk,
  LIST,
  newDesk,
  refusal,
  settle,
  state,
  value,
} from '../communes';

/** Some columns of Communes sorted without the others: no name, code or link lands on another commune unsaid. */

const SAID = 'une partie des colonnes a sans doute été triée seule';

/** Two copies made, three lines to come. */
function begun(): Desk {
  const desk = newDesk();
  add(desk, LIST);
  for (const key of ['93070', '2B033']) value(copy(desk, key));
  return desk;
}

/** From Z to A, by the first column of the range. */
function sortRange({ person }: Desk, range: string): void {
  person.sortRange('Communes', range, range.charCodeAt(0) - 64, false);
}

const problems = (desk: Desk) =>
  state(desk).rows.flatMap(({ name, problem }) => (problem === null ? [] : [`${name} : ${problem}`]));

describe('un tri d’une partie des colonnes de Communes', () => {
  it.each([
    ['les noms sans les codes', 'A5:A9'],
    ['les codes sans les noms', 'B5:B9'],
    ['les noms et les codes sans les liens', 'A5:B9'],
    ['les liens et les états seuls', 'E5:F9'],
  ])('%s : chaque ligne qui a changé de fichier le dit, et rien n’est copié pour elle', (_, range) => {
    const desk = begun();
    sortRange(desk, range);
    const told = problems(desk);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((text) => text.includes(SAID))).toBe(true);
    const astray = state(desk).rows.filter(({ problem }) => problem !== null);
    for (const { key } of astray) expect(refusal(copy(desk, key)).message).toContain('Rien n’a été copié');
    expect(copies(desk)).toHaveLength(2);
    desk.person.undo();
    expect(problems(desk)).toEqual([]);
  });

  it('un tri de toutes les colonnes ne dit rien', () => {
    const desk = begun();
    const before = state(desk).rows.map(brief).sort();
    sortRange(desk, 'A5:I9');
    expect(problems(desk)).toEqual([]);
    expect(state(desk).rows.map(brief).sort()).toEqual(before);
  });

  it('un nom ou un code corrigé n’est celui de personne d’autre', () => {
    const desk = begun();
    desk.person.type('Communes', 'A5', 'Saint-Ouen-sur-Seine');
    desk.person.type('Communes', 'B7', '2B034');
    expect(problems(desk)).toEqual([]);
  });

  it('un lien donné à la main vaut pour sa ligne', () => {
    const desk = begun();
    const [first, second] = state(desk).rows.filter(({ link }) => link !== '');
    if (!first || !second) throw new Error('two copies expected');
    for (const cell of ['F5', 'F7']) desk.person.type('Communes', cell, '');
    value(settle(desk, second.key, first.link));
    value(settle(desk, first.key, second.link));
    expect(problems(desk)).toEqual([]);
  });
});
