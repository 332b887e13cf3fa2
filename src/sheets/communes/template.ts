import { filledParts } from '../../workbook/communes/blank-template';
import { COMMUNES } from '../../workbook/communes/communes-sheet';
import { MARKER_CELL } from '../../workbook/copy-marker';
import type { AnyKind, SheetDescription } from '../../workbook/description';
import type { BlankSheets } from '../../workbook/grid/blank-text';
import { EMPTY_CONTENT, type WorkbookContent } from '../../workbook/grid/content';
import { EXPORT_NAME } from '../../workbook/grid/data-layout';
import {
  describedDescriptors,
  editedDescriptors,
  pageDescriptors,
} from '../../workbook/grid/descriptor-table';
import { leftovers } from '../../workbook/grid/leftovers';
import { describeWorkbook } from '../../workbook/grid/workbook';
import { describeRegister, readRegister } from '../../workbook/register';
import { invitationsOf, PARTNERS, partnersSheet } from '../../workbook/sharing/partners-sheet';
import { perspectiveContent } from '../../workbook/sharing/perspective-table';
import { perspectivesSheet } from '../../workbook/sharing/perspectives-sheet';
import { SHEET_KINDS, SHEET_TITLES } from '../../workbook/sheet-names';
import type { Notes, Table } from '../../workbook/table';
import { territorySheet } from '../../workbook/territory/territory-sheet';
import type { FoundSheet, Roles } from '../find-sheets';
import { contentOf } from '../grid/read-workbook';
import { readGuideTexts, readShippedSheets } from '../long-texts';
import { holdsSomething, readTable, readWhole } from '../read-sheet';
import type { CommunesTable } from './commune-lines';
import { findExposing } from './own-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Noted = Table & { readonly notes: Notes };

export interface BlankTemplate {
  readonly kind: 'blank';
  readonly sheet: Sheet;
  /** The Accueil sheet as read. */
  readonly welcome: Table;
}

/** Whether a file can be copied for communes. */
export type Template =
  | { readonly kind: 'no-grid' | 'territory' }
  | { readonly kind: 'filled'; readonly what: string; readonly sheet: Sheet }
  | BlankTemplate;

/** What our sheets hold, as a generation would write it again. */
function describeAsRead(
  read: ReadonlyMap<AnyKind, Noted>,
  shipped: BlankSheets,
): Map<AnyKind, SheetDescription> {
  const descriptors = describedDescriptors(shipped.descriptors);
  let content: WorkbookContent = EMPTY_CONTENT;
  for (const kind of SHEET_KINDS) {
    const table = read.get(kind);
    const shown = table?.values.map((row) => row.map((value) => String(value ?? ''))) ?? [];
    if (table) content = { ...content, ...contentOf(kind, { ...table, shown }, descriptors) };
  }
  const described = new Map<AnyKind, SheetDescription>(
    describeWorkbook(SHEET_TITLES, content, shipped).map((one) => [one.kind, one]),
  );
  const [partners, perspectives] = [read.get('partners'), read.get('perspectives')];
  if (partners) described.set('partners', partnersSheet(readRegister(partners, PARTNERS)));
  if (perspectives)
    described.set('perspectives', perspectivesSheet(SHEET_TITLES, perspectiveContent(perspectives)));
  return described;
}

/** Companions as they are made; but Regards, half of whose texts are the criteria, as in many a table of people's own. */
const blankCompanions = ({ territory }: BlankSheets): SheetDescription[] => [
  describeRegister(COMMUNES, []),
  partnersSheet([]),
  territorySheet(territory, { lines: [], chosen: '', height: 0 }),
];

/** Cells named one by one; the others are counted. */
const TOLD = 4;

const nameList = (sheets: readonly FoundSheet[]) => sheets.map(({ name }) => `« ${name} »`).join(', ');

function besideParts(
  live: Roles['live'],
  read: ReadonlyMap<AnyKind, Noted>,
  described: ReadonlyMap<AnyKind, SheetDescription>,
): string[] {
  return [...read].flatMap(([kind, table]) => {
    const description = described.get(kind);
    const added = description ? leftovers(table, table.notes, description) : [];
    // A copy has its own text there, and this file none.
    const cells = kind === 'welcome' ? added.filter((cell) => cell !== MARKER_CELL) : added;
    if (cells.length === 0) return [];
    const more = cells.length > TOLD ? ` et ${cells.length - TOLD} de plus` : '';
    const name = live.get(kind)?.getName() ?? '';
    return [`texte ou note en plus dans « ${name} » (${cells.slice(0, TOLD).join(', ')}${more})`];
  });
}

