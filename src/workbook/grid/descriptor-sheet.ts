import { GUIDE, PALIERS, pageOf } from '../../guide/guide';
import type { GuidePages } from '../../guide/types';
import { band, blank, cell } from '../cells';
import { keyRow, widths } from '../columns';
import type { Cell, SheetDescription, SheetKind } from '../description';
import { SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { DESCRIPTOR_COLUMNS } from './grid-columns';
import { WITNESS_TEXTS } from './row-identity';

const WIDTH = DESCRIPTOR_COLUMNS.list.length;
const HEADER_ROW = 4;

/** The Repères sheet as shipped: four descriptors per criterion, which the collectivité may rewrite. */
export function descriptorSheet(names: SheetNames, pages: GuidePages): SheetDescription<SheetKind> {
  const rows: Cell[][] = [
    keyRow('descriptors', DESCRIPTOR_COLUMNS.list, blank('meta')),
    [blank(), cell(SHEET_HEADINGS.descriptors, 'title')],
    [
      blank(),
      cell(
        'Repères indicatifs, à adapter : vous pouvez réécrire chaque texte, ou y coller le texte officiel du guide. Un palier comprend les précédents. Le glossaire est en bas de la feuille Conseils.',
        'subtitle',
      ),
    ],
    DESCRIPTOR_COLUMNS.list.map((column) => cell(column.title, 'header')),
  ];
  const inputs: string[] = [];
  const [first, last] = [DESCRIPTOR_COLUMNS.letter('palier0'), DESCRIPTOR_COLUMNS.letter('palier3')];
  for (const pillar of GUIDE.pillars) {
    rows.push(band(WIDTH, `band-${pillar.id}`, '', pillar.title));
    inputs.push(`${first}${rows.length + 1}:${last}${rows.length + pillar.criteria.length}`);
    for (const criterion of pillar.criteria)
      rows.push([
        cell(criterion.number, 'number'),
        cell(WITNESS_TEXTS.criterion(criterion), 'label'),
        ...PALIERS.map((palier) => cell(pageOf(pages, criterion).descriptors[palier], 'inputTop')),
        cell(WITNESS_TEXTS.source(criterion), 'centered'),
      ]);
  }
  return {
    kind: 'descriptors',
    name: names.descriptors,
    hidden: false,
    columnWidths: widths(DESCRIPTOR_COLUMNS.list),
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    hiddenColumns: 0,
    rows,
    validations: [],
    conditionalFormats: [],
    inputs,
  };
}
