import type { GuideTexts } from '../../guide/types';
import type { AnyKind, SheetDescription, SheetKind } from '../description';
import { SHEET_KINDS, type SheetNames } from '../sheet-names';
import { adviceSheet } from './advice-sheet';
import type { WorkbookContent } from './content';
import { dataSheet, stampCell } from './data-sheet';
import { descriptorSheet } from './descriptor-sheet';
import { gridSheet } from './grid-sheet';
import { summarySheet } from './summary-sheet';
import { communeName, fieldCell, welcomeSheet } from './welcome-sheet';

/** The stamp stands beside the meta text on every sheet, so that one read of any of them tells what changed. */
function withStamp<Kind extends AnyKind>(
  sheet: SheetDescription<Kind>,
  names: SheetNames,
): SheetDescription<Kind> {
  if (sheet.kind === 'data') return sheet;
  const [[meta, , ...others] = [], ...rows] = sheet.rows;
  return { ...sheet, rows: [[...(meta ? [meta] : []), stampCell(names), ...others], ...rows] };
}

/** What each sheet is made of, in the order of the tabs. */
const SHEETS: Readonly<
  Record<
    SheetKind,
    (names: SheetNames, content: WorkbookContent, texts: GuideTexts) => SheetDescription<SheetKind>
  >
> = {
  welcome: (names, content, { updates }) => welcomeSheet(names, content, updates),
  grid: (names, content) => gridSheet(names, content, communeName(names)),
  summary: (names) => summarySheet(names, communeName(names), (key) => fieldCell(names, key)),
  advice: (names, _, texts) => adviceSheet(names, texts),
  descriptors: (names, content, { pages }) => descriptorSheet(names, content, pages),
  data: (names) => dataSheet(names, (key) => fieldCell(names, key)),
};

/** One sheet of a workbook that holds that content; `texts` are the long ones, which Accueil, Conseils and Repères show. */
export function describeSheet(
  kind: SheetKind,
  names: SheetNames,
  content: WorkbookContent,
  texts: GuideTexts,
): SheetDescription<SheetKind> {
  return withStamp(SHEETS[kind](names, content, texts), names);
}

/** Every sheet of a workbook that holds that content, in the order of the tabs. */
export function describeWorkbook(
  names: SheetNames,
  content: WorkbookContent,
  texts: GuideTexts,
): SheetDescription<SheetKind>[] {
  return SHEET_KINDS.map((kind) => describeSheet(kind, names, content, texts));
}
