import { describe, expect, it } from 'vitest';
import { communeEntries } from '../communes/answers';
import {
  add,
  allowAll,
  call,
  communeFile,
  deskFrom,
  newDesk,
  prepare,
  preparedDesk,
  read,
  saved,
  type TerritoryDesk,
} from './territory-desk';

/** Every call is tried with GRILLE_SPPE_LONG; a sample of them without. */
const STEP = process.env.GRILLE_SPPE_LONG ? 1 : 25;

const points = (total: number) =>
  Array.from({ length: total }, (_, index) => index + 1).filter((k) => k % STEP === 0 || k === total - 2);

/** How many service calls a job makes. */
function callsOf(json: string, job: (desk: TerritoryDesk) => unknown): number {
  const desk = deskFrom(json);
  desk.runtime.resetCalls();
  job(desk);
  return desk.runtime.calls.total;
}

/** Runs a job that dies at call k: nothing of the run's own clean-up works after that. */
function crashAt(json: string, k: number, job: (desk: TerritoryDesk) => unknown): TerritoryDesk {
  const desk = deskFrom(json);
  desk.runtime.failAt(k, { dead: true, after: k % 2 === 0 });
  try {
    job(desk);
  } catch {
    // The crash itself.
  }
  expect(desk.runtime.faults, `panne ${k}`).toBeGreaterThan(0);
  desk.runtime.failAt(0);
  return desk;
}

const lines = (desk: TerritoryDesk) =>
  read(desk).communes.map(({ name, code, link, state }) => [name, code, link, state]);

/** What people typed, in whatever sheet of the territory's it stands. */
const typedSomewhere = ({ file }: TerritoryDesk) =>
  file
    .sheetNames()
    .filter((name) => name.startsWith('Territoire'))
    .flatMap((name) => [...file.sheetByName(name).cells()].map(({ display }) => display));

describe('une panne au milieu de la préparation du territoire', () => {
  it('dans un classeur sans territoire, ne gêne pas la suivante', { timeout: 1_200_000 }, () => {
    const json = saved(newDesk());
    for (const k of points(callsOf(json, prepare))) {
      const desk = crashAt(json, k, prepare);
      prepare(desk);
      expect(
        desk.file.sheetNames().filter((name) => name.startsWith('Territoire')),
        `panne ${k}`,
      ).toEqual(['Territoire']);
      expect(lines(desk)).toEqual([]);
    }
  });

  it('ne perd ni nom ni lien, et la suivante finit le travail', { timeout: 1_200_000 }, () => {
    const desk = preparedDesk();
    const [first, second] = communeEntries(2).map((given, index) =>
      communeFile(desk, `Copie ${index}`, given),
    );
    add(desk, `Melesse\t35173\t${first?.url}\nBetton\t35024\t`);
    allowAll(desk);
    desk.person.type('Territoire', 'B25', 'Acigné');
    desk.person.type('Territoire', 'E25', second?.url ?? '');
    const json = saved(desk);
    for (const k of points(callsOf(json, prepare))) {
      const crashed = crashAt(json, k, prepare);
      expect(typedSomewhere(crashed), `panne ${k}`).toEqual(
        expect.arrayContaining(['Melesse', 'Betton', 'Acigné', '35173', second?.url]),
      );
      prepare(crashed);
      expect(lines(crashed), `panne ${k}`).toEqual([
        ['Acigné', '', second?.url, 'toAllow'],
        ['Betton', '35024', '', 'noLink'],
        ['Melesse', '35173', first?.url, 'current'],
      ]);
    }
  });
});

describe('une panne au milieu d’un ajout au territoire', () => {
  it('ne perd rien, et le même ajout refait ne double rien', { timeout: 1_200_000 }, () => {
    const desk = preparedDesk();
    const [first, second] = communeEntries(2).map((given, index) =>
      communeFile(desk, `Copie ${index}`, given),
    );
    add(desk, `Melesse\t35173\t${first?.url}`);
    allowAll(desk);
    const json = saved(desk);
    const list = `Acigné\t35001\t${second?.url}\nBetton\t35024\t`;
    const job = (on: TerritoryDesk) => add(on, list);
    for (const k of points(callsOf(json, job))) {
      const crashed = crashAt(json, k, job);
      expect(typedSomewhere(crashed), `panne ${k}`).toEqual(expect.arrayContaining(['Melesse', '35173']));
      call(crashed, 'addToTerritory', list);
      expect(lines(crashed), `panne ${k}`).toEqual([
        ['Acigné', '35001', second?.url, 'toAllow'],
        ['Betton', '35024', '', 'noLink'],
        ['Melesse', '35173', first?.url, 'current'],
      ]);
    }
  });
});
