import { describe, expect, it } from 'vitest';
import { add, call, copy, crashWhileCopying, KEYS, LIST, newDesk, state, value } from '../communes';

/** What the add-on put away in the document properties comes back wrong. */

const BROKEN: readonly (readonly [string, Record<string, string>])[] = [
  ['coupé', { copie0: '{"file":"abc","lines":' }],
  ['une partie manque', { copie1: '"}' }],
  ['une autre forme', { copie0: '{"file":"abc","lines":{"cells":3},"written":{}}' }],
  ['un nombre', { copie0: '12' }],
];

describe('un registre mis à l’abri qui ne se lit plus', () => {
  it.each(BROKEN)(
    '%s : les appels répondent, la personne le lit une fois, et une copie se fait',
    (_, texts) => {
      const desk = newDesk();
      add(desk, LIST);
      for (const [key, text] of Object.entries(texts)) desk.file.state.properties.set(key, text);
      for (const name of ['ping', 'readGrid', 'readSharing', 'readCommunes']) value(call(desk, name));
      desk.person.menu('Ouvrir le panneau', { answers: ['OK'] });
      expect(desk.runtime.alerts.at(-1)?.text).toContain('Historique des versions');
      const { length } = desk.runtime.alerts;
      desk.person.menu('Ouvrir le panneau');
      expect(desk.runtime.alerts).toHaveLength(length);
      value(copy(desk, KEYS[0] ?? ''));
      expect(state(desk).rows).toHaveLength(KEYS.length);
    },
  );

  it('les identifiants de feuilles illisibles ne bloquent rien non plus', () => {
    const desk = newDesk();
    desk.file.state.properties.set('feuilles', '[[');
    value(call(desk, 'readCommunes'));
    desk.person.menu('Générer ou mettre à jour la grille');
    expect(desk.file.sheetNames().filter((name) => name.includes('conservée'))).toEqual([]);
  });
});

describe('une marque effacée pendant que le registre est à l’abri', () => {
  it('une génération le remet d’abord : rien n’est oublié', () => {
    const desk = newDesk();
    add(desk, LIST);
    crashWhileCopying(desk, KEYS[1] ?? '');
    desk.file.share('invite@exemple.fr', 'editor');
    desk.person.clear('Accueil', 'D1');
    desk.person.menu('Générer ou mettre à jour la grille');
    expect(state(desk).rows.map(({ name }) => name)).toHaveLength(KEYS.length);
  });
});
