import { CRITERIA, GUIDE, PALIERS, TOP_PALIER } from '../../guide/guide';
import { SCOPE } from '../../guide/scope';
import { NOT_APPLICABLE } from '../../position/entry';
import { columnLetters } from '../addresses';
import { blank, cell, formula } from '../cells';
import { keyRow, widths } from '../columns';
import type { Cell, CompanionKind, ConditionalFormat, SheetDescription } from '../description';
import { SHEET_HEADINGS, SHEET_TITLES } from '../sheet-names';
import { LAST_MARK, ROW_MARK, type SheetPattern } from '../sheet-pattern';
import { ATTENTION, PALIER_COLORS } from '../styles';
import {
  CHOICE_LABEL,
  CHOSEN_CELL,
  CHOSEN_ROW,
  CRITERIA_PLACES,
  criterionColumn,
  FIRST_COMMUNE_ROW,
  HIDDEN_BLOCKS,
  IMPORT,
  STATISTICS,
  TERRITORY_COLUMNS,
  TERRITORY_HEADER_ROW,
} from './territory-columns';
import {
  adviceFormula,
  chosenNoteFormula,
  chosenPlaceFormula,
  chosenTitle,
  countsFormula,
  datedFormula,
  fileFormula,
  keyFormula,
  labelFormula,
  meanFormula,
  pillarFormulas,
  progressFormula,
  stateFormula,
  statisticFormula,
} from './territory-formulas';

/**
 * The Territoire sheet as the build describes it: its text, and that of one line, bear marks where the rows stand. The server
 * reads them from a file beside its script (docs/decisions/0018), and never imports this.
 */

const FIGURES_NOTE =
  'Médianes et nombres : communes à jour dont le pilier est complet. « Non renseigné » et « pilier incomplet » sont comptés à part. Ordre alphabétique, ni rang ni total : les paliers sont des pistes de réflexion.';
const FILE_NOTE =
  'Ce classeur montre les réponses d’autres communes : il ne peut pas servir de modèle pour des copies. Radar et médianes par pilier : à droite du tableau.';
/** Before the table, so that it is read before any click; the rest is under the radar, and in the panel. */
const GRANT_NOTE =
  'Autoriser l’accès à une commune ouvre tout son fichier, commentaires et contacts compris, à qui modifie ce classeur, tant que l’auteur du clic y a accès.';
const RADAR_NOTES = [
  'Chaque axe va de 0, au centre, à 3, au bord. Un pilier sans chiffre n’a pas de point.',
  'La médiane est celle des paliers moyens des communes dont le pilier est complet.',
  SCOPE,
  FIGURES_NOTE,
  FILE_NOTE,
];

const [LEFT, RIGHT] = ['commune', 'code'];

/** The cells of a sheet by row and column, written in any order. */
class Canvas {
  private readonly cells: Cell[][] = [];

  put(row: number, column: string, value: Cell): void {
    const line = this.line(row);
    line[TERRITORY_COLUMNS.number(column) - 1] = value;
  }

  /** The row's cells from the left. */
  fill(row: number, values: readonly Cell[]): void {
    const line = this.line(row);
    for (const [index, value] of values.entries()) line[index] = value;
  }

  private line(row: number): Cell[] {
    while (this.cells.length < row) this.cells.push([]);
    return this.cells[row - 1] ?? [];
  }

  /** Every cell, blank where nothing was put. */
  rows(): Cell[][] {
    return this.cells.map((line) => Array.from(line, (value) => value ?? blank()));
  }
}

function putHead(canvas: Canvas, last: number): void {
  canvas.fill(1, keyRow('territory', TERRITORY_COLUMNS.list));
  canvas.put(2, LEFT, cell(SHEET_HEADINGS.territory, 'title'));
  canvas.put(2, RIGHT, cell(GRANT_NOTE, 'note'));
  canvas.put(3, RIGHT, formula(countsFormula(last), 'line'));
  canvas.put(4, RIGHT, formula(adviceFormula(last), 'line'));
  for (const { id, title, criteria } of GUIDE.pillars)
    for (const [index, { number }] of criteria.entries())
      canvas.put(
        TERRITORY_HEADER_ROW - 1,
        criterionColumn(number),
        cell(index === 0 ? title : '', `band-${id}`),
      );
}

