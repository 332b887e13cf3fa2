import type { GuideTexts } from '../../guide/types';
import type { AnyKind, SheetDescription, SheetKind } from '../description';
import type { SheetNames } from '../sheet-names';
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

/**
 * Every sheet of a workbook that holds that content, in the order of the tabs; `texts` are the long ones, which
 * Accueil, Conseils and Repères show.
 */
export function describeWorkbook(
  names: SheetNames,
  content: WorkbookContent,
  texts: GuideTexts,
): SheetDescription<SheetKind>[] {
  const name = communeName(names);
  return [
    welcomeSheet(names, content, texts.updates),
    gridSheet(names, content, name),
    summarySheet(names, name, (key) => fieldCell(names, key)),
    adviceSheet(names, texts),
    descriptorSheet(names, content, texts.pages),
    dataSheet(names, (key) => fieldCell(names, key)),
  ].map((sheet) => withStamp(sheet, names));
}
