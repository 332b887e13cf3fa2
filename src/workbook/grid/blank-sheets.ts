import type { GuideTexts } from '../../guide/types';
import type { SheetDescription, SheetKind } from '../description';
import { planPattern } from '../followup/plan-sheet';
import type { SheetNames } from '../sheet-names';
import { territoryPattern } from '../territory/territory-pattern';
import { adviceSheet } from './advice-sheet';
import { type BlankSheets, NAME_MARKS } from './blank-text';
import { dataSheet } from './data-sheet';
import { descriptorSheet } from './descriptor-sheet';
import { FORMER_SHEETS } from './former-sheets';
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
  const made = (sheet: SheetDescription<SheetKind>) => ({
    ...withStamp(sheet, names),
    former: FORMER_SHEETS[sheet.kind],
  });
  return {
    welcome: made(welcomeSheet(names, texts)),
    grid: { former: FORMER_SHEETS.grid },
    summary: made(summarySheet(names, communeName(names), field)),
    advice: made(adviceSheet(names, texts)),
    steps: made(stepsSheet(names)),
    descriptors: made(descriptorSheet(names, texts.pages)),
    data: { ...dataSheet(names, field, texts), former: FORMER_SHEETS.data },
    plan: planPattern(names),
    territory: territoryPattern(),
  };
}

/** The same as the build writes them, for any names. */
export function blankText(texts: GuideTexts): string {
  return JSON.stringify(blankSheets(NAME_MARKS, texts));
}