/** Own sheets that a copy may carry: each is read whole, and a person waits for it. */
const MOST_OWN = 40;

/** « Blank » means that every cell and note of our sheets is ours or empty, and that each stands once. */
export function readTemplate(
  { live, kept, doubles, own }: Roles,
  communesTable: CommunesTable | null,
): Template {
  const [grid, sheet, perspectives] = [live.get('grid'), live.get('welcome'), live.get('perspectives')];
  if (live.has('territory')) return { kind: 'territory' };
  if (!grid || !sheet) return { kind: 'no-grid' };
  if (own.length > MOST_OWN)
    return { kind: 'filled', what: `${own.length} feuilles ajoutées, ${MOST_OWN} au plus`, sheet };
  // Communes is put away as a whole while the file is copied.
  const looked = [...live].filter(([kind]) => kind !== 'communes');
  const read = new Map(looked.map(([kind, one]) => [kind, readWhole(one)] as const));
  const table = (kind: AnyKind) => read.get(kind) ?? { values: [], formulas: [], notes: [] };
  const shipped = readShippedSheets()(SHEET_TITLES);
  const described = describeAsRead(read, shipped);
  const blank = [...described.values()].filter(({ kind }) => kind !== 'perspectives');
  const { disguised, contacts } = findExposing(own, [...blank, ...blankCompanions(shipped)], communesTable);
  const what = [
    ...filledParts({
      grid: table('grid'),
      welcome: table('welcome'),
      perspectives: perspectives ? table('perspectives') : null,
      steps: live.has('steps') ? table('steps') : null,
      plan: live.has('plan') ? table('plan') : null,
      snapshots: live.has('snapshots') ? table('snapshots') : null,
    }),
    ...(kept.length > 0 ? [`anciennes feuilles conservées : ${nameList(kept)}`] : []),
    ...(doubles.length > 0 ? [`feuilles en double : ${nameList(doubles)}`] : []),
    ...(disguised.length > 0
      ? [`feuilles qui reprennent une feuille de la grille : ${nameList(disguised)}`]
      : []),
    ...(contacts.length > 0 ? [`contacts de plusieurs communes dans ${nameList(contacts)}`] : []),
    ...besideParts(live, read, described),
  ];
  return what.length > 0
    ? { kind: 'filled', what: what.join(', '), sheet }
    : { kind: 'blank', sheet, welcome: table('welcome') };
}

/** Own sheets that are named one by one at most; more are counted. */
const MANY = 30;

/** What each copy holds besides a blank grid, in French. */
export function carriedParts(file: Spreadsheet, { live, own }: Roles): string[] {
  const [descriptors, partners] = [live.get('descriptors'), live.get('partners')];
  const edited = descriptors
    ? editedDescriptors(readTable(descriptors), pageDescriptors(readGuideTexts().pages)).length
    : 0;
  const contacts = partners
    ? invitationsOf(readRegister(readTable(partners), PARTNERS)).filter(
        ({ contact, email }) => contact !== '' || email !== '',
      ).length
    : 0;
  const named = file
    .getNamedRanges()
    .map((range) => range.getName())
    .filter((name) => name !== EXPORT_NAME);
  // Looked into one by one, so many would keep the person waiting: all are told then.
  const isMany = own.length > MANY;
  const told = isMany ? own : own.filter(holdsSomething);
  return [
    ...(edited > 0 ? [`les repères adaptés (${edited})`] : []),
    ...(contacts > 0 ? [`les contacts de la feuille Partenaires (${contacts})`] : []),
    ...(told.length > 0
      ? [isMany ? `vos propres feuilles (${told.length})` : `vos propres feuilles : ${nameList(told)}`]
      : []),
    ...(named.length > 0
      ? [
          `les plages nommées (${named.length}) : ${named.slice(0, TOLD).join(', ')}${named.length > TOLD ? '…' : ''}`,
        ]
      : []),
  ];
}
