import type { GuideTexts } from '../../guide/types';
import type { SheetNames } from '../sheet-names';
import { adviceSheet } from './advice-sheet';
import { type BlankSheets, NAME_MARKS } from './blank-text';
import { dataSheet } from './data-sheet';
import { descriptorSheet } from './descriptor-sheet';
import { stepsSheet } from './steps-sheet';
import { summarySheet } from './summary-sheet';
import { communeName, fieldCell } from './welcome-layout';
import { welcomeSheet } from './welcome-sheet';
import { withStamp } from './workbook';

/**
 * The sheets that a generation only fills, described by the build: the server reads them from a file beside its script
 * (docs/decisions/0018), and never imports this.
 */

/** The sheets under those names, with nothing that people type. */
export function blankSheets(names: SheetNames, texts: GuideTexts): BlankSheets {
  const field = (key: Parameters<typeof fieldCell>[1]) => fieldCell(names, key);
  return {
    welcome: withStamp(welcomeSheet(names, texts.updates), names),
    summary: withStamp(summarySheet(names, communeName(names), field), names),
    advice: withStamp(adviceSheet(names, texts), names),
    descriptors: withStamp(descriptorSheet(names, texts.pages), names),
    steps: withStamp(stepsSheet(names), names),
    data: dataSheet(names, field, texts),
  };
}

/** The same as the build writes them, for any names. */
export function blankText(texts: GuideTexts): string {
  return JSON.stringify(blankSheets(NAME_MARKS, texts));
}
