import { CRITERIA, GUIDE } from '../../guide/guide';
import type { Criterion, Pillar } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { band, blank, cell, formula } from '../cells';
import { keyRow, widths } from '../columns';
import type { Cell, ConditionalFormat, SheetDescription, SheetKind } from '../description';
import { literal, lookup, pillarWords } from '../formulas';
import { SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { ATTENTION, PALIER_COLORS } from '../styles';
import { markFormula } from './answer-mark';
import { ANSWER_RULES, GUARDED_COLUMNS } from './answer-rules';
import { EMPTY_ANSWER, EMPTY_CONTENT, type WorkbookContent } from './content';
import { dataColumn } from './data-layout';
import { GRID_COLUMNS, summaryFigure } from './grid-columns';
import { totalLabel, WITNESS_TEXTS } from './row-identity';
import type { RowPlace } from './row-place';

const WIDTH = GRID_COLUMNS.list.length;
/** Meta, title and guidance stand above the header. */
const GRID_HEADER_ROW = 4;
/** Shown where a row's number is none of the guide's, or the data sheet is gone. */
const UNKNOWN_ROW = 'Ligne non reconnue : menu Grille SPPE > Vérifier la grille.';

const at = (column: Parameters<typeof GRID_COLUMNS.letter>[0], row: number) =>
  `$${GRID_COLUMNS.letter(column)}${row}`;

function criterionRow(
  criterion: Criterion,
  row: number,
  names: SheetNames,
  content: WorkbookContent,
): Cell[] {
  const answer = content.answers.get(criterion.number) ?? EMPTY_ANSWER;
  const data = (column: Parameters<typeof dataColumn>[1]) =>
    lookup(dataColumn(names, column), dataColumn(names, 'number'), at('number', row));
  const points = `IF(${data('state')}="${NOT_APPLICABLE}";"${NOT_APPLICABLE}";${data('palier')})`;
  return [
    cell(criterion.number, 'number'),
    cell(WITNESS_TEXTS.criterion(criterion), 'label'),
    cell(WITNESS_TEXTS.question(criterion), 'muted'),
    cell(WITNESS_TEXTS.page(criterion), 'centered'),
    cell(answer.entry, 'inputPalier', answer.notes.entry),
    formula(`IFERROR(${points};${markFormula(criterion.number)})`, 'centered'),
    formula(`IFERROR(${data('shown')};${literal(UNKNOWN_ROW)})`, 'muted'),
    cell(answer.target, 'inputCentered', answer.notes.target),
    cell(answer.carrier, 'inputCentered', answer.notes.carrier),
    cell(answer.comment, 'input', answer.notes.comment),
  ];
}

function totalRow(pillar: Pillar, names: SheetNames): Cell[] {
  const figure = (id: Parameters<typeof summaryFigure>[2]) => summaryFigure(names, pillar.id, id);
  const scale = `REPT("■";${figure('points')})&REPT("□";${figure('max')}-${figure('points')})`;
  return [
    cell('', 'total'),
    cell(totalLabel(pillar), 'total'),
    // No formula of ours here: the data sheet reads this column, and would read itself.
    cell('', 'total'),
    cell('', 'total'),
    cell('', 'total'),
    formula(`IFERROR(${figure('points')};"")`, 'totalCentered'),
    formula(`IFERROR(${scale}&CHAR(10)&${pillarWords(figure)};"")`, 'total'),
    cell('', 'total'),
    cell('', 'total'),
    cell('', 'total'),
  ];
}

/** Our cells of a row, as they are made on that row of the sheet; none on a row of people's. */
export function gridRowCells(
  place: RowPlace,
  label: string,
  row: number,
  names: SheetNames,
): readonly Cell[] {
  const pillar = GUIDE.pillars.find(({ title }) => label.endsWith(title));
  const criterion = place.kind === 'criterion' ? CRITERIA[place.number - 1] : undefined;
  if (criterion) return criterionRow(criterion, row, names, EMPTY_CONTENT);
  if (place.kind === 'header') return headerRow();
  if (!pillar || place.kind === 'other') return [];
  return place.kind === 'title' ? titleRow(pillar) : totalRow(pillar, names);
}

const headerRow = () => GRID_COLUMNS.list.map((column) => cell(column.title, 'header'));

const titleRow = (pillar: Pillar) => band(WIDTH, `band-${pillar.id}`, '', pillar.title, pillar.question);

function conditionalFormats(first: number, last: number): ConditionalFormat[] {
  const entries = `${GRID_COLUMNS.letter('entry')}${first}:${GRID_COLUMNS.letter('points')}${last}`;
  const points = `$${GRID_COLUMNS.letter('points')}${first}`;
  const entry = `$${GRID_COLUMNS.letter('entry')}${first}`;
  const number = `$${GRID_COLUMNS.letter('number')}${first}`;
  return [
    ...PALIER_COLORS.map((colors, palier) => ({
      range: entries,
      formula: `=ISNUMBER(${number})*ISNUMBER(${points})*(${points}=${palier})`,
      ...colors,
    })),
    {
      range: `${GRID_COLUMNS.letter('entry')}${first}:${GRID_COLUMNS.letter('descriptor')}${last}`,
      formula: `=ISNUMBER(${number})*(${entry}<>"")*(${points}="")`,
      ...ATTENTION,
      bold: true,
    },
    {
      range: entries,
      formula: `=ISNUMBER(${number})*(${points}="${NOT_APPLICABLE}")`,
      background: '#eceef1',
      color: '#5a6472',
      italic: true,
    },
  ];
}

/** The Grille sheet: five pillar blocks, a row per criterion, a total row per pillar. */
export function gridSheet(
  names: SheetNames,
  content: WorkbookContent,
  communeName: string,
): SheetDescription<SheetKind> {
  const rows: Cell[][] = [
    keyRow('grid', GRID_COLUMNS.list, blank('meta')),
    [
      cell('', 'title'),
      formula(`"${SHEET_HEADINGS.grid}"&IF(${communeName}="";"";" – "&${communeName})`, 'title'),
    ],
    [
      cell('', 'subtitle'),
      cell(
        'Dans les cellules encadrées, choisissez un palier de 0 (pas encore engagé) à 3, ou SO (sans objet). Laissez vide ce qui n’est pas encore renseigné. Les paliers sont des pistes de réflexion.',
        'subtitle',
      ),
    ],
    headerRow(),
  ];
  const inputs: string[] = [];
  const blocks: [first: number, last: number][] = [];
  const [firstInput, lastInput] = [GRID_COLUMNS.letter('target'), GRID_COLUMNS.letter('comment')];
  for (const pillar of GUIDE.pillars) {
    rows.push(titleRow(pillar));
    const first = rows.length + 1;
    for (const criterion of pillar.criteria)
      rows.push(criterionRow(criterion, rows.length + 1, names, content));
    const last = rows.length;
    rows.push(totalRow(pillar, names));
    const entry = GRID_COLUMNS.letter('entry');
    blocks.push([first, last]);
    inputs.push(`${entry}${first}:${entry}${last}`, `${firstInput}${first}:${lastInput}${last}`);
  }
  const validations = GUARDED_COLUMNS.flatMap((column) => {
    const { choices, help } = ANSWER_RULES[column];
    const letter = GRID_COLUMNS.letter(column);
    return blocks.map(([first, last]) => ({
      range: `${letter}${first}:${letter}${last}`,
      rule: { kind: 'list' as const, values: choices },
      help,
      // « Palier 2 » must reach the guard, which makes it a 2: Sheets would refuse it first.
      strict: false,
    }));
  });
  return {
    kind: 'grid',
    name: names.grid,
    hidden: false,
    columnWidths: widths(GRID_COLUMNS.list),
    frozenRows: GRID_HEADER_ROW,
    frozenColumns: 1,
    hiddenColumns: 0,
    rows,
    validations,
    conditionalFormats: conditionalFormats(GRID_HEADER_ROW + 1, rows.length),
    inputs,
  };
}
