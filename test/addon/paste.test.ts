import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import type { GridColumn } from '../../src/workbook/grid/grid-columns';
import { type Bench, comparable, gridCell, newGrid, ruledPosition, sheetPosition } from './grid';

const PALIERS = CRITERIA.map(({ number }) => ['2', 'palier 1', 'SO', '3', '0'][number % 5] ?? '');
const MEANT = CRITERIA.map(({ number }) => [2, 1, 'SO', 3, 0][number % 5] ?? '');
const COMMENTS = CRITERIA.map(({ number }) => `Note ${number}`);
const column = (texts: readonly string[]) => texts.map((text) => [text]);

const values = ({ file }: Bench, of: GridColumn = 'entry') =>
  CRITERIA.map(({ number }) => file.value(`Grille!${gridCell(file, number, of)}`));
const notes = ({ file }: Bench, of: GridColumn = 'entry') =>
  CRITERIA.map(({ number }) => file.note(`Grille!${gridCell(file, number, of)}`));
const refusal = (text: string) => `Texte refusé : « ${text} »`;

/** Rows of the Grille that hold neither a criterion nor people's texts: the titles and totals of the pillars. */
const FRAME = (() => {
  const rows: number[] = [];
  let row = 5;
  for (const { criteria } of GUIDE.pillars) {
    rows.push(row, row + criteria.length + 1);
    row += criteria.length + 2;
  }
  return rows;
})();

/** All that is ours on titles and totals, as it was before a paste. */
const frame = ({ file }: Bench) =>
  FRAME.map((row) =>
    Array.from({ length: 9 }, (_, index) => file.display(`Grille!${'ABCDEFGHI'[index]}${row}`)),
  );

const toast = ({ runtime }: Bench) => runtime.toasts.map(({ text }) => text).join('\n');

function expectRight(bench: Bench): void {
  expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
  expect(bench.runtime.log).toEqual([]);
  for (const row of FRAME)
    for (const letter of 'EGHI')
      expect(bench.file.value(`Grille!${letter}${row}`), `${letter}${row}`).toBe('');
}

