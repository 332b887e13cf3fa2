import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../../src/guide/guide';
import { columnLetters, intersection, parseBlock } from '../../../src/workbook/addresses';
import type { SheetDescription } from '../../../src/workbook/description';
import { EMPTY_ANSWER, EMPTY_CONTENT } from '../../../src/workbook/grid/content';
import { GRID_COLUMNS } from '../../../src/workbook/grid/grid-columns';
import { gridColumns } from '../../../src/workbook/grid/grid-table';
import { hasLeftovers } from '../../../src/workbook/grid/leftovers';
import { strayAnswers, typedAnswers } from '../../../src/workbook/grid/restore';
import { describeWorkbook } from '../../../src/workbook/grid/workbook';
import { recognise, SHEET_KINDS, SHEET_TITLES } from '../../../src/workbook/sheet-names';
import { styleOf } from '../../../src/workbook/styles';
import type { Table } from '../../../src/workbook/table';
import { SHIPPED } from '../../shipped';

const sheets = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, SHIPPED);
const sheet = (kind: SheetDescription['kind']) => {
  const found = sheets.find((candidate) => candidate.kind === kind);
  if (!found) throw new Error(kind);
  return found;
};
const formulas = sheets.flatMap(({ kind, rows }) =>
  rows
    .flat()
    .flatMap(({ value }) =>
      typeof value === 'object' && 'formula' in value ? [{ kind, text: value.formula }] : [],
    ),
);

/** A description as it would be read back, formulas giving nothing. */
function tableOf({ rows }: SheetDescription): Table {
  const values = rows.map((row) => row.map(({ value }) => (typeof value === 'object' ? '' : value)));
  return {
    values,
    formulas: rows.map((row) =>
      row.map(({ value }) => (typeof value === 'object' && 'formula' in value ? value.formula : '')),
    ),
  };
}
const notes = (description: SheetDescription) =>
  description.rows.map((row) => row.map((cell) => cell.note ?? ''));

