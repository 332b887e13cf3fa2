import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AddonRuntime, Person } from '../../host/index';
import { readPopulation } from '../../src/communes/population';
import { DUTIES } from '../../src/guide/duties';
import { DUTY_TEXTS } from '../../src/guide/pages/duties';
import { profileFrom } from '../../src/position/meeting/profile';
import {
  CONVENTIONS,
  DUTY_STATES,
  type DutyState,
  dutyState,
  MISSION_HOLDERS,
  TYPES,
} from '../../src/position/obligations';
import { FIELDS, type FieldKey, fieldRowKey } from '../../src/workbook/grid/fields';
import { rowOfKey } from '../../tools/demo/filled-grid';
import { type Bench, GENERATE, newGrid } from './grid';

type Typed = Partial<Record<FieldKey, string>>;

/** Fills the fields in one paste, as an import would: no trigger runs. */
function fill({ file }: Bench, typed: Typed): void {
  const silent = new Person(new AddonRuntime(file, { code: '', html: {} }));
  const first = `C${rowOfKey(file, 'Accueil', fieldRowKey(FIELDS[0].key))}`;
  silent.paste(
    'Accueil',
    first,
    FIELDS.map(({ key }) => [typed[key] ?? '']),
  );
}

/** What Accueil says of each duty, in their order. */
function shown({ file }: Bench): unknown[] {
  const cells = [...file.sheetByName('Accueil').cells()];
  return DUTIES.map(({ id }) => {
    const row = cells.find(({ column, value }) => column === 2 && value === DUTY_TEXTS[id].title)?.row;
    return cells.find((one) => one.column === 3 && one.row === row)?.value;
  });
}

const holder = fc.constantFrom(...Object.values(MISSION_HOLDERS), 'reçue', 'transférée ', '', 'peut-être');
const profiles = fc.record<Typed>({
  type: fc.constantFrom(...TYPES.commune, ...TYPES.group, 'Autre', '', 'commune', ' Métropole'),
  population: fc.constantFrom('', '3500', '3501', '10000', '10 001', '800', 'mille', '12 000 hab.', '3500,5'),
  mission1: holder,
  mission2: holder,
  mission3: holder,
  mission4: holder,
  ctg: fc.constantFrom(...Object.values(CONVENTIONS), '', 'non', 'bientôt'),
});

it('les formules d’Accueil disent de chaque obligation ce qu’en dit la règle', () => {
  const bench = newGrid();
  fc.assert(
    fc.property(profiles, (typed) => {
      fill(bench, typed);
      const first = rowOfKey(bench.file, 'Accueil', fieldRowKey(FIELDS[0].key));
      const sheet = bench.file.sheetByName('Accueil');
      const fields = Object.fromEntries(
        FIELDS.map(({ key }, index) => [key, String(sheet.value(`C${first + index}`) ?? '')]),
      );
      const read = profileFrom(fields, readPopulation(fields.population ?? ''));
      expect(shown(bench)).toEqual(DUTIES.map((duty) => DUTY_STATES[dutyState(duty, read)]));
    }),
    { numRuns: 60 },
  );
});

it('une grille vierge ne déduit rien', () => {
  const toSpecify: DutyState = 'toSpecify';
  expect(shown(newGrid())).toEqual(DUTIES.map(() => DUTY_STATES[toSpecify]));
});

it('une génération garde ce qui est dit des missions, sans changer un palier', () => {
  const bench = newGrid();
  fill(bench, { type: 'Commune', population: '12000', mission3: 'Transférée', ctg: 'Signée' });
  const before = shown(bench);
  expect(before).toContain(DUTY_STATES.carried);
  bench.person.menu(GENERATE);
  expect(shown(bench)).toEqual(before);
});
