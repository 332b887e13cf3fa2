import { describe, expect, it } from 'vitest';
import type { CopyHandle } from '../../host/index';
import {
  add,
  brief,
  call,
  close,
  contents,
  copies,
  copy,
  copyCallOf,
  type Desk,
  expectNoLeak,
  KEYS,
  LIST,
  newDesk,
  only,
  reopened,
  settle,
  sitAt,
  state,
  TITLES,
  titled,
  typedTexts,
  value,
} from './communes';
import { gridCell } from './grid';

/** Every call is tried with GRILLE_SPPE_LONG, before and after its effect; a sample of them without. */
const STEP = process.env.GRILLE_SPPE_LONG ? 1 : 9;
/** One point in so many where a run is long. */
const THIN = process.env.GRILLE_SPPE_LONG ? 1 : 4;
const LONG = { timeout: 3_600_000 };

function listed(copyHandle: CopyHandle = 'works'): string {
  const desk = newDesk({ copyHandle });
  add(desk, LIST);
  value(copy(desk, KEYS[0] ?? ''));
  desk.person.type('Communes', 'J6', '=A6&" !"');
  desk.person.type('Accueil', 'C13', 'Commune');
  return JSON.stringify(desk.drive);
}

function callsOf(json: string, gesture: (desk: Desk) => unknown): number {
  const desk = reopened(json);
  desk.runtime.resetCalls();
  gesture(desk);
  const { total } = desk.runtime.calls;
  close(desk);
  return total;
}

/** The calls at which a run dies: a sample, and those around the copy itself. */
function points(total: number, copying = 0): { k: number; after: boolean }[] {
  const all = Array.from({ length: total }, (_, index) => index + 1);
  const isNear = (k: number) => copying > 0 && k >= copying - 1 && k <= copying + 2;
  return all
    .filter((k) => k % STEP === 0 || isNear(k))
    .flatMap((k) => (STEP === 1 || isNear(k) ? [false, true] : [k % 2 === 0]).map((after) => ({ k, after })));
}

/** The model but for what the lines of Communes say of their copies. */
const model = ({ file }: Desk) =>
  [...contents(file)].filter(([where]) => !/^Communes![EFGHI]\d+$/.test(where));

/** Looks in the drive for the copy of an interrupted line, as a person does, and says what is there. */
function settleAll(desk: Desk): void {
  for (const row of state(desk).rows) {
    if (row.state !== 'interrupted' && (row.state !== 'created' || row.link !== '')) continue;
    const [found] = titled(desk, TITLES[KEYS.indexOf(row.key)] ?? '');
    value(settle(desk, row.key, found?.url ?? ''));
  }
}

describe.each(['works', 'same'] as const)(
  'une panne au milieu d’une copie (objet rendu : « %s »)',
  (handle) => {
    it('ne perd rien, ne double rien, et la suite finit le travail', LONG, () => {
      const json = listed(handle);
      const start = reopened(json);
      const before = model(start);
      const key = KEYS[1] ?? '';
      for (const { k, after } of points(
        callsOf(json, (desk) => copy(desk, key)),
        copyCallOf(json, key),
      )) {
        const desk = reopened(json);
        const said = `panne ${after ? 'après' : 'avant'} l’appel ${k}`;
        desk.runtime.failAt(k, { dead: true, after });
        copy(desk, key);
        expect(desk.runtime.faults, said).toBe(1);
        desk.runtime.failAt(0);
        const made = titled(desk, TITLES[1] ?? '').length;
        const { rows } = state(desk);
        const row = rows[1];
        expect(
          rows.map(({ name }) => name),
          said,
        ).toEqual(state(start).rows.map(({ name }) => name));
        if (made === 1) expect(['created', 'interrupted'], said).toContain(row?.state);
        if (row?.state === 'interrupted') {
          // Nothing is copied again by itself.
          expect(copy(desk, key).ok, said).toBe(false);
          expect(titled(desk, TITLES[1] ?? ''), said).toHaveLength(made);
        }
        expect(model(desk), said).toEqual(before);
        settleAll(desk);
        for (const one of KEYS) value(copy(desk, one));
        settleAll(desk);
        expect(state(desk).rows.map(brief), said).toEqual(KEYS.map((one) => `${one} created lien`));
        for (const title of TITLES) expect(titled(desk, title), `${said}, ${title}`).toHaveLength(1);
        expect(model(desk), said).toEqual(before);
        expect([...desk.file.state.properties.keys()].sort(), said).toEqual(['connu', 'feuilles']);
        expectNoLeak(desk);
        close(desk);
      }
    });
  },
);