describe('une colonne de 29 réponses venue d’un autre tableau', () => {
  it.each([
    ['sur le premier critère', 'E6', PALIERS],
    ['sur le titre du premier pilier', 'E5', PALIERS],
    ['sur l’en-tête', 'E4', PALIERS],
    ['avec son titre, sur l’en-tête', 'E4', ['Palier', ...PALIERS]],
    ['avec son titre, sur le premier critère', 'E6', ['Palier', ...PALIERS]],
    ['suivie de lignes vides', 'E6', [...PALIERS, '', '', '']],
  ])('collée %s va critère par critère', (_, a1, texts) => {
    const bench = newGrid();
    const before = frame(bench);
    bench.person.paste('Grille', a1, column(texts));
    const said = toast(bench);
    expect(values(bench)).toEqual(MEANT);
    expect(notes(bench).filter((note) => note !== '')).toEqual([]);
    expect(said).toContain('ses 29 lignes ont été rangées critère par critère, du 1 au 29');
    expect(frame(bench).map((row) => row.slice(0, 2))).toEqual(before.map((row) => row.slice(0, 2)));
    for (const { number } of CRITERIA)
      expect(bench.file.validation(`Grille!${gridCell(bench.file, number, 'entry')}`)?.criteria).toBe(
        'VALUE_IN_LIST',
      );
    expect(bench.file.display('Grille!E4')).toBe('Palier');
    expectRight(bench);
  });

  it('avec des critères sans réponse et des fautes : chacune reste sur le sien', () => {
    const bench = newGrid();
    const texts = PALIERS.map((text, index) => (index % 7 === 4 ? '' : index % 7 === 5 ? 'deux' : text));
    bench.person.paste('Grille', 'E6', column(texts));
    const said = toast(bench);
    expect(values(bench)).toEqual(MEANT.map((value, index) => ([4, 5].includes(index % 7) ? '' : value)));
    expect(notes(bench)).toEqual(texts.map((text) => (text === 'deux' ? refusal('deux') : '')));
    expect(said).toContain('rangées critère par critère');
    expect(said).toContain('4 réponses n’ont pas été acceptées (critères 6, 13, 20, 27)');
    expectRight(bench);
  });

  it('de 12 réponses à partir du critère 3, par-dessus d’autres, laisse la suite', () => {
    const bench = newGrid();
    bench.person.paste('Grille', 'E6', column(PALIERS));
    for (const number of [13, 14]) bench.person.clear('Grille', gridCell(bench.file, number, 'entry'));
    bench.person.paste(
      'Grille',
      gridCell(bench.file, 3, 'entry'),
      column(Array.from({ length: 12 }, (_, i) => `${(i + 1) % 4}`)),
    );
    const wanted = MEANT.map((value, index) => (index >= 2 && index < 14 ? (index - 1) % 4 : value));
    expect(values(bench)).toEqual(wanted);
    expectRight(bench);
  });

  it('n’écrase aucune réponse au-delà du bloc : rien n’en reste, tout est en note, et la sortie est nommée', () => {
    const bench = newGrid();
    bench.person.type('Grille', gridCell(bench.file, 25, 'entry'), '3');
    bench.person.paste('Grille', 'E6', column(PALIERS));
    const said = toast(bench);
    const { file } = bench;
    expect(values(bench)).toEqual(CRITERIA.map(({ number }) => (number === 25 ? 3 : '')));
    const kept = Array.from({ length: 29 }, (_, index) => file.note(`Grille!E${6 + index}`));
    expect(kept).toEqual(PALIERS.map((text) => refusal(text)));
    for (const words of [
      'Rien de ce collage',
      'réponses existent déjà',
      'Importer des réponses',
      'Historique des versions',
      'Les 29 textes',
    ])
      expect(said).toContain(words);
    expectRight(bench);
  });

  it('n’efface aucun commentaire d’un titre ou d’un total au-delà du bloc', () => {
    const below = FRAME.filter((row) => row > 34 && row < 42);
    expect(below.length).toBeGreaterThan(0);
    for (const row of below) {
      const bench = newGrid();
      bench.person.type('Grille', `I${row}`, 'À discuter');
      bench.person.paste('Grille', 'I6', column(COMMENTS));
      expect(bench.file.value(`Grille!I${row}`), `I${row}`).toBe('À discuter');
      expect(toast(bench)).toContain('Les 29 textes');
    }
  });

  it('plus longue que la grille n’y laisse rien', () => {
    const bench = newGrid();
    for (const [number, count] of [
      [6, 29],
      [27, 4],
      [1, 30],
    ] as const) {
      bench.person.paste(
        'Grille',
        gridCell(bench.file, number, 'entry'),
        column(Array.from({ length: count }, () => '1').map((one, i) => (i === 0 ? '2' : one))),
      );
      expect(
        values(bench).filter((value) => value !== ''),
        `${count} depuis ${number}`,
      ).toEqual([]);
      expect(toast(bench)).toContain('plus de lignes qu’il ne reste de critères');
      expectRight(bench);
    }
  });

  it('va de même dans Palier visé et dans Porté par, avec leurs propres listes', () => {
    const bench = newGrid();
    bench.person.paste('Grille', 'G6', column(PALIERS));
    expect(values(bench, 'target')).toEqual(MEANT.map((value) => (value === 'SO' ? '' : value)));
    expect(notes(bench, 'target')).toEqual(MEANT.map((value) => (value === 'SO' ? refusal('SO') : '')));
    bench.person.paste('Grille', 'H5', column(CRITERIA.map(({ number }) => (number % 2 ? 'caf' : 'EPCI'))));
    expect(values(bench, 'carrier')).toEqual(CRITERIA.map(({ number }) => (number % 2 ? 'Caf' : 'EPCI')));
    expectRight(bench);
  });

  it('de commentaires aussi, formules et nombres compris', () => {
    const bench = newGrid();
    const texts = COMMENTS.map((text, index) => (index === 8 ? '=1+1' : index === 9 ? '12,5' : text));
    bench.person.paste('Grille', 'I6', column(texts));
    const read = values(bench, 'comment');
    expect(read.filter((_, index) => index !== 8 && index !== 9)).toEqual(
      COMMENTS.filter((_, index) => index !== 8 && index !== 9),
    );
    expect([bench.file.formula(`Grille!${gridCell(bench.file, 9, 'comment')}`), read[9]]).toEqual([
      '=1+1',
      12.5,
    ]);
    expect(toast(bench)).toContain('rangées critère par critère');
    expectRight(bench);
  });
});

