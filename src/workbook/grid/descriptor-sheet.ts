import { GUIDE, PALIERS, pageOf } from '../../guide/guide';
import type { GuidePages } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { band, cell, formula } from '../cells';
import { widths } from '../columns';
import type { ConditionalFormat, SheetDescription, SheetKind } from '../description';
import { SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { dataCell } from './data-layout';
import { DESCRIPTOR_COLUMNS } from './grid-columns';
import { adviceOf, entryOf, linked, linkTo } from './links';
import { WITNESS_TEXTS } from './row-identity';
import { HEAD_ROWS, headerOf, sheetHead } from './sheet-head';

const WIDTH = DESCRIPTOR_COLUMNS.list.length;
const GUIDANCE =
  'Repères indicatifs, à adapter : réécrivez-les, ou collez-y le texte officiel du guide. Un palier comprend les précédents.';

/** The palier chosen for a criterion, which leads to where it is chosen. */
function currentPalier(names: SheetNames, criterion: number): string {
  const [palier, state] = [dataCell(names, 'palier', criterion), dataCell(names, 'state', criterion)];
  const text = `IF(${state}="${NOT_APPLICABLE}";"${NOT_APPLICABLE}";IF(${palier}="";"–";${palier}&""))`;
  return linkTo(names, entryOf(names, String(criterion)), text);
}

/** The descriptor of the present palier: a rule may not read another sheet, so the last column says which it is. */
function currentTint(last: number): ConditionalFormat[] {
  const at = (id: 'palier0' | 'palier3' | 'current') => DESCRIPTOR_COLUMNS.letter(id);
  const first = HEAD_ROWS + 1;
  const palier = `(COLUMN()-COLUMN($${at('palier0')}$1))`;
  return [
    {
      range: `${at('palier0')}${first}:${at('palier3')}${last}`,
      formula: `=$${at('current')}${first}=${palier}&""`,
      background: '#cbdcf4',
      color: '#202733',
      bold: false,
    },
  ];
}

/** The Repères sheet as shipped: four descriptors per criterion, which the collectivité may rewrite. */
export function descriptorSheet(names: SheetNames, pages: GuidePages): SheetDescription<SheetKind> {
  const rows = sheetHead(
    'descriptors',
    new Map([[2, cell(SHEET_HEADINGS.descriptors, 'title')]]),
    new Map([[2, cell(GUIDANCE, 'subtitle')]]),
    headerOf(DESCRIPTOR_COLUMNS.list, ['number', 'page', 'current']),
    DESCRIPTOR_COLUMNS.list,
  );
  const inputs: string[] = [];
  const [first, last] = [DESCRIPTOR_COLUMNS.letter('palier0'), DESCRIPTOR_COLUMNS.letter('palier3')];
  for (const pillar of GUIDE.pillars) {
    rows.push(band(WIDTH, `band-${pillar.id}`, '', pillar.title));
    inputs.push(`${first}${rows.length + 1}:${last}${rows.length + pillar.criteria.length}`);
    for (const criterion of pillar.criteria)
      rows.push([
        cell(criterion.number, 'numberTop'),
        cell(WITNESS_TEXTS.criterion(criterion), 'labelTop'),
        ...PALIERS.map((palier) => cell(pageOf(pages, criterion).descriptors[palier], 'inputTop')),
        formula(
          linked(names, adviceOf(names, String(criterion.number)), WITNESS_TEXTS.source(criterion)),
          'linkTop',
        ),
        formula(currentPalier(names, criterion.number), 'linkTop'),
      ]);
  }
  return {
    kind: 'descriptors',
    name: names.descriptors,
    hidden: false,
    columnWidths: widths(DESCRIPTOR_COLUMNS.list),
    frozenRows: HEAD_ROWS,
    frozenColumns: 0,
    hiddenColumns: 0,
    rows,
    validations: [],
    conditionalFormats: currentTint(rows.length),
    inputs,
  };
}