describe('une erreur passagère au milieu d’une copie', () => {
  it('laisse le registre et le modèle justes, sans attendre l’appel suivant', LONG, () => {
    const json = listed();
    const before = model(reopened(json));
    const key = KEYS[1] ?? '';
    for (const { k, after } of points(
      callsOf(json, (desk) => copy(desk, key)),
      copyCallOf(json, key),
    )) {
      const desk = reopened(json);
      desk.runtime.failAt(k, { after });
      copy(desk, key);
      desk.runtime.failAt(0);
      const said = `erreur ${after ? 'après' : 'avant'} l’appel ${k}`;
      const made = titled(desk, TITLES[1] ?? '').length;
      const row = state(desk).rows[1];
      if (row?.state === 'waiting') expect(made, said).toBe(0);
      if (row?.state === 'created') expect(made, said).toBe(1);
      expect(model(desk), said).toEqual(before);
      expectNoLeak(desk);
      close(desk);
    }
  });
});

describe('une panne pendant la remise en ordre', () => {
  it('recommence jusqu’à ce que tout soit revenu', LONG, () => {
    const first = reopened(listed());
    const before = model(first);
    let json = '';
    for (let k = 1; json === ''; k += 1) {
      const desk = reopened(JSON.stringify(first.drive));
      desk.runtime.failAt(k, { dead: true });
      copy(desk, KEYS[1] ?? '');
      // The first call after which the lines are away.
      if (desk.file.display('Communes!A5') === '') json = JSON.stringify(desk.drive);
      close(desk);
    }
    for (const { k, after } of points(callsOf(json, (desk) => call(desk, 'readCommunes')))) {
      const desk = reopened(json);
      desk.runtime.failAt(k, { dead: true, after });
      call(desk, 'readCommunes');
      desk.runtime.failAt(0);
      expect(
        state(desk).rows.map(({ state: now }) => now),
        `panne ${k}`,
      ).toEqual(['created', 'interrupted', 'waiting', 'waiting', 'waiting']);
      expect(model(desk), `panne ${k}`).toEqual(before);
      close(desk);
    }
  });
});

describe('une panne pendant qu’une copie se finit', () => {
  it.each(['copyCommune', 'makeModel'])('recommence à l’ouverture suivante (%s)', LONG, (name) => {
    const desk = newDesk();
    if (name === 'makeModel') {
      desk.person.type('Grille', gridCell(desk.file, 1, 'comment'), 'Secret');
      desk.person.type('Accueil', 'C12', 'Saint-Secret');
    }
    add(desk, LIST);
    value(name === 'makeModel' ? call(desk, name) : copy(desk, KEYS[0] ?? ''));
    const json = JSON.stringify(only(copies(desk)));
    const start = () => newDesk({}, json);
    // A model asks first; the answers that are not asked for are not used.
    const finish = (own: Desk) => {
      if (name === 'makeModel') own.person.menu('Vérifier la grille', { answers: ['YES', 'OK', 'OK'] });
      else value(call(own, 'readGrid'));
    };
    const whole = start();
    whole.runtime.resetCalls();
    finish(whole);
    const { total } = whole.runtime.calls;
    const finished = [...contents(whole.file)];
    expect(typedTexts(whole.file).filter((text) => /Secret|marc@/.test(text))).toEqual([]);
    for (const { k, after } of points(total).filter(
      (_, index) => name !== 'makeModel' || index % THIN === 0,
    )) {
      const own = start();
      own.runtime.failAt(k, { dead: true, after });
      try {
        finish(own);
      } catch {
        // The crash itself.
      }
      own.runtime.failAt(0);
      const files = own.drive.files.map((file) => typedTexts(file).join());
      if (name === 'makeModel')
        expect(
          files.some((text) => text.includes('Secret')),
          `panne ${k}`,
        ).toBe(true);
      finish(own);
      expect([...contents(own.file)], `panne ${k}`).toEqual(finished);
      expect(state(own).model.kind).toBe(name === 'makeModel' ? 'blank' : 'filled');
      close(own);
    }
  });
});

describe('la limite du jour, atteinte au N-ième fichier', () => {
  it.each([0, 1, 2, 3, 4])(
    'après %i copies : le registre est juste, et la suite se fait le lendemain',
    LONG,
    (limit) => {
      const times = { now: Date.now() };
      const desk = newDesk({ limits: { spreadsheets: limit }, now: () => times.now });
      add(desk, LIST);
      const results = KEYS.map((key) => copy(desk, key));
      expect(results.map((result) => (result.ok ? 'fait' : result.refusal.code))).toEqual(
        KEYS.map((_, index) => (index < limit ? 'fait' : 'quota')),
      );
      expect(state(desk).rows.map((row) => row.state)).toEqual(
        KEYS.map((_, index) => (index < limit ? 'created' : 'waiting')),
      );
      times.now += 90_000_000;
      desk.drive.limits.spreadsheets = 250;
      for (const key of KEYS) value(copy(desk, key));
      for (const title of TITLES) expect(titled(desk, title)).toHaveLength(1);
      expectNoLeak(desk);
      expect(sitAt(desk.file).file.display('Accueil!C12')).toBe('');
    },
  );
});