describe('un bloc de plusieurs colonnes', () => {
  it('visé, porteur et commentaire : les trois avancent ensemble', () => {
    const bench = newGrid();
    bench.person.paste(
      'Grille',
      'G6',
      CRITERIA.map(({ number }) => [`${number % 4}`, number % 3 ? 'PMI' : '', `Note ${number}`]),
    );
    expect(values(bench, 'target')).toEqual(CRITERIA.map(({ number }) => number % 4));
    expect(values(bench, 'carrier')).toEqual(CRITERIA.map(({ number }) => (number % 3 ? 'PMI' : '')));
    expect(values(bench, 'comment')).toEqual(COMMENTS);
    expectRight(bench);
  });

  it('refusé, garde aussi ses commentaires en note', () => {
    const bench = newGrid();
    bench.person.type('Grille', gridCell(bench.file, 29, 'comment'), 'Déjà là');
    bench.person.paste(
      'Grille',
      'G6',
      CRITERIA.map(({ number }) => ['1', 'Caf', `Note ${number}`]),
    );
    expect(values(bench, 'comment').filter((value) => value !== '')).toEqual(['Déjà là']);
    const kept = Array.from({ length: 29 }, (_, index) => bench.file.note(`Grille!I${6 + index}`));
    expect(kept).toEqual(COMMENTS.map((text) => refusal(text)));
    expect(values(bench, 'target').filter((value) => value !== '')).toEqual([]);
    expectRight(bench);
  });

  it('dont la première colonne numérote les lignes n’est pas pris pour des paliers', () => {
    for (const count of [3, 4, 29]) {
      const bench = newGrid();
      bench.person.paste(
        'Grille',
        'E6',
        CRITERIA.slice(0, count).map(({ number, label }, index) => [
          `${number}`,
          label,
          PALIERS[index] ?? '',
        ]),
      );
      expect(
        values(bench).filter((value) => value !== ''),
        `${count} lignes`,
      ).toEqual([]);
      expect(bench.file.note('Grille!E7')).toBe(refusal('2'));
      expect(toast(bench)).toContain('des numéros, pas des paliers');
      expectRight(bench);
    }
  });
});

