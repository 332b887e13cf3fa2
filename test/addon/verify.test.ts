import { beforeAll, describe, expect, it } from 'vitest';
import { block } from '../../host/engine/a1';
import { Person, SpreadsheetFile } from '../../host/index';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { PAGES } from '../../src/guide/pages/pages';
import type { Answer } from '../../src/position/answer';
import { SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../src/workbook/grid/grid-columns';
import {
  type Bench,
  comparable,
  gridCell,
  newBench,
  newGrid,
  paste,
  ruledPosition,
  sheetPosition,
  typed,
  VERIFY,
} from './grid';

const ALL_WELL = 'Tout est en ordre';

let filled = '';
let entries = new Map<number, unknown[]>();

/** A grid with all that a collectivité fills, made once then copied. */
function filledGrid(): Bench {
  return newBench(SpreadsheetFile.fromJSON(JSON.parse(filled)));
}

beforeAll(() => {
  const bench = newGrid();
  for (const pillar of GUIDE.pillars) {
    const lines = pillar.criteria.map(({ number }) => [
      ['1', '2', '3', '0'][number % 4] ?? '',
      number % 2 ? '3' : '2',
      number % 3 ? 'EPCI' : '',
      `Commentaire ${number}`,
    ]);
    const first = pillar.criteria[0]?.number ?? 1;
    paste(
      bench,
      first,
      'entry',
      lines.map(([entry = '']) => [entry]),
    );
    paste(
      bench,
      first,
      'target',
      lines.map((line) => line.slice(1)),
    );
    restoreLists(bench, first, lines.length);
  }
  const { person } = bench;
  person.type('Accueil', 'C12', 'Saint-Ouen');
  person.type('Accueil', 'C14', '35238');
  person.type('Repères', 'D6', 'Notre propre repère.');
  filled = JSON.stringify(bench.file);
  entries = typed(bench.file);
});

/** The silent paste took the drop-downs away, which is not what these tests are about. */
function restoreLists(bench: Bench, first: number, count: number): void {
  const rules = newGrid().file.sheetByName('Grille').state.validations;
  const { validations } = bench.file.sheetByName('Grille').state;
  const row = Number(gridCell(bench.file, first, 'entry').slice(1));
  for (const [key, rule] of rules) {
    const line = Math.floor(key / 20_000);
    if (line >= row && line < row + count) validations.set(key, rule);
  }
}

/** Runs « Vérifier la grille » with that answer to its question, and gives what was told. */
function verify(bench: Bench, answer: 'YES' | 'NO'): string[] {
  const before = bench.runtime.alerts.length;
  bench.person.menu(VERIFY, { answers: [answer, 'OK', 'OK'] });
  return bench.runtime.alerts.slice(before).map(({ text }) => text);
}

/** The figures of the Synthèse are those of the rules, or show an error, or say what is to check. */
function expectHonestTotals(bench: Bench): void {
  const { file } = bench;
  if (!file.sheetNames().includes('Synthèse')) return;
  const row = (index: number) => SUMMARY_ROWS.first + index;
  const sheet = file.sheetByName('Synthèse');
  if (!file.sheetNames().includes('Grille') || !file.sheetNames().includes('Données')) {
    for (const index of GUIDE.pillars.keys()) {
      const [points, state] = (['points', 'state'] as const).map((id) =>
        sheet.display(`${SUMMARY_COLUMNS.letter(id)}${row(index)}`),
      );
      expect(`${points} ${state}`).toMatch(/^ À réparer|^0 \d+ à vérifier/);
    }
    return;
  }
  expect(comparable(sheetPosition(file))).toEqual(comparable(ruledPosition(file)));
}

const rowOf = (bench: Bench, criterion: number) => Number(gridCell(bench.file, criterion, 'number').slice(1));

/** What onEdit never sees, or cannot mend; after an `untold` one only « Vérifier » can tell that figures are wrong. */
const FAULTS: Readonly<Record<string, { make: (bench: Bench) => unknown; says: RegExp; untold?: boolean }>> =
  {
    'un contenu importé en silence': {
      make: (bench) => paste(bench, 1, 'entry', [['5'], ['palier 2'], ['=1+1'], ['deux']]),
      says: /Critère 1 : « 5 » n’est pas accepté[\s\S]*Critère 3 : « =1\+1 »[\s\S]*Critère 4 : « deux »[\s\S]*1 réponse à réécrire[\s\S]*liste/,
    },
    'une visée et un porteur importés': {
      make: (bench) => paste(bench, 1, 'target', [['SO', 'Mairie']]),
      says: /Critère 1 : « SO »[\s\S]*Critère 1 : « Mairie »/,
    },
    'une saisie glissée à la souris': {
      make: (bench) => bench.person.move('Grille', 'E6', 'Grille', 'E8'),
      says: /1 cellule a perdu sa liste de choix/,
    },
    'une ligne supprimée': {
      make: (bench) => bench.person.deleteRows('Grille', rowOf(bench, 3)),
      says: /Critère introuvable dans la grille : 3\./,
    },
    'un pilier supprimé': {
      make: (bench) => bench.person.deleteRows('Grille', 5, 6),
      says: /Critères introuvables dans la grille : 1, 2, 3, 4\./,
    },
    'une ligne doublée': {
      make: (bench) => {
        bench.person.insertRows('Grille', 8, 1);
        bench.person.copyPaste('Grille', 'A7:I7', 'Grille', 'A8:I8');
      },
      says: /Critère présent sur plusieurs lignes, non compté : 2\./,
    },
    'une ligne coupée vers une autre feuille': {
      make: (bench) => bench.person.cut('Grille', 'A7:I7', 'Feuille 1', 'A1'),
      says: /Critère introuvable dans la grille : 2\./,
    },
    'le numéro d’un critère effacé': {
      make: (bench) => bench.person.clear('Grille', 'A6'),
      says: /Ligne 6 de la grille : son numéro a été changé/,
    },
    'un en-tête écrasé': {
      // Not one that the guard gives its text back to at once.
      make: (bench) => bench.person.type('Grille', 'D4', 'Niveau'),
      says: /Grille/,
    },
    'un en-tête écrasé par le nom d’une autre colonne': {
      make: (bench) => bench.person.type('Grille', 'B4', 'Palier'),
      says: /Grille/,
    },
    'la cellule A1 écrasée': {
      make: (bench) => bench.person.type('Grille', 'A1', 'x'),
      says: /Grille/,
    },
    'le titre d’un pilier écrasé': {
      make: (bench) => bench.person.type('Grille', 'B5', 'x'),
      says: /Grille/,
    },
    'une formule de la Grille remplacée par un nombre': {
      make: (bench) => bench.person.type('Grille', 'F6', '3'),
      says: /Feuille « Grille » : 1 formule effacée/,
    },
    'les formules d’un total de la Grille effacées': {
      make: (bench) => bench.person.clear('Grille', 'B10:F10'),
      says: /Feuille « Grille »/,
    },
    'une formule de la Synthèse remplacée par un nombre': {
      make: (bench) => bench.person.type('Synthèse', 'I5', '40'),
      says: /Feuille « Synthèse » : \d+ formules? effacée/,
      untold: true,
    },
    'une formule de la Synthèse remplacée par une autre': {
      make: (bench) => bench.person.type('Synthèse', 'I5', '=1+4'),
      says: /Synthèse/,
      untold: true,
    },
    'une constante de la Synthèse remplacée': {
      make: (bench) => bench.person.type('Synthèse', 'L5', '9'),
      says: /Synthèse/,
      untold: true,
    },
    'des formules des Données effacées': {
      make: (bench) => bench.person.clear('Données', 'F6:F8'),
      says: /Feuille « Données » : \d+ formules/,
      untold: true,
    },
    'une formule des Données remplacée par une autre': {
      make: (bench) => bench.person.type('Données', 'J6', '=1+2'),
      says: /Données/,
      untold: true,
    },
    'la ligne d’un total supprimée': {
      make: (bench) => bench.person.deleteRows('Grille', 10),
      says: /Grille/,
    },
    'la ligne d’un critère supprimée des Données': {
      make: (bench) => bench.person.deleteRows('Données', 8),
      says: /Données/,
      untold: true,
    },
    'la ligne d’un pilier supprimée de la Synthèse': {
      make: (bench) => bench.person.deleteRows('Synthèse', 6),
      says: /Synthèse/,
      untold: true,
    },
    'une liste de choix retirée': {
      make: ({ file }) => file.sheetByName('Grille').state.validations.clear(),
      says: /87 cellules ont perdu leur liste de choix/,
    },
    'la Grille copiée, et les deux renommées': {
      make: ({ person }) => {
        person.duplicateSheet('Grille');
        person.renameSheet('Grille', 'Grille 2024');
        person.renameSheet('Copie de Grille', 'Grille');
        person.type('Grille', 'E6', '3');
        person.type('Grille', 'E7', '3');
      },
      says: /Grille 2024/,
      untold: true,
    },
  };

describe('« Vérifier la grille »', () => {
  it.each(Object.keys(FAULTS))('nomme en français : %s ; sans accord, ne change rien', (name) => {
    const fault = FAULTS[name];
    const bench = filledGrid();
    fault?.make(bench);
    bench.runtime.toasts;
    if (!fault?.untold) expectHonestTotals(bench);
    const before = JSON.stringify(bench.file);
    const told = verify(bench, 'NO');
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain(ALL_WELL);
    expect(told[0]).toMatch(fault?.says ?? /^$/);
    expect(JSON.stringify(bench.file)).toBe(before);
    expect(bench.runtime.log).toEqual([]);
  });

  it('dit que tout est en ordre quand c’est vrai, même après un tri, des lignes insérées et une feuille renommée', () => {
    const bench = filledGrid();
    expect(verify(bench, 'NO')).toEqual([expect.stringContaining(ALL_WELL)]);
    bench.person.sortRange('Grille', 'A6:I9', 5, false);
    bench.person.insertRows('Grille', 8, 2);
    bench.person.moveRows('Grille', 14, 1, 18);
    for (const name of ['Grille', 'Synthèse', 'Accueil', 'Données'])
      bench.person.renameSheet(name, `${name} 2025`);
    expect(verify(bench, 'NO')).toEqual([expect.stringContaining(ALL_WELL)]);
  });

  it('ne prend pas pour une panne un texte qui commence par un dièse', () => {
    const bench = filledGrid();
    bench.person.type('Grille', gridCell(bench.file, 3, 'comment'), '#RPE : voir avec la Caf');
    bench.person.type('Accueil', 'C12', '#Saint-Ouen');
    expect(verify(bench, 'NO')).toEqual([expect.stringContaining(ALL_WELL)]);
  });

  it('ne prend pas un commentaire dont la formule est en erreur pour une formule à elle, que réparer ne peut pas rendre', () => {
    const bench = filledGrid();
    bench.person.type('Grille', gridCell(bench.file, 3, 'comment'), '=1/0');
    expect(verify(bench, 'NO')[0]).not.toContain('« Données »');
  });

  it('sans grille, dit comment en faire une, et ne change rien', () => {
    const bench = newBench();
    const before = JSON.stringify(bench.file);
    const told = verify(bench, 'YES');
    expect(told).toEqual([expect.stringContaining('Générer ou mettre à jour la grille')]);
    expect(JSON.stringify(bench.file)).toBe(before);
  });

  it('cite les « sans objet » à justifier et les champs de l’Accueil, sans proposer de réparer', () => {
    const bench = filledGrid();
    bench.person.type('Grille', gridCell(bench.file, 1, 'entry'), 'SO');
    bench.person.clear('Grille', gridCell(bench.file, 1, 'comment'));
    bench.person.type('Grille', gridCell(bench.file, 10, 'entry'), 'SO');
    bench.person.clear('Grille', gridCell(bench.file, 10, 'comment'));
    bench.person.paste('Accueil', 'C14', [['12']]);
    const [told, ...others] = verify(bench, 'YES');
    expect(told).toContain('« Sans objet » à justifier en commentaire : critère 1.');
    expect(told).toContain('Accueil, « Code INSEE ou SIREN » : à corriger.');
    expect(others).toEqual([]);
  });

  it('nomme chacune des sept feuilles supprimées, et les totaux ne mentent pas entre-temps', () => {
    const bench = filledGrid();
    const start = bench.file.snapshot();
    for (const name of ['Accueil', 'Grille', 'Synthèse', 'Pistes', 'Conseils', 'Repères', 'Données']) {
      bench.file.restore(start);
      bench.person.deleteSheet(name);
      expectHonestTotals(bench);
      expect(verify(bench, 'NO')[0], name).toContain(`Feuille absente : « ${name} »`);
    }
  });
});

/** Repairs, then all is in order and the typed content is the one expected. */
function expectRepaired(bench: Bench, expected: ReadonlyMap<number, unknown[]>): string {
  const told = verify(bench, 'YES').join('\n');
  expect(typed(bench.file)).toEqual(expected);
  expect(verify(bench, 'NO')).toEqual([expect.stringContaining(ALL_WELL)]);
  expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
  return told;
}

/** The answers as the sidebar reads them. */
function answers(bench: Bench): { number: number; answer: Answer }[] {
  const read = bench.person.callFromSidebar('readGrid');
  return (read as { value: { answers: { number: number; answer: Answer }[] } }).value.answers;
}

const BLANK_LINE = ['', '', '', ''];

describe('un numéro de critère changé', () => {
  it.each(['99', 'x', '', '7'])(
    'en « %s » est retrouvé par sa question, et ses saisies reviennent',
    (number) => {
      const bench = newGrid();
      const row = gridCell(bench.file, 5, 'number').slice(1);
      bench.person.type('Grille', `E${row}`, '1');
      bench.person.type('Grille', `I${row}`, 'Gardé');
      bench.person.type('Grille', gridCell(bench.file, 7, 'entry'), '3');
      bench.person.type('Grille', `A${row}`, number);
      const told = verify(bench, 'YES').join('\n');
      expect(told).toContain(`Ligne ${row} de la grille`);
      expect(told).toContain('la question du critère 5');
      expect(told).not.toContain('ne sont plus dans le classeur');
      expect(told).not.toContain('introuvable');
      expect(bench.file.value(`Grille!${gridCell(bench.file, 5, 'entry')}`)).toBe(1);
      expect(bench.file.value(`Grille!${gridCell(bench.file, 5, 'comment')}`)).toBe('Gardé');
      expect(bench.file.value(`Grille!${gridCell(bench.file, 7, 'entry')}`)).toBe(3);
    },
  );
});

describe('des feuilles absentes ou renommées', () => {
  it('sont dites une fois, sous le nom qu’on leur a donné', () => {
    const bench = newGrid();
    bench.person.renameSheet('Synthèse', 'Bilan');
    bench.person.deleteSheet('Données');
    const [told] = verify(bench, 'NO');
    expect(told).toBe(
      'Feuille absente : « Données ».\n\nRéparer maintenant ? Tout ce qui est encore dans le classeur sera gardé.',
    );
    expect(bench.file.display('Bilan!I5')).toBe('');
    expect(bench.file.display('Bilan!F5')).toContain('Vérifier la grille');
    verify(bench, 'YES');
    bench.person.clear('Bilan', 'C5');
    expect(verify(bench, 'NO')[0]).toContain('Feuille « Bilan »');
  });
});

describe('réparer', () => {
  it('refuse en note ce qui était importé, réécrit en clair, sans refaire les feuilles si les listes sont là', () => {
    const bench = filledGrid();
    const ids = bench.file.state.sheets.map(({ id }) => id);
    const silent = bench.file.sheetByName('Grille');
    const index = bench.file.indexOf(silent.id);
    bench.file.engine.setText(index, 6, 5, 'cinq');
    bench.file.engine.setText(index, 7, 5, 'Palier 2');
    const told = expectRepaired(
      bench,
      new Map([
        ...entries,
        [1, ['', ...(entries.get(1)?.slice(1) ?? [])]],
        [2, [2, ...(entries.get(2)?.slice(1) ?? [])]],
      ]),
    );
    expect(told).toContain('gardés dans la note');
    expect(bench.file.note('Grille!E6')).toBe('Texte refusé : « cinq »');
    expect(bench.file.state.sheets.map(({ id }) => id)).toEqual(ids);
  });

  it('après une date importée, la saisie suivante se lit comme tapée', () => {
    const bench = filledGrid();
    const sheet = bench.file.sheetByName('Grille');
    const index = bench.file.indexOf(sheet.id);
    bench.file.engine.setStyle(index, block(6, 5), 'num_fmt', 'dd/mm/yyyy');
    bench.file.engine.setNumber(index, 6, 5, 45700);
    verify(bench, 'YES');
    bench.person.type('Grille', 'E6', '2');
    expect([sheet.value('E6'), sheet.display('E6'), sheet.note('E6')]).toEqual([2, '2', '']);
  });

  it('un palier que les formules comptent se lit comme tel, même dans une cellule au format de date', () => {
    const bench = filledGrid();
    const sheet = bench.file.sheetByName('Grille');
    bench.file.engine.setStyle(bench.file.indexOf(sheet.id), block(6, 5), 'num_fmt', 'dd/mm/yyyy');
    expect(sheetPosition(bench.file).answered).toBe(29);
    expect(answers(bench)[0]?.answer.entry).toEqual({ kind: 'palier', palier: entries.get(1)?.[0] });
  });

  it('une ligne supprimée revient vide, une doublée redevient unique sans rien perdre, une coupée vers une feuille de la personne revient', () => {
    const bench = filledGrid();
    bench.person.cut('Grille', 'A6:I6', 'Feuille 1', 'B3');
    bench.person.copyPaste('Grille', 'A7:I7', 'Grille', 'A6:I6');
    bench.person.deleteRows('Grille', rowOf(bench, 3));
    const row = rowOf(bench, 5) + 1;
    bench.person.insertRows('Grille', row, 1);
    bench.person.copyPaste('Grille', `A${row - 1}:J${row - 1}`, 'Grille', `A${row}:J${row}`);
    bench.person.type('Grille', `E${row}`, '0');
    bench.person.type('Grille', `H${row}`, 'PMI');
    bench.person.type('Grille', `I${row}`, 'L’autre commentaire');
    const told = expectRepaired(bench, new Map([...entries, [3, BLANK_LINE]]));
    expect(told).toContain('Critère 1 : sa ligne était dans la feuille « Feuille 1 »');
    expect(told).toMatch(/Lignes? recréées? vides? : critères? 3\./);
    expect(told).toContain('Historique des versions');
    expect(told).toContain('« Grille (conservée) »');
    expect(bench.file.display('Feuille 1!J3')).toBe('Commentaire 1');
    const kept = [...bench.file.sheetByName('Grille (conservée)').cells()].map(({ display }) => display);
    expect(kept).toEqual(expect.arrayContaining(['L’autre commentaire', 'PMI']));
  });

  it('une ligne coupée et collée dans une autre de nos feuilles revient de même, sans gâter les repères', () => {
    const bench = filledGrid();
    bench.person.cut('Grille', 'A7:I7', 'Repères', 'A60');
    verify(bench, 'YES');
    expect(typed(bench.file)).toEqual(entries);
    expect(bench.file.display('Repères!D6')).toBe('Notre propre repère.');
    const shipped = PAGES[2]?.descriptors ?? [];
    expect(['C7', 'D7', 'E7', 'F7'].map((a1) => bench.file.display(`Repères!${a1}`))).toEqual([...shipped]);
  });

  it('les feuilles supprimées reviennent, les saisies sont intactes, le message ne dit repris que ce qui l’est', () => {
    const bench = filledGrid();
    const names = ['Accueil', 'Synthèse', 'Conseils', 'Repères', 'Données'];
    for (const name of names) bench.person.deleteSheet(name);
    const told = expectRepaired(bench, entries);
    expect(bench.file.sheetNames()).toEqual(expect.arrayContaining(names));
    expect(told).not.toContain('repères ont été repris');
  });

  it('la Grille supprimée revient vide, et le message ne prétend pas que les saisies sont reprises', () => {
    const bench = filledGrid();
    bench.person.deleteSheet('Grille');
    const told = expectRepaired(bench, new Map(CRITERIA.map(({ number }) => [number, BLANK_LINE])));
    expect(told).toContain('Historique des versions');
    expect(told).not.toContain('Vos réponses, commentaires et repères ont été repris');
  });

  it('plusieurs pannes à la fois : chacune est nommée, tout revient', () => {
    const bench = filledGrid();
    bench.person.type('Grille', 'E4', 'Niveau');
    bench.person.type('Grille', 'A1', 'x');
    bench.person.type('Grille', 'F6', '3');
    bench.person.clear('Données', 'F6:K8');
    bench.person.type('Synthèse', 'I5', '40');
    bench.person.deleteSheet('Conseils');
    bench.person.cut('Grille', 'A7:I7', 'Feuille 1', 'B3');
    bench.person.deleteRows('Grille', rowOf(bench, 3));
    paste(bench, 1, 'entry', [['deux']]);
    const [told] = verify(bench, 'NO');
    for (const text of [
      'Feuille absente : « Conseils »',
      'Critères introuvables dans la grille : 2, 3.',
      'Critère 1 : « deux »',
      'Feuille « Grille »',
      'Feuille « Synthèse »',
      'Feuille « Données »',
      'liste',
    ])
      expect(told).toContain(text);
    expectRepaired(
      bench,
      new Map([...entries, [1, ['', ...(entries.get(1)?.slice(1) ?? [])]], [3, BLANK_LINE]]),
    );
    expect(bench.file.note('Grille!E6')).toBe('Texte refusé : « deux »');
    expect(bench.file.display('Accueil!C12')).toBe('Saint-Ouen');
  });

  it.each([
    ['un en-tête écrasé', 'B4', false],
    ['une colonne insérée par la personne', 'H4', true],
  ])('%s qui porte le titre d’une autre colonne n’égare aucune saisie', (_, a1, isInserted) => {
    for (const title of ['Palier', 'Commentaire']) {
      const bench = filledGrid();
      if (isInserted) bench.person.insertColumns('Grille', 8, 1);
      bench.person.type('Grille', a1, title);
      const [first] = answers(bench);
      expect(first?.answer.entry, title).toEqual({ kind: 'palier', palier: entries.get(1)?.[0] });
      expect(first?.answer.comment, title).toBe('Commentaire 1');
    }
  });

  it('par une personne qui n’a que les cellules de saisie : refuse en note, et dit en français ce qu’elle ne peut pas', () => {
    const bench = filledGrid();
    const partner = new Person(bench.runtime, { role: 'editor' });
    const sheet = bench.file.sheetByName('Grille');
    bench.file.engine.setText(bench.file.indexOf(sheet.id), 6, 5, 'cinq');
    partner.menu(VERIFY, { answers: ['YES', 'OK'] });
    expect([sheet.value('E6'), sheet.note('E6')]).toEqual(['', 'Texte refusé : « cinq »']);
    bench.file.engine.setNumber(bench.file.indexOf(sheet.id), 6, 6, 3);
    sheet.state.formulas.delete(6 * 20_000 + 6);
    const names = bench.file.sheetNames();
    partner.menu(VERIFY, { answers: ['YES', 'OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain('Rien n’est perdu');
    expect(bench.file.sheetNames()).toEqual(names);
  });
});