function putHeader(canvas: Canvas): void {
  canvas.fill(
    TERRITORY_HEADER_ROW,
    TERRITORY_COLUMNS.list.map(({ id, title }) => (id === 'gap' ? blank() : cell(title, 'header'))),
  );
  for (const { number, label } of CRITERIA)
    canvas.put(
      TERRITORY_HEADER_ROW,
      criterionColumn(number),
      cell(`${number}`, 'header', `${number}. ${label}`),
    );
  canvas.put(TERRITORY_HEADER_ROW, 'chosen', formula(chosenTitle(), 'header'));
}

function putStatistics(canvas: Canvas, last: number): void {
  for (const [index, { key, label }] of STATISTICS.entries()) {
    const row = TERRITORY_HEADER_ROW + 1 + index;
    canvas.put(row, 'file', cell(key, 'meta'));
    for (const column of ['code', 'state', 'link', 'progress', 'dated', 'edition'])
      canvas.put(row, column, blank('plain'));
    canvas.put(row, LEFT, cell(label, 'label'));
    for (const { number } of CRITERIA)
      canvas.put(
        row,
        criterionColumn(number),
        formula(statisticFormula(key, number, last), key === 'mediane' ? 'decimal' : 'centered'),
      );
  }
}

/** A commune's line on that row, before anything is written on it. */
function lineOn(row: number): Cell[] {
  const imported = Array.from({ length: IMPORT.last - IMPORT.first + 1 }, () => blank('centered'));
  return [
    formula(fileFormula(row), 'meta'),
    blank('inputText'),
    blank('inputText'),
    formula(stateFormula(row), 'centered'),
    blank('inputText'),
    formula(progressFormula(row), 'centered'),
    formula(datedFormula(row), 'centered'),
    blank('meta'),
    ...imported,
    ...GUIDE.pillars.map((pillar) => formula(meanFormula(pillar, row), 'centered')),
    formula(keyFormula(row), 'meta'),
    formula(labelFormula(row), 'meta'),
  ];
}

function putRadar(canvas: Canvas, last: number): void {
  for (const [index, pillar] of GUIDE.pillars.entries()) {
    const row = TERRITORY_HEADER_ROW + 1 + index;
    const { median, chosen: mean, communes, reading } = pillarFormulas(pillar, row, last);
    canvas.put(row, 'pillar', cell(pillar.title, `tint-${pillar.id}`));
    canvas.put(row, 'median', formula(median, 'decimal'));
    canvas.put(row, 'chosen', formula(mean, 'decimal'));
    canvas.put(row, 'top', cell(TOP_PALIER, 'centered'));
    canvas.put(row, 'bottom', cell(0, 'centered'));
    canvas.put(row, 'communes', formula(communes, 'centered'));
    canvas.put(row, 'reading', formula(reading, 'plain'));
  }
  canvas.put(CHOSEN_ROW, 'pillar', cell(CHOICE_LABEL, 'label'));
  canvas.put(CHOSEN_ROW, 'median', blank('inputText'));
  canvas.put(CHOSEN_ROW, 'label', formula(chosenPlaceFormula(last), 'meta'));
  canvas.put(CHOSEN_ROW, 'chosen', formula(chosenNoteFormula(), 'note'));
  for (const [index, text] of RADAR_NOTES.entries())
    canvas.put(CHOSEN_ROW + 1 + index, 'pillar', cell(text, 'note'));
}

const block = (columns: { readonly first: number; readonly last: number }, first: number, last: number) =>
  `${columnLetters(columns.first)}${first}:${columnLetters(columns.last)}${last}`;