describe('un bloc qui couvre aussi nos colonnes', () => {
  const fixed = ({ file }: Bench) =>
    Array.from({ length: 39 }, (_, index) => 4 + index).flatMap((row) =>
      ['A', 'B', 'C', 'D', 'F'].map((letter) => {
        const a1 = `Grille!${letter}${row}`;
        // Apostrophes around a sheet's name mean nothing.
        return [a1, file.formula(a1).replace(/'/g, '') || file.display(a1)] as const;
      }),
    );

  it.each(['Grille', 'Notre grille'])(
    'lui rend formules et textes, avec les réponses à leur place (%s)',
    (name) => {
      const bench = newGrid();
      bench.person.renameSheet('Synthèse', 'Notre synthèse');
      bench.person.renameSheet('Données', 'Nos données');
      const before = fixed(bench);
      bench.person.renameSheet('Grille', name);
      bench.person.paste(
        name,
        'E6',
        CRITERIA.map(({ number }) => [
          PALIERS[number - 1] ?? '',
          `repère ${number}`,
          '3',
          'Caf',
          `Note ${number}`,
        ]),
      );
      const said = toast(bench);
      bench.person.renameSheet(name, 'Grille');
      const after = fixed(bench);
      bench.person.renameSheet('Notre synthèse', 'Synthèse');
      bench.person.renameSheet('Nos données', 'Données');
      expect(after).toEqual(before);
      expect(values(bench)).toEqual(MEANT);
      expect(values(bench, 'comment')).toEqual(COMMENTS);
      expect(said).toContain('rangées critère par critère');
      expect(said).toContain('29 cellules de la grille (formules, titres) ont repris leur contenu');
      expect(bench.file.note('Grille!F6')).toBe(refusal('repère 1'));
      expectRight(bench);
    },
  );

  it('depuis la question, ou sur des titres et totaux seuls, de même', () => {
    const bench = newGrid();
    const before = fixed(bench);
    bench.person.paste('Grille', 'C5', [
      ['x', 'y', '', 'z'],
      ['x', 'y', '2', 'z'],
    ]);
    bench.person.paste('Grille', 'F10', [['12']]);
    bench.person.paste('Grille', 'E10', [['', '12']]);
    const figures = new Map(before);
    const changed = fixed(bench).filter(([a1, held]) => held !== figures.get(a1) && !held.startsWith('='));
    expect(changed).toEqual([]);
    expect(bench.file.formula('Grille!F10')).not.toBe('');
    expect([bench.file.value('Grille!E6'), bench.file.note('Grille!C6')]).toEqual([2, refusal('x')]);
    expectRight(bench);
  });

  it('recopié de la grille elle-même, ne laisse aucune note', () => {
    const bench = newGrid();
    bench.person.paste('Grille', 'E6', column(PALIERS));
    const before = fixed(bench);
    bench.person.paste(
      'Grille',
      'E6',
      [6, 7, 8, 9].map((row) => ['E', 'F'].map((letter) => bench.file.display(`Grille!${letter}${row}`))),
    );
    expect(fixed(bench)).toEqual(before);
    expect(['E6', 'F6', 'F6', 'F9'].map((a1) => bench.file.note(`Grille!${a1}`))).toEqual(['', '', '', '']);
    expect(values(bench)).toEqual(MEANT);
  });
});

describe('un tableau collé sur les numéros et les libellés', () => {
  it('est signalé, avec la façon de revenir et celle d’importer ; effacer ou taper ne l’est pas', () => {
    const bench = newGrid();
    const lines = CRITERIA.map(({ number, label }) => [`${number}`, label, PALIERS[number - 1] ?? '']);
    for (const [a1, rows] of [
      ['A6', lines],
      ['B6', lines.map(([, label = '', palier = '']) => [label, palier])],
      ['A6', lines.map(([number = '', label = '', palier = '']) => [number, label, '', '', palier])],
    ] as const) {
      bench.person.paste('Grille', a1, rows);
      const said = toast(bench);
      for (const words of ['Ctrl+Z', 'Importer des réponses', 'Vérifier la grille'])
        expect(said).toContain(words);
      bench.person.undo();
    }
    bench.person.type('Grille', 'B6', 'Notre libellé');
    expect(toast(bench)).toBe('');
    bench.person.clear('Grille', 'A50:B60');
    expect(toast(bench)).toBe('');
    expect(bench.runtime.log).toEqual([]);
  });
});

describe('un bloc dans Regards', () => {
  function newPerspectives(): Bench {
    const bench = newGrid();
    bench.person.callFromSidebar('prepareSharing');
    return bench;
  }
  /** The first partner's column, its first row, and all that stands below the criteria. */
  function regards({ file }: Bench) {
    const cells = [...file.sheetByName('Regards').cells()];
    const first = cells.find(({ display }) => display === '(libre 1)');
    if (!first) throw new Error('no partner column');
    const letter = first.a1.replace(/\d/g, '');
    const read = () => CRITERIA.map((_, index) => file.value(`Regards!${letter}${5 + index}`));
    const below = () =>
      [...file.sheetByName('Regards').cells()]
        .filter(({ row }) => row > 33)
        .map(({ a1, formula, display }) => `${a1} ${formula || display}`);
    return { letter, read, below };
  }

  it('de 29 réponses reste où il est ; la colonne de la Grille, avec ses lignes vides, y est rangée', () => {
    const bench = newPerspectives();
    const { letter, read, below } = regards(bench);
    const before = below();
    bench.person.paste('Regards', `${letter}5`, column(PALIERS));
    expect(read()).toEqual(MEANT);
    bench.person.clear('Regards', `${letter}5:${letter}33`);
    const layout = GUIDE.pillars.flatMap(({ criteria }) => [
      ...criteria.map(({ number }) => PALIERS[number - 1] ?? ''),
      '',
      '',
    ]);
    bench.person.paste('Regards', `${letter}5`, column(layout));
    expect(read()).toEqual(MEANT);
    expect(below()).toEqual(before);
    expect(bench.runtime.log).toEqual([]);
  });

  it('trop long n’y laisse rien, et rend ce qu’il a recouvert', () => {
    const bench = newPerspectives();
    const { letter, read, below } = regards(bench);
    const before = below();
    bench.person.paste('Regards', `${letter}10`, column(PALIERS));
    const said = toast(bench);
    expect(read().filter((value) => value !== '')).toEqual([]);
    expect(below()).toEqual(before);
    expect(bench.file.note(`Regards!${letter}10`)).toBe(refusal(PALIERS[0] ?? ''));
    expect(said).toContain('plus de lignes qu’il ne reste de critères');
    expect(bench.runtime.log).toEqual([]);
  });
});

describe('un bloc qui a déjà nos lignes', () => {
  const withFrame = (title: (pillar: string) => string, total: (sum: number) => string) =>
    GUIDE.pillars.flatMap(({ title: name, criteria }) => {
      const texts = criteria.map(({ number }) => PALIERS[number - 1] ?? '');
      const sum = criteria.reduce((all, { number }) => all + (Number(MEANT[number - 1]) || 0), 0);
      return [title(name), ...texts, total(sum)];
    });

  it.each([
    [
      'vides entre les piliers',
      withFrame(
        () => '',
        () => '',
      ),
      0,
    ],
    [
      'avec les totaux',
      withFrame(
        () => '',
        (sum) => `${sum}`,
      ),
      5,
    ],
    [
      'avec les titres et des totaux en toutes lettres',
      withFrame(
        (name) => name,
        (sum) => `Total : ${sum} points`,
      ),
      10,
    ],
  ])('%s reste où il est', (_, texts, refused) => {
    const bench = newGrid();
    bench.person.paste('Grille', 'E5', column(texts));
    const said = toast(bench);
    expect(values(bench)).toEqual(MEANT);
    expect(said).not.toContain('rangées');
    expect(said === '' ? 0 : Number(/^\d+/.exec(said)?.[0])).toBe(refused);
    if (refused > 0) expect(said).toContain(`Ces ${refused} cellules ne se remplissent pas`);
    expectRight(bench);
  });

  it('mais d’autres titres que les nôtres n’y laisse rien', () => {
    const bench = newGrid();
    const texts = withFrame(
      (name) => name,
      () => '',
    ).filter((text) => text !== '');
    bench.person.paste('Grille', 'E6', column(texts));
    expect(values(bench).filter((value) => value !== '')).toEqual([]);
    expect(toast(bench)).toContain('n’a pas les mêmes lignes que la grille');
    expectRight(bench);
  });

  it('avec une ligne que les personnes ont insérée : on ne devine pas', () => {
    const bench = newGrid();
    bench.person.insertRows('Grille', 8, 1);
    bench.person.paste('Grille', 'E6', column(PALIERS));
    expect(values(bench).filter((value) => value !== '')).toEqual([]);
    expect(bench.file.display('Grille!E8')).toBe('3');
    expect(toast(bench)).toContain('Rien de ce collage');
  });
});
