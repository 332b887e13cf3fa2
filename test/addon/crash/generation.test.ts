import { describe, expect, it } from 'vitest';
import { SpreadsheetFile } from '../../../host/index';
import { readAnswers } from '../../../src/workbook/grid/grid-table';
import { SHEET_KINDS, SHEET_TITLES } from '../../../src/workbook/sheet-names';
import { LONG_RUN } from '../../long-run';
import { type Bench, benchFrom, GENERATE, gridCell, gridTable, newGrid, typed } from '../grid';
import { itSurvives, once } from './trial';

const OURS = SHEET_KINDS.map((kind) => SHEET_TITLES[kind]);
const OWN_FORMULA = '=SUM(Synthèse!I5:I9)+Grille!$A$6';

function filled(): Bench {
  const bench = newGrid();
  const { person, file } = bench;
  for (const number of [1, 2, 3, 10, 17, 29]) {
    person.type('Grille', gridCell(file, number, 'entry'), String(number % 4));
    person.type('Grille', gridCell(file, number, 'comment'), `Gardé ${number}`);
  }
  person.type('Grille', gridCell(file, 5, 'entry'), 'SO');
  person.type('Accueil', 'C12', 'Saint-Ouen');
  person.type('Repères', 'D6', 'Notre propre repère.');
  // The user's own formulas on ours: in a sheet of theirs, and as a comment.
  person.type('Feuille 1', 'B2', OWN_FORMULA);
  person.type('Grille', gridCell(file, 8, 'comment'), OWN_FORMULA);
  return bench;
}

/** Entries and comments that some sheet of the file still holds whole. */
function answersSomewhere(file: SpreadsheetFile): string[] {
  return file
    .sheetNames()
    .filter((name) => name.startsWith('Grille'))
    .map((name) => JSON.stringify([...readAnswers(gridTable(file, name))]));
}

/** Opens, as often as wanted, the file that `make` makes once. */
function opener(make: () => SpreadsheetFile): () => Bench {
  const json = once(() => JSON.stringify(make()));
  return () => benchFrom(json());
}

const generate = ({ person }: Bench, answers = ['OK']) => person.menu(GENERATE, { answers });

describe('une panne au milieu de la génération', () => {
  const open = opener(() => filled().file);
  const facts = once(() => {
    const { file } = open();
    return {
      answers: typed(file),
      own: file.display('Feuille 1!B2'),
      whole: answersSomewhere(file)[0],
    };
  });

  itSurvives('ne perd rien de ce qui est saisi, et la suivante finit le travail', {
    name: 'generation',
    samples: 12,
    start: open,
    job: generate,
    failed: ({ file }, said) => {
      expect(answersSomewhere(file), said).toContain(facts().whole);
      expect(file.display('Feuille 1!B2'), said).toBe(facts().own);
    },
    finished: (bench, said) => {
      generate(bench);
      const { file } = bench;
      expect(typed(file), said).toEqual(facts().answers);
      expect(file.display('Accueil!C12'), said).toBe('Saint-Ouen');
      expect(file.display('Repères!D6'), said).toBe('Notre propre repère.');
      expect(file.display('Feuille 1!B2'), said).toBe(facts().own);
      expect(file.formula('Feuille 1!B2').replaceAll("'", ''), said).toBe(OWN_FORMULA);
      expect(file.sheetNames(), said).toEqual([...OURS, 'Feuille 1']);
    },
  });

  const openNoted = opener(() => {
    const { person, file } = open();
    person.type('Grille', 'M3', 'Réunion du 3 mars');
    return file;
  });

  itSurvives('quand l’ancienne feuille est conservée, ne perd pas ce qu’elle avait de plus', {
    name: 'generation-kept-aside',
    samples: 8,
    start: openNoted,
    job: generate,
    finished: (bench, said) => {
      generate(bench, ['OK', 'OK']);
      const { file } = bench;
      const names = file.sheetNames();
      expect(names, said).toEqual(expect.arrayContaining([...OURS, 'Feuille 1']));
      expect(typed(file), said).toEqual(facts().answers);
      expect(
        names.some((name) => file.display(`${name}!M3`) === 'Réunion du 3 mars'),
        said,
      ).toBe(true);
    },
  });

  itSurvives('dans un classeur vide, ne laisse rien qui gêne la suivante', {
    name: 'generation-blank',
    samples: 8,
    start: opener(() => SpreadsheetFile.create({ title: 'Vide' })),
    job: generate,
    finished: (bench, said) => {
      generate(bench);
      expect(bench.file.sheetNames(), said).toEqual([...OURS, 'Feuille 1']);
    },
  });

  itSurvives('un service qui échoue en lisant les feuilles ne fait pas naître une seconde grille', {
    name: 'generation-reading',
    samples: 6,
    passing: true,
    about: ({ isEarly, after }) => isEarly && !after,
    start: open,
    job: generate,
    failed: ({ file }, said) => expect(file.sheetNames(), said).toEqual([...OURS, 'Feuille 1']),
    finished: ({ file }, said) => expect(typed(file), said).toEqual(facts().answers),
  });

  itSurvives('un service qui échoue en passant ne fait rien perdre, et la suivante finit le travail', {
    name: 'generation-passing',
    samples: 4,
    passing: true,
    about: ({ isEarly }) => !isEarly,
    start: open,
    job: generate,
    failed: ({ file }, said) => expect(answersSomewhere(file), said).toContain(facts().whole),
    finished: (bench, said) => {
      generate(bench);
      expect(typed(bench.file), said).toEqual(facts().answers);
      expect(bench.file.sheetNames(), said).toEqual([...OURS, 'Feuille 1']);
    },
  });

  it.skipIf(LONG_RUN)('entre la panne et la suite, ce que la personne saisit est repris', () => {
    const bench = open();
    bench.runtime.failAt(100, { dead: true });
    expect(() => generate(bench)).toThrow();
    bench.person.type('Grille', gridCell(bench.file, 20, 'entry'), '3');
    generate(bench);
    expect(bench.file.value(`Grille!${gridCell(bench.file, 20, 'entry')}`)).toBe(3);
  });
});
