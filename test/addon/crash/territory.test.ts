import { describe, expect } from 'vitest';
import { communeEntries } from '../../communes/answers';
import {
  add,
  allowAll,
  communeFile,
  deskFrom,
  newDesk,
  prepare,
  preparedDesk,
  read,
  saved,
  type TerritoryDesk,
} from '../territory-desk';
import { itSurvives, once } from './trial';

const lines = (desk: TerritoryDesk) =>
  read(desk).communes.map(({ name, code, link, state }) => [name, code, link, state]);

/** What people typed, in whatever sheet of the territory's it stands. */
const typedSomewhere = ({ file }: TerritoryDesk) =>
  file
    .sheetNames()
    .filter((name) => name.startsWith('Territoire'))
    .flatMap((name) => [...file.sheetByName(name).cells()].map(({ display }) => display));

/** A territory that reads the first commune, with the file of a second; what `more` does, then as it was saved. */
function territoryWith(more: (desk: TerritoryDesk, second: string) => void) {
  const desk = preparedDesk();
  const [first = '', second = ''] = communeEntries(2).map(
    (given, index) => communeFile(desk, `Copie ${index}`, given).url,
  );
  add(desk, `Melesse\t35173\t${first}`);
  allowAll(desk);
  more(desk, second);
  return { json: saved(desk), first, second };
}

describe('une panne au milieu de la préparation du territoire', () => {
  itSurvives('dans un classeur sans territoire, ne gêne pas la suivante', {
    name: 'territory-blank',
    samples: 5,
    start: newDesk,
    job: prepare,
    finished: (desk, said) => {
      prepare(desk);
      const names = desk.file.sheetNames().filter((name) => name.startsWith('Territoire'));
      expect(names, said).toEqual(['Territoire']);
      expect(lines(desk), said).toEqual([]);
    },
  });

  const made = once(() =>
    territoryWith((desk, second) => {
      add(desk, 'Betton\t35024\t');
      desk.person.type('Territoire', 'B23', 'Acigné');
      desk.person.type('Territoire', 'E23', second);
    }),
  );

  itSurvives('ne perd ni nom ni lien, et la suivante finit le travail', {
    name: 'territory-again',
    samples: 8,
    start: () => deskFrom(made().json),
    job: prepare,
    failed: (desk, said) =>
      expect(typedSomewhere(desk), said).toEqual(
        expect.arrayContaining(['Melesse', 'Betton', 'Acigné', '35173', made().second]),
      ),
    finished: (desk, said) => {
      prepare(desk);
      expect(lines(desk), said).toEqual([
        ['Acigné', '', made().second, 'toAllow'],
        ['Betton', '35024', '', 'noLink'],
        ['Melesse', '35173', made().first, 'current'],
      ]);
    },
  });
});

describe('une panne au milieu d’un ajout au territoire', () => {
  const made = once(() => territoryWith(() => {}));
  const addAll = (desk: TerritoryDesk) => add(desk, `Acigné\t35001\t${made().second}\nBetton\t35024\t`);

  itSurvives('ne perd rien, et le même ajout refait ne double rien', {
    name: 'territory-add',
    samples: 6,
    start: () => deskFrom(made().json),
    job: addAll,
    failed: (desk, said) => {
      expect(typedSomewhere(desk), said).toEqual(expect.arrayContaining(['Melesse', '35173']));
      // The answers of a commune never stand on another's line.
      const [given] = communeEntries(1);
      for (const { name, state, entries } of read(desk).communes)
        if (state === 'current') expect([name, entries], said).toEqual(['Melesse', given]);
    },
    finished: (desk, said) => {
      addAll(desk);
      expect(lines(desk), said).toEqual([
        ['Acigné', '35001', made().second, 'toAllow'],
        ['Betton', '35024', '', 'noLink'],
        ['Melesse', '35173', made().first, 'current'],
      ]);
    },
  });
});