function conditionalFormats(last: number): ConditionalFormat[] {
  const first = FIRST_COMMUNE_ROW;
  const paliers = block(CRITERIA_PLACES, first, last);
  const at = (column: string) => `$${TERRITORY_COLUMNS.letter(column)}${first}`;
  const entry = `${columnLetters(CRITERIA_PLACES.first)}${first}`;
  const states = TERRITORY_COLUMNS.number('state');
  const counts = `(${at('state')}="à jour")`;
  const radar = { first: TERRITORY_COLUMNS.number('median'), last: TERRITORY_COLUMNS.number('chosen') };
  const figure = `${columnLetters(radar.first)}${TERRITORY_HEADER_ROW + 1}`;
  return [
    ...PALIERS.map((palier) => ({
      range: paliers,
      formula: `=${counts}*ISNUMBER(${entry})*(${entry}=${palier})`,
      background: PALIER_COLORS[palier]?.background ?? '',
      color: PALIER_COLORS[palier]?.color ?? '',
    })),
    {
      range: paliers,
      formula: `=${counts}*(${entry}="${NOT_APPLICABLE}")`,
      background: '#eceef1',
      color: '#5a6472',
      italic: true,
    },
    {
      range: paliers,
      formula: `=NOT(${counts})`,
      background: '#ffffff',
      color: '#8a929e',
      bold: false,
      italic: true,
    },
    {
      range: block({ first: states, last: states }, first, last),
      formula: `=(${at('state')}<>"")*(${at('state')}<>"à jour")*(${at('state')}<>"vierge")`,
      ...ATTENTION,
    },
    // The sentence beside says what is missing; the chart needs #N/A.
    {
      range: block(radar, TERRITORY_HEADER_ROW + 1, TERRITORY_HEADER_ROW + GUIDE.pillars.length),
      formula: `=ISERROR(${figure})`,
      background: '#ffffff',
      color: '#ffffff',
    },
  ];
}

/** The sheet without its lines: what is said of each criterion above them, the radar at their right; and one line. */
export function territoryPattern(): SheetPattern {
  const last = LAST_MARK;
  const letter = TERRITORY_COLUMNS.letter;
  const labels = `${letter('label')}${FIRST_COMMUNE_ROW}:${letter('label')}${last}`;
  const canvas = new Canvas();
  putHead(canvas, last);
  putHeader(canvas);
  putStatistics(canvas, last);
  putRadar(canvas, last);
  const sheet: SheetDescription<CompanionKind> = {
    kind: 'territory',
    name: SHEET_TITLES.territory,
    hidden: false,
    columnWidths: widths(TERRITORY_COLUMNS.list),
    frozenRows: TERRITORY_HEADER_ROW,
    frozenColumns: TERRITORY_COLUMNS.number('commune'),
    hiddenColumns: 1,
    hiddenBlocks: HIDDEN_BLOCKS,
    rows: canvas.rows(),
    validations: [
      {
        range: CHOSEN_CELL,
        rule: { kind: 'range', range: labels },
        help: 'Choisissez une commune du tableau, ou videz la cellule.',
        strict: false,
      },
    ],
    conditionalFormats: conditionalFormats(last),
    inputs: [
      `${letter('commune')}${FIRST_COMMUNE_ROW}:${letter('code')}${last}`,
      `${letter('link')}${FIRST_COMMUNE_ROW}:${letter('link')}${last}`,
      CHOSEN_CELL,
    ],
    chart: {
      title: 'Palier moyen par pilier, de 0 à 3 : médiane du territoire et commune choisie',
      sheet: 'territory',
      range: `${letter('pillar')}${TERRITORY_HEADER_ROW}:${letter('bottom')}${TERRITORY_HEADER_ROW + GUIDE.pillars.length}`,
      colors: ['#2f5fb3', '#5b2a63', '#c9cfd8', '#c9cfd8'],
      max: TOP_PALIER,
      row: CHOSEN_ROW + 2 + RADAR_NOTES.length,
      column: TERRITORY_COLUMNS.number('pillar'),
      width: 640,
      height: 420,
    },
  };
  return { sheet, line: lineOn(ROW_MARK) };
}
