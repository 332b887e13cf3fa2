import { beforeAll, describe, expect, it } from 'vitest';
import { mayEditCell } from '../../host/file/rights';
import { type Person, SpreadsheetFile } from '../../host/index';
import type { Answerers } from '../../src/communes/rights';
import { CRITERIA } from '../../src/guide/guide';
import { PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import { add, contents } from './communes';
import { type Bench, comparable, gridCell, newBench, ruledPosition, sheetPosition } from './grid';
import {
  as,
  CAF,
  choose,
  granted,
  newSharing,
  PMI,
  partnerCell,
  perspectiveLetter,
  perspectiveRow,
  share,
} from './sharing';

/**
 * Gestures that once put an answer on the wrong criterion, a commune under the wrong name or a right where nobody gave one,
 * each made without the add-on by whoever has a right on the file: what Google's protections refuse leaves the file as it
 * was; what they let through leaves the figures equal to the rules, and every column of Regards with its holders.
 */

const TEAM = 'agente@ville.exemple.fr';
const OWN = `${perspectiveLetter(1)}${perspectiveRow(2)}`;
const FREE = `${perspectiveLetter(4)}${perspectiveRow(2)}`;

type Made = { readonly refused?: string };
type Gesture = (person: Person, bench: Bench) => Made;

/** Who may make a gesture, beside the owner and the team, who may make all: contributors under each choice. */
interface Row {
  readonly what: string;
  readonly gesture: Gesture;
  /** The contributor's right when everybody who edits answers, and when the team alone does. */
  readonly all: boolean;
  readonly team: boolean;
  /** Of a partner's own column: nobody else but the owner and the team. */
  readonly own?: true;
}

const both = (what: string, is: boolean, gesture: Gesture): Row => ({ what, gesture, all: is, team: is });
const answers = (what: string, gesture: Gesture): Row => ({ what, gesture, all: true, team: false });

const entry = ({ file }: Bench, criterion: number) => gridCell(file, criterion, 'entry');
const rowOf = (bench: Bench, criterion: number) => Number(entry(bench, criterion).replace(/\D/g, ''));

const ROWS: readonly Row[] = [
  // Answers on the wrong criterion.
  answers('un palier tapé', (person, bench) => person.type('Grille', entry(bench, 3), '1')),
  answers('un palier refusé par R1', (person, bench) => person.type('Grille', entry(bench, 3), '1,6')),
  answers('un commentaire', (person, bench) =>
    person.type('Grille', gridCell(bench.file, 3, 'comment'), 'Vu'),
  ),
  both('vingt-neuf paliers collés à travers titres et totaux', false, (person, bench) =>
    person.paste(
      'Grille',
      entry(bench, 1),
      CRITERIA.map(({ number }) => [String(number % 4)]),
    ),
  ),
  both('un tri sans les numéros', false, (person, bench) =>
    person.sortRange('Grille', `B${rowOf(bench, 1)}:J${rowOf(bench, 4)}`, 2, false),
  ),
  answers('un tri des seules réponses d’un pilier', (person, bench) =>
    person.sortRange('Grille', `${entry(bench, 5)}:${entry(bench, 9)}`, 5, false),
  ),
  both('un numéro changé', false, (person, bench) => person.type('Grille', `A${rowOf(bench, 2)}`, '4')),
  both('un libellé changé', false, (person, bench) => person.type('Grille', `B${rowOf(bench, 2)}`, 'Autre')),
  both('une ligne supprimée', false, (person, bench) => person.deleteRows('Grille', rowOf(bench, 6))),
  both('une ligne déplacée', false, (person, bench) =>
    person.moveRows('Grille', rowOf(bench, 6), 1, rowOf(bench, 8)),
  ),
  both('une colonne insérée', false, (person) => person.insertColumns('Grille', 3)),
  both('une formule de repère remplacée', false, (person, bench) =>
    person.type('Grille', gridCell(bench.file, 3, 'descriptor'), '3'),
  ),
  // Keys that are names.
  both('la Grille renommée', false, (person) => person.renameSheet('Grille', 'Notre grille')),
  answers('une formule comme nom de commune', (person) => person.type('Communes', 'A5', '=1/0')),
  answers('un tri des noms de Communes sans les codes', (person) =>
    person.sortRange('Communes', 'A5:A6', 1, true),
  ),
  answers('une seconde ligne « Caf »', (person) => person.paste('Partenaires', 'A30', [['Caf']])),
  answers('l’adresse de la Caf remplacée', (person, bench) =>
    person.type('Partenaires', partnerCell(bench, 'Caf', 'email'), 'autre@exemple.fr'),
  ),
  both('la colonne de la Caf renommée', false, (person) =>
    person.type('Regards', `${perspectiveLetter(1)}4`, 'PMI'),
  ),
  // Who may write what.
  { ...both('sa colonne de Regards', true, (person) => person.type('Regards', OWN, '2')), own: true },
  both('une colonne libre de Regards', false, (person) => person.type('Regards', FREE, '2')),
  answers('le nom de la collectivité', (person) => person.type('Accueil', 'C12', 'Ailleurs')),
  both('un titre d’Accueil', false, (person) => person.type('Accueil', 'A2', 'Autre')),
  both('une formule de Données', false, (person) => person.type('Données', 'C3', '9')),
  both('la Synthèse supprimée', false, (person) => person.deleteSheet('Synthèse')),
  both('une feuille à soi ajoutée', true, (person) => person.addSheet('À moi')),
  both('un double de Regards', true, (person) => person.duplicateSheet('Regards')),
];

const saved = new Map<Answerers, { readonly json: string; readonly held: unknown }>();

beforeAll(() => {
  for (const choice of ['all', 'team'] as const) {
    const bench = newSharing('all');
    bench.file.share(TEAM, 'editor');
    add(bench, 'Saint-Ouen\t93070\nBastia\t2B033');
    granted(choose(bench, choice, choice === 'team' ? [TEAM] : []));
    granted(share(bench, CAF, 'contribution'));
    granted(share(bench, PMI, 'lecture'));
    for (const [criterion, value] of [
      [2, '3'],
      [5, '1'],
      [6, '2'],
      [9, 'SO'],
    ] as const)
      bench.person.type('Grille', entry(bench, criterion), value);
    saved.set(choice, { json: JSON.stringify(bench.file), held: [...contents(bench.file)] });
  }
});

const opened = (choice: Answerers) =>
  newBench(SpreadsheetFile.fromJSON(JSON.parse(saved.get(choice)?.json ?? '')));

/** Who may write in the Caf's column. */
function holders({ file }: Bench): string[] {
  const sheet = file.sheetByName('Regards');
  const column = PERSPECTIVE_COLUMNS.number('own') + 1;
  return [CAF, PMI].filter((email) => mayEditCell(file, email, sheet.id, perspectiveRow(1), column));
}

/** Figures of the sheet's formulas, where they stand under their names, against the rules. */
function expectRight(bench: Bench): void {
  expect(holders(bench)).toEqual([CAF]);
  if (!['Synthèse', 'Grille'].every((name) => bench.file.sheetNames().includes(name))) return;
  expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
}

describe.each(['all', 'team'] as const)('quand répond : %s', (choice) => {
  it.each(ROWS)('$what', (row) => {
    const whoever = [
      [undefined, true],
      [TEAM, choice === 'team' || (row.all && !row.own)],
      [CAF, row[choice]],
      [PMI, false],
    ] as const;
    for (const [email, may] of whoever) {
      const bench = opened(choice);
      const person = as(bench, email ?? bench.file.owner, false);
      const { refused } = row.gesture(person, bench);
      expect(refused === undefined, `${email ?? 'propriétaire'} ${refused ?? ''}`).toBe(may);
      if (may) expectRight(bench);
      else expect([...contents(bench.file)]).toEqual(saved.get(choice)?.held);
    }
  });
});