describe('la description du classeur', () => {
  it('a ses sept feuilles, reconnues à leur case A1 quel que soit leur nom', () => {
    expect(sheets.map(({ kind }) => kind)).toEqual(SHEET_KINDS);
    for (const description of sheets) {
      const { values } = tableOf(description);
      expect(recognise('Renommée', values)).toBe(description.kind);
      expect(
        recognise('Feuille 1', [
          ['', ''],
          ['', ''],
        ]),
      ).toBeNull();
    }
  });

  it('reconnaît une feuille dont A1 a été écrasée, mais pas la feuille d’un autre qui porte ce nom', () => {
    const { values } = tableOf(sheet('advice'));
    expect(recognise('Conseils', [['', ''], ...values.slice(1)])).toBe('advice');
    expect(
      recognise('Conseils', [
        ['Mes conseils', ''],
        ['x', 'y'],
      ]),
    ).toBeNull();
  });

  it('n’écrit que des formules lisibles partout : ni virgule, ni décimale, ni accolade, ni colonne entière', () => {
    expect(formulas.length).toBeGreaterThan(300);
    for (const { text } of formulas) {
      const outsideTexts = text.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
      expect(outsideTexts).not.toMatch(/[,{}]|\d\.\d/);
      expect(outsideTexts).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+(?!\$?\d)/);
      expect(text.length).toBeLessThan(8000);
    }
  });

  it('n’écrit aucune règle de plus de 255 caractères, ce qu’Excel en accepte', () => {
    const rules = sheets.flatMap(({ validations }) => validations.map(({ rule }) => rule));
    const conditions = rules.flatMap((rule) => (rule.kind === 'formula' ? [rule.formula] : []));
    expect(conditions).toEqual(['=$E$1', '=$F$1']);
    for (const rule of rules)
      if (rule.kind === 'list') expect(rule.values.join(',').length).toBeLessThan(256);
  });

  it('n’emploie que des fonctions communes à Sheets, LibreOffice et Excel', () => {
    const names = new Set(
      formulas.flatMap(
        ({ text }) => text.replace(/"(?:[^"]|"")*"/g, '""').match(/[A-Z][A-Z0-9]+(?=\()/g) ?? [],
      ),
    );
    expect([...names].sort()).toEqual([
      'ADDRESS',
      'AND',
      'CHAR',
      'CHOOSE',
      'COLUMN',
      'COLUMNS',
      'COUNTIF',
      'COUNTIFS',
      'DAY',
      'FIND',
      'HYPERLINK',
      'IF',
      'IFERROR',
      'INDEX',
      'INT',
      'ISFORMULA',
      'ISNUMBER',
      'LEFT',
      'LEN',
      'LOWER',
      'MATCH',
      'MAX',
      'MID',
      'MOD',
      'MONTH',
      'NA',
      'OR',
      'REPT',
      'RIGHT',
      'ROUND',
      'SUBSTITUTE',
      'SUM',
      'SUMIFS',
      'SUMPRODUCT',
      'TEXT',
      'TEXTJOIN',
      'TRIM',
      'UNICHAR',
      'UPPER',
      'VALUE',
      'VLOOKUP',
      'YEAR',
    ]);
  });

  it('donne à chaque couple texte / fond un contraste d’au moins 4,5', () => {
    const luminance = (color: string) => {
      const channel = (index: number) => {
        const part = Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
    };
    const contrast = (a: string, b: string) => {
      const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const pairs = [
      ...sheets.flatMap(({ rows }) => rows.flat().map((cell) => styleOf(cell.style))),
      ...sheets.flatMap((description) => description.conditionalFormats),
    ];
    for (const { background, color } of pairs)
      expect(contrast(background, color)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('la relecture', () => {
  const answers = new Map([
    [3, { ...EMPTY_ANSWER, entry: 2, comment: '=pas une formule', notes: { entry: 'Texte refusé : « 5 »' } }],
    [17, { ...EMPTY_ANSWER, entry: 'SO', carrier: 'EPCI', target: 3 }],
  ]);
  const filled = describeWorkbook(SHEET_TITLES, { ...EMPTY_CONTENT, answers }, SHIPPED).find(
    ({ kind }) => kind === 'grid',
  );
  if (!filled) throw new Error('no grid');
  const table = tableOf(filled);

  it('retrouve chaque saisie, même lignes mêlées, insérées ou colonnes ajoutées', () => {
    const shuffled = [...table.values.slice(0, 4), ...table.values.slice(4).reverse(), ['', 'ligne ajoutée']];
    const order = [...table.formulas.slice(0, 4), ...table.formulas.slice(4).reverse()];
    const widened = shuffled.map((row) => ['x', ...row].map((cell, index) => (index === 0 ? '' : cell)));
    const read = typedAnswers({ values: shuffled, formulas: order }, []);
    expect(read.get(3)).toMatchObject({ entry: 2, comment: '=pas une formule' });
    expect(read.get(17)).toMatchObject({ entry: 'SO', carrier: 'EPCI', target: 3 });
    expect(gridColumns(widened).entry).toBe(gridColumns(table.values).entry + 1);
  });

  it('d’un critère en double, garde la ligne qui porte quelque chose', () => {
    const row = table.values.find((values) => values[0] === 17) ?? [];
    const empty = row.map((value, index) => (index < 4 ? value : ''));
    const values = [...table.values.slice(0, 4), empty, ...table.values.slice(4)];
    expect(typedAnswers({ values, formulas: [] }, []).get(17)).toMatchObject({ entry: 'SO' });
  });

  it('retrouve une ligne déplacée dans une feuille quelconque', () => {
    const row = table.values.find((values) => values[0] === 17) ?? [];
    const shown = row.map((value, column) =>
      column === GRID_COLUMNS.number('descriptor') - 1 ? 'Sans objet' : value,
    );
    const stray: Table = { values: [['Mes notes'], ['', ...shown]], formulas: [] };
    expect(strayAnswers(stray, [17]).get(17)).toMatchObject({ entry: 'SO', carrier: 'EPCI', target: 3 });
    expect(strayAnswers(stray, [18]).size).toBe(0);
  });

  it('ne dit « reste » que de ce qui ne serait pas repris', () => {
    expect(hasLeftovers(table, notes(filled), filled)).toBe(false);
    const added = { ...table, values: [...table.values, ['', 'Réunion du 3 mars avec la Caf']] };
    expect(hasLeftovers(added, notes(filled), filled)).toBe(true);
    const extra = { ...table, values: [...table.values, ['', CRITERIA[0]?.label ?? '']] };
    expect(hasLeftovers(extra, notes(filled), filled)).toBe(true);
  });
});

describe('les adresses', () => {
  it.each([
    ['D5', [5, 4, 5, 4]],
    ['$D$5:$F$9', [5, 4, 9, 6]],
    ['D:F', [1, 4, Number.POSITIVE_INFINITY, 6]],
    ['5:9', [5, 1, 9, Number.POSITIVE_INFINITY]],
    ['D5:F', [5, 4, Number.POSITIVE_INFINITY, 6]],
  ])('%s', (a1, [row, column, lastRow, lastColumn]) => {
    expect(parseBlock(a1)).toEqual({ row, column, lastRow, lastColumn });
  });
  it('passent de Z à AA', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
  it('se recoupent ou non', () => {
    expect(intersection(parseBlock('A1:C3'), parseBlock('B:B'))).toEqual(parseBlock('B1:B3'));
    expect(intersection(parseBlock('A1:C3'), parseBlock('D4'))).toBeNull();
  });
});
