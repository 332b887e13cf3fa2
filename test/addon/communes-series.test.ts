import { describe, expect, it } from 'vitest';
import { cellKey } from '../../host/file/overlay';
import { AddonRuntime, Person } from '../../host/index';
import { readBundle } from '../../host/script/bundle';
import type { CommuneRow } from '../../src/communes/commune-row';
import type { CopiedCommunes } from '../../src/contract/communes';
import type { Result } from '../../src/contract/result';
import {
  add,
  brief,
  call,
  close,
  contents,
  copies,
  copy,
  type Desk,
  everyText,
  expectNoLeak,
  KEYS,
  LIST,
  newDesk,
  refusal,
  reopened,
  settle,
  state,
  TITLES,
  titled,
  value,
} from './communes';

/** Several copies by one call: what they need is read once, and looked at again when the last one is made. */

const [FIRST = '', ...NEXT] = KEYS;
const NAMES = ['Saint-Ouen', 'Ambérieu-en-Bugey', 'Bastia', 'Le Haÿ d’Œuvre', 'Plaine Commune'];
const CODES = ['93070', '01004', '2B033', '', '200057867'];

function series(desk: Desk, next: readonly string[] = NEXT): Result<CopiedCommunes> {
  return call<CopiedCommunes>(desk, 'copyCommune', FIRST, '', next);
}

/** With plain spaces: a sheet's text is read so. */
const plain = (text: string) => text.replace(/\s/g, ' ');

const rowsOf = ({ row, others }: CopiedCommunes): CommuneRow[] => [row, ...others];

function listed(options: Parameters<typeof newDesk>[0] = {}): Desk {
  const desk = newDesk(options);
  add(desk, LIST);
  return desk;
}

/** Has somebody act in the source just after its n-th copy is made. */
function afterCopy(desk: Desk, n: number, act: () => void): void {
  const { drive } = desk;
  const make = drive.copy.bind(drive);
  let count = 0;
  drive.copy = (...args) => {
    const made = make(...args);
    count += 1;
    if (count === n) act();
    return made;
  };
}

