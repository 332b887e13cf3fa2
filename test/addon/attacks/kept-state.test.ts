import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  add,
  call,
  close,
  copy,
  crashWhileCopying,
  everyText,
  KEYS,
  LIST,
  newDesk,
  state,
  value,
} from '../communes';

/** What the add-on put away in the document properties comes back wrong. */

const stash = (lines: unknown) => JSON.stringify({ file: 'abc', lines, written: {} });

const BROKEN: readonly (readonly [string, Record<string, string>])[] = [
  ['coupé', { copie0: '{"file":"abc","lines":' }],
  ['une partie manque', { copie1: '"}' }],
  ['une autre forme', { copie0: '{"file":"abc","lines":{"cells":3},"written":{}}' }],
  ['un nombre', { copie0: '12' }],
  ['une date qui n’en est pas une', { copie0: stash({ cells: [[{ date: 'hier' }]], notes: [] }) }],
  ['une cellule qui n’en est pas une', { copie0: stash({ cells: [[{ a: 1 }]], notes: [] }) }],
  ['une note à nulle place', { copie0: stash({ cells: [], notes: [[0, -1, 'x']] }) }],
  [
    'très long',
    Object.fromEntries(Array.from({ length: 40 }, (_, part) => [`copie${part}`, '[['.repeat(4000)])),
  ],
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

it('ce qui fut mis à l’abri dans un autre fichier n’est pas écrit dans celui-ci', () => {
  const desk = newDesk();
  add(desk, LIST);
  const lines = { cells: [['Intruse', '01999']], notes: [[1, 1, 'intruse']] };
  desk.file.state.properties.set('copie0', stash(lines));
  value(call(desk, 'ping'));
  value(copy(desk, KEYS[0] ?? ''));
  for (const file of desk.drive.files) expect(everyText(file)).not.toMatch(/intruse/i);
});

it('les sortes de propriétés que nul ne peut lire ne gênent ni partage ni génération', () => {
  for (const text of ['{"columns":[null],"team":"x","answers":"tous"}', 'null']) {
    const desk = newDesk();
    for (const key of ['partage', 'feuilles', 'question']) desk.file.state.properties.set(key, text);
    for (const name of ['ping', 'readGrid', 'prepareSharing', 'readSharing', 'readCommunes'])
      value(call(desk, name));
    desk.person.menu('Générer ou mettre à jour la grille', { answers: ['OK'] });
    expect(desk.file.sheetNames().filter((name) => /conservée|préparation/.test(name))).toEqual([]);
    close(desk);
  }
});

it('aucune métadonnée de développeur n’est lue ni écrite : un éditeur peut en poser', () => {
  expect(readFileSync('build/addon/Code.js', 'utf8')).not.toContain('DeveloperMetadata');
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
