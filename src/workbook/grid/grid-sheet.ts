import { CRITERIA, GUIDE, PALIERS, TOP_PALIER } from '../../guide/guide';
import type { Criterion, Pillar } from '../../guide/types';
import { blank, cell, formula } from '../cells';
import { widths } from '../columns';
import type { Cell, ConditionalFormat, SheetDescription, SheetKind } from '../description';
import { literal, lookup, pillarWords } from '../formulas';
import { SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { ATTENTION, PALIER_COLORS } from '../styles';
import { markFormula } from './answer-mark';
import { ANSWER_RULES, GUARDED_COLUMNS } from './answer-rules';
import { EMPTY_ANSWER, EMPTY_CONTENT, type WorkbookContent } from './content';
import { dataColumn, NOT_COUNTED, SET_ASIDE } from './data-layout';
import { GRID_COLUMNS, type GridColumn, overallFigure, summaryFigure } from './grid-columns';
import { adviceOf, descriptorsOf, linked, linkTo, nextToFill, summaryOf } from './links';
import { totalLabel, WITNESS_TEXTS } from './row-identity';
import type { RowPlace } from './row-place';
import { HEAD_ROWS, headerOf, sheetHead } from './sheet-head';

/** Shown where a row's number is none of the guide's, or the data sheet is gone. */
const UNKNOWN_ROW = `${NOT_COUNTED} : ligne non reconnue. Menu Grille SPPE > Vérifier la grille.`;
const GUIDANCE = '0 à 3, ou SO (sans objet). Vide : pas encore renseigné.';

const at = (column: Parameters<typeof GRID_COLUMNS.letter>[0], row: number) =>
  `$${GRID_COLUMNS.letter(column)}${row}`;

function criterionRow(
  criterion: Criterion,
  row: number,
  names: SheetNames,
  content: WorkbookContent,
): Cell[] {
  const answer = content.answers.get(criterion.number) ?? EMPTY_ANSWER;
  const shown = lookup(dataColumn(names, 'shown'), dataColumn(names, 'number'), at('number', row));
  const told = `IFERROR(${shown};${literal(UNKNOWN_ROW)})&${markFormula(criterion.number)}`;
  return [
    cell(criterion.number, 'number'),
    cell(WITNESS_TEXTS.criterion(criterion), 'label'),
    cell(WITNESS_TEXTS.question(criterion), 'plain'),
    formula(
      linked(names, adviceOf(names, String(criterion.number)), WITNESS_TEXTS.page(criterion)),
      'linkCentered',
    ),
    cell(answer.entry, 'inputPalier', answer.notes.entry),
    formula(linkTo(names, descriptorsOf(names, at('number', row)), told), 'muted'),
    cell(answer.target, 'inputCentered', answer.notes.target),
    cell(answer.carrier, 'inputCentered', answer.notes.carrier),
    cell(answer.comment, 'inputClipped', answer.notes.comment),
  ];
}

/** The row of a pillar: the way to its line of the Synthèse, and its figures at the end of Repère. */
function titleRow(pillar: Pillar, names: SheetNames): Cell[] {
  const figure = (id: Parameters<typeof summaryFigure>[2]) => summaryFigure(names, pillar.id, id);
  const cells: Partial<Record<GridColumn, Cell>> = {
    criterion: cell(pillar.title, `tint-${pillar.id}`),
    question: formula(linked(names, summaryOf(names, pillar.id), 'Voir la Synthèse'), `name-${pillar.id}`),
    // Not under Question nor another column that the data sheet reads: what comes from it would make it read itself.
    descriptor: formula(`IFERROR(${pillarWords(figure)};"")`, `figures-${pillar.id}`),
  };
  return GRID_COLUMNS.list.map(({ id }) => cells[id] ?? blank(`tint-${pillar.id}`));
}

/** Under the criteria of a pillar: its points as squares. Tables that follow the guide have such a row, and paste over it. */
function totalRow(pillar: Pillar, names: SheetNames): Cell[] {
  const figure = (id: Parameters<typeof summaryFigure>[2]) => summaryFigure(names, pillar.id, id);
  const scale = `REPT("■";${figure('points')})&REPT("□";${figure('max')}-${figure('points')})`;
  const cells: Partial<Record<GridColumn, Cell>> = {
    criterion: cell(totalLabel(pillar), 'totalLabel'),
    descriptor: formula(`IFERROR(${scale}&"  "&${figure('points')}&" / "&${figure('max')};"")`, 'totalScale'),
  };
  return GRID_COLUMNS.list.map(({ id }) => cells[id] ?? blank('total'));
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
  return place.kind === 'title' ? titleRow(pillar, names) : totalRow(pillar, names);
}

const CENTRED: readonly GridColumn[] = ['number', 'page', 'entry', 'target', 'carrier'];

const headerRow = () => headerOf(GRID_COLUMNS.list, CENTRED);

/**
 * The tint of a palier, and what asks for attention. Not read from Données, which a rule may not reach: an entry that counts
 * has the digit of its palier as its first one, however it is spelt, and Repère says which do not count.
 */
function conditionalFormats(first: number, last: number): ConditionalFormat[] {
  const letter = GRID_COLUMNS.letter('entry');
  const entries = `${letter}${first}:${letter}${last}`;
  const [entry, descriptor, number] = (['entry', 'descriptor', 'number'] as const).map((id) => at(id, first));
  const says = (text: string) => `(LEFT(${descriptor};${text.length})="${text}")`;
  const rule = (test: string) => `=ISNUMBER(${number})*(${entry}<>"")*${test}`;
  return [
    {
      range: entries,
      formula: rule(says(NOT_COUNTED)),
      ...ATTENTION,
      bold: true,
    },
    {
      range: entries,
      formula: rule(says(SET_ASIDE)),
      background: '#eceef1',
      color: '#3f4854',
      italic: true,
    },
    ...PALIERS.map((_, index) => TOP_PALIER - index).map((palier) => ({
      range: entries,
      formula: rule(`ISNUMBER(FIND("${palier}";${entry}&""))`),
      ...(PALIER_COLORS[palier] ?? ATTENTION),
    })),
  ];
}

/** How much is filled, and the way to the first criterion that is not: told under Repère, which nothing reads. */
function progressCells(names: SheetNames): { readonly done: Cell; readonly next: Cell } {
  const [answered, criteria] = [overallFigure(names, 'answered'), overallFigure(names, 'criteria')];
  return {
    done: formula(`IFERROR(${answered}&" / "&${criteria}&" renseignés";"")`, 'strong'),
    next: formula(nextToFill(names), 'link'),
  };
}

/** The Grille sheet: five pillar blocks, a row per criterion between the title and the total of its pillar. */
export function gridSheet(
  names: SheetNames,
  content: WorkbookContent,
  communeName: string,
): SheetDescription<SheetKind> {
  const { done, next } = progressCells(names);
  const at = (cells: Partial<Record<GridColumn, Cell>>) =>
    new Map(
      (Object.keys(cells) as GridColumn[]).map((id) => [GRID_COLUMNS.number(id), cells[id] ?? blank()]),
    );
  const rows = sheetHead(
    'grid',
    at({
      criterion: cell(SHEET_HEADINGS.grid, 'narrowTitle'),
      question: formula(communeName, 'name'),
      descriptor: done,
    }),
    at({ question: cell(GUIDANCE, 'subtitle'), descriptor: next }),
    headerRow(),
    GRID_COLUMNS.list,
  );
  const inputs: string[] = [];
  const blocks: [first: number, last: number][] = [];
  const [firstInput, lastInput] = [GRID_COLUMNS.letter('target'), GRID_COLUMNS.letter('comment')];
  for (const pillar of GUIDE.pillars) {
    rows.push(titleRow(pillar, names));
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
    frozenRows: HEAD_ROWS,
    frozenColumns: GRID_COLUMNS.number('criterion'),
    hiddenColumns: 0,
    rows,
    validations,
    conditionalFormats: conditionalFormats(HEAD_ROWS + 1, rows.length),
    inputs,
  };
}