describe('une série de copies en un appel', () => {
  it('donne à chaque commune son fichier, sans rien des autres, et laisse le modèle comme avant', () => {
    const desk = listed();
    desk.person.type('Communes', 'K5', 'Maire : Dominique Durand');
    const before = [...contents(desk.file)].filter(([where]) => !/^Communes![EFGHI]\d+$/.test(where));
    const rows = rowsOf(value(series(desk)));
    expect(rows.map(brief)).toEqual(KEYS.map((key) => `${key} created lien`));
    expect(rows.map(({ error, maker }) => [error, maker])).toEqual(KEYS.map(() => ['', desk.file.owner]));
    expect(state(desk).rows).toEqual(rows);
    expect(copies(desk).map((file) => file.state.title)).toEqual(TITLES);
    // A commune without a code has none of the one before it.
    expect(copies(desk).map((file) => file.display('Accueil!C12'))).toEqual(NAMES);
    expect(copies(desk).map((file) => file.display('Accueil!C14'))).toEqual(CODES);
    expectNoLeak(desk);
    expect([...contents(desk.file)].filter(([where]) => !/^Communes![EFGHI]\d+$/.test(where))).toEqual(
      before,
    );
  });

  it('coûte 25 appels au plus par copie, feuilles de partage et codes compris', () => {
    const desk = newDesk();
    value(call(desk, 'prepareSharing'));
    add(desk, Array.from({ length: 12 }, (_, index) => `Bourg ${index}x\t${10_001 + index}`).join('\n'));
    const keys = state(desk).rows.map(({ key }) => key);
    for (const start of [0, 6]) {
      const [key, ...next] = keys.slice(start, start + 6);
      desk.runtime.resetCalls();
      expect(rowsOf(value(call<CopiedCommunes>(desk, 'copyCommune', key, '', next)))).toHaveLength(6);
      expect(desk.runtime.calls.total / 6).toBeLessThanOrEqual(25);
    }
  });

  it('ne fait jamais deux fichiers d’une commune nommée deux fois', () => {
    const desk = listed();
    expect(rowsOf(value(series(desk, [FIRST, '01004', '01004'])))).toHaveLength(2);
    expect(copies(desk)).toHaveLength(2);
  });

  it('refuse une demande trop longue, et n’en fait rien', () => {
    const desk = listed();
    expect(refusal(series(desk, [...NEXT, ...NEXT])).code).toBe('argument');
    expect(copies(desk)).toEqual([]);
  });

  it.each([
    ['absente', 'row-missing'],
    ['sans nom', 'not-ready'],
  ])('s’arrête avant une ligne %s, que l’appel suivant refuse', (_, code) => {
    const desk = listed();
    desk.person.type('Communes', 'B10', '93001');
    const key = code === 'row-missing' ? 'nulle part' : (state(desk).rows[5]?.key ?? '');
    expect(rowsOf(value(series(desk, ['01004', key, '2B033'])))).toHaveLength(2);
    expect(copies(desk)).toHaveLength(2);
    expect(refusal(copy(desk, key)).code).toBe(code);
  });

  it('à la limite du jour, dit les copies faites ; l’appel suivant dit la limite', () => {
    const desk = listed({ limits: { spreadsheets: 3 } });
    expect(rowsOf(value(series(desk))).map(({ key }) => key)).toEqual(KEYS.slice(0, 3));
    expect(state(desk).rows.map((row) => row.state)).toEqual([
      ...['created', 'created', 'created'],
      ...['waiting', 'waiting'],
    ]);
    expect(refusal(copy(desk, KEYS[3] ?? '')).code).toBe('quota');
    expectNoLeak(desk);
  });

  it('s’arrête quand elle dure, et rend ce qu’elle a fait', () => {
    const desk = listed();
    const { code, ...bundle } = readBundle();
    // Each look at the clock is 20 seconds later.
    const slow = `Date.now = ((time) => () => (time += 20_000))(1.7e12);\n${code}`;
    const person = new Person(new AddonRuntime(desk.file, { code: slow, ...bundle }));
    const made = value(series({ ...desk, person }));
    expect(rowsOf(made).length).toBeLessThan(KEYS.length);
    expect(copies(desk)).toHaveLength(rowsOf(made).length);
    expect(state(desk).rows.filter((row) => row.state === 'created')).toHaveLength(rowsOf(made).length);
  });
});

describe('ce que quelqu’un ajoute pendant une série', () => {
  it.each([
    ['une note sur Synthèse', (desk: Desk) => note(desk, 'Synthèse'), '« Synthèse » (F40)'],
    ['une note sur Repères', (desk: Desk) => note(desk, 'Repères'), '« Repères » (F40)'],
    ['un palier', (desk: Desk) => void desk.person.type('Grille', 'E6', '2'), '1 critère rempli'],
    [
      'un onglet qui double la Grille',
      (desk: Desk) => void desk.person.duplicateSheet('Grille'),
      'feuilles en double',
    ],
    [
      'les contacts de deux communes dans une feuille à soi',
      (desk: Desk) =>
        void desk.person.paste('Feuille 1', 'A1', [
          ['enfance@saint-ouen.exemple.fr'],
          ['guichet@bastia.exemple.fr'],
        ]),
      'contacts de plusieurs communes',
    ],
  ])('%s : chaque copie faite le dit, et la suite est refusée', (_, act, what) => {
    const desk = listed();
    afterCopy(desk, 2, () => act(desk));
    const rows = rowsOf(value(series(desk, NEXT.slice(0, 2))));
    expect(rows.map((row) => [row.state, plain(row.error).includes(what)])).toEqual([
      ['created', true],
      ['created', true],
      ['created', true],
    ]);
    expect(state(desk).rows.map(({ error }) => plain(error).includes(what))).toEqual([
      ...[true, true, true],
      ...[false, false],
    ]);
    expect(plain(refusal(copy(desk, KEYS[4] ?? '')).message)).toContain(what);
  });

  it('des lignes tapées dans la feuille Communes vidée ne partent avec aucune autre, et restent', () => {
    const desk = listed();
    afterCopy(desk, 2, () =>
      desk.person.paste('Communes', 'A5', [['Gex', '01173', 'Guichet de Gex', 'gex@exemple.fr']]),
    );
    expect(rowsOf(value(series(desk)))).toHaveLength(2);
    for (const file of copies(desk)) expect(everyText(file)).not.toContain('gex@exemple.fr');
    expect(state(desk).rows.map(({ name }) => name)).toEqual([...NAMES, 'Gex']);
    expectNoLeak(desk);
  });

  it('un nom tapé dans Accueil reste', () => {
    const desk = listed();
    afterCopy(desk, 5, () => desk.person.type('Accueil', 'C12', 'À nous'));
    expect(rowsOf(value(series(desk))).every(({ error }) => plain(error).includes('« Nom'))).toBe(true);
    expect(desk.file.display('Accueil!C12')).toBe('À nous');
  });
});

