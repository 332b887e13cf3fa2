import type { Term } from '../../guide/glossary';
import { CRITERIA, GUIDE } from '../../guide/guide';
import { modesText } from '../../guide/modes';
import type { Criterion, GuideTexts } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { band, blank, cell, formula } from '../cells';
import type { Cell, SheetDescription, SheetKind } from '../description';
import { SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { criterionTexts } from './criterion-texts';
import { ADVICE_COLUMNS, dataCell } from './data-layout';
import { adviceOf, descriptorsOf, entryOf, linked, linkTo, type Target } from './links';
import { HEAD_ROWS, sheetHead } from './sheet-head';

/** 934 pixels in sight; the second as wide as in a new sheet. */
const COLUMN_WIDTHS = [44, 100, 790];
const WIDTH = COLUMN_WIDTHS.length;
const GUIDANCE =
  'D’après le guide du ministère, reformulé. Paliers entre crochets et modes d’accueil « déduits » : lecture de Grille SPPE.';

/** Title, kinds of childcare, page and reservation of the guide, on one line. */
function headOf(criterion: Criterion): string {
  const { title, page, condition = '' } = criterion;
  return [title, modesText(criterion), `guide p. ${page}`, condition]
    .filter((text) => text !== '')
    .join(' – ');
}

const NO_PALIER = 'à choisir';

/** The palier chosen and what it says, which lead to the four descriptors. */
function whereItStands(names: SheetNames, criterion: number): string {
  const [palier, shown] = [dataCell(names, 'palier', criterion), dataCell(names, 'shown', criterion)];
  const text = `IF(${palier}="";"";${palier}&" – ")&${shown}&" Voir les quatre repères."`;
  return linkTo(names, descriptorsOf(names, String(criterion)), `IFERROR(${text};"")`);
}

/**
 * The advice towards each palier, from the data sheet: that of the next one first, then what lies further on, then what the
 * palier already includes (`adviceInOrder`).
 */
function orderedAdvice(names: SheetNames, criterion: number): string {
  const towards = ADVICE_COLUMNS.map((column) => dataCell(names, column, criterion));
  const palier = dataCell(names, 'palier', criterion);
  const inOrder = (first: number) =>
    [...towards.slice(first), ...towards.slice(0, first)]
      .map((text) => `${text}&IF(${text}="";"";CHAR(10))`)
      .join('&');
  return `IFERROR(IF(${palier}=1;${inOrder(1)};IF(${palier}=2;${inOrder(2)};${inOrder(0)}))&${dataCell(names, 'noAdvice', criterion)};"")`;
}

/** A line per criterion: its palier, and the way to its advice. */
function indexRows(names: SheetNames): Cell[][] {
  return CRITERIA.map(({ number, title }) => {
    const [palier, state] = [dataCell(names, 'palier', number), dataCell(names, 'state', number)];
    const shown = `IF(${state}="${NOT_APPLICABLE}";"sans objet";IF(${palier}="";"${NO_PALIER}";"palier "&${palier}))`;
    return [
      blank(),
      formula(`IFERROR(${shown};"")`, 'centered'),
      formula(linked(names, adviceOf(names, String(number)), `${number}. ${title}`), 'linkRuled'),
    ];
  });
}

function glossaryRows(glossary: readonly Term[]): Cell[][] {
  return [
    band(WIDTH, 'header', '', 'Glossaire', 'Sigles et mots employés dans ce classeur'),
    ...glossary.map(({ term, unfolded, meaning }) => [
      blank('number'),
      cell(term, 'label'),
      cell(
        unfolded === '' ? meaning : `${unfolded.charAt(0).toUpperCase()}${unfolded.slice(1)}. ${meaning}`,
        'plain',
      ),
    ]),
  ];
}

/**
 * The Conseils sheet: an index, the guide's page of each criterion, then the glossary, readable and printable without the
 * add-on.
 */
export function adviceSheet(names: SheetNames, texts: GuideTexts): SheetDescription<SheetKind> {
  const toIndex: Target = { sheet: 'advice', column: 'B', row: String(HEAD_ROWS + 1) };
  const rows = sheetHead(
    'advice',
    new Map([[2, cell(SHEET_HEADINGS.advice, 'title')]]),
    new Map([
      [1, formula(linked(names, toIndex, 'Index'), 'link')],
      [2, cell(GUIDANCE, 'subtitle')],
    ]),
    [cell('N°', 'header'), cell('Rubrique', 'headerLeft'), cell('Contenu', 'headerLeft')],
  );
  const own = criterionTexts(texts);
  rows.push(...indexRows(names));
  for (const pillar of GUIDE.pillars) {
    rows.push(band(WIDTH, `band-${pillar.id}`, '', pillar.title, pillar.question));
    for (const criterion of pillar.criteria) {
      rows.push([
        cell(criterion.number, `mark-${pillar.id}`),
        formula(
          linked(names, entryOf(names, String(criterion.number)), criterion.label),
          `tint-${pillar.id}`,
        ),
        cell(headOf(criterion), `tint-${pillar.id}`),
      ]);
      const part = (heading: string, content: Cell) =>
        rows.push([cell(criterion.number, 'number'), cell(heading, 'label'), content]);
      part('Palier', formula(whereItStands(names, criterion.number), 'linkRuled'));
      part('Conseils pratiques', formula(orderedAdvice(names, criterion.number), 'plain'));
      for (const [heading, text] of own.get(criterion.number)?.parts ?? [])
        part(heading, cell(text, 'plain'));
    }
  }
  rows.push(...glossaryRows(texts.glossary));
  return {
    kind: 'advice',
    name: names.advice,
    hidden: false,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: HEAD_ROWS,
    frozenColumns: 0,
    hiddenColumns: 0,
    rows,
    validations: [],
    conditionalFormats: [],
    inputs: [],
  };
}