function note({ file }: Desk, sheet: string): void {
  file.sheetByName(sheet).state.notes.set(cellKey(40, 6), 'secret');
}

describe('une panne au milieu d’une série', () => {
  const STEP = process.env.GRILLE_SPPE_LONG ? 1 : 31;
  it('ne perd rien, ne double rien, et la suite finit le travail', { timeout: 3_600_000 }, () => {
    const json = JSON.stringify(listed().drive);
    const model = ({ file }: Desk) =>
      [...contents(file)].filter(([where]) => !/^Communes![EFGHIJ]\d+$/.test(where));
    const start = reopened(json);
    const before = model(start);
    start.runtime.resetCalls();
    value(series(start));
    const { total } = start.runtime.calls;
    for (let k = 1; k <= total; k += STEP)
      for (const after of STEP === 1 ? [false, true] : [k % 2 === 0]) {
        const desk = reopened(json);
        const said = `panne ${after ? 'après' : 'avant'} l’appel ${k}`;
        desk.runtime.failAt(k, { dead: true, after });
        series(desk);
        expect(desk.runtime.faults, said).toBe(1);
        desk.runtime.failAt(0);
        const { rows } = state(desk);
        for (const [index, row] of rows.entries()) {
          const made = titled(desk, TITLES[index] ?? '').length;
          // A copy that was made is never forgotten; one under way is nobody's to begin again.
          if (made === 1) expect(['created', 'interrupted'], said).toContain(row.state);
          if (row.state === 'created') expect(made, said).toBe(1);
          if (row.state === 'interrupted')
            value(settle(desk, row.key, titled(desk, TITLES[index] ?? '')[0]?.url ?? ''));
        }
        expect(model(desk), said).toEqual(before);
        for (const key of KEYS) value(copy(desk, key));
        expect(state(desk).rows.map(brief), said).toEqual(KEYS.map((key) => `${key} created lien`));
        for (const title of TITLES) expect(titled(desk, title), said).toHaveLength(1);
        expect(model(desk), said).toEqual(before);
        expectNoLeak(desk);
        close(desk);
      }
  });

  it('laisse dit, sur chaque copie faite, que rien n’a été revérifié', () => {
    const desk = listed();
    afterCopy(desk, 4, () => desk.runtime.failAt(1, { dead: true }));
    series(desk);
    desk.runtime.failAt(0);
    expect(state(desk).rows.map(({ state: now, error }) => [now, error.slice(0, 12)])).toEqual([
      ['created', 'Copie créée,'],
      ['created', 'Copie créée,'],
      ['created', 'Copie créée,'],
      ['interrupted', 'Copie interr'],
      ['waiting', ''],
    ]);
  });
});
