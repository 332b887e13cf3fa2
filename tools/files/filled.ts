import { AddonRuntime, SpreadsheetFile } from '../../host/index';
import { GUIDE_TEXTS } from '../../src/guide/pages/texts';
import { blankSheets } from '../../src/workbook/grid/blank-sheets';
import { EMPTY_CONTENT } from '../../src/workbook/grid/content';
import { describeWorkbook } from '../../src/workbook/grid/workbook';
import { SHEET_TITLES } from '../../src/workbook/sheet-names';
import { type DemoFile, parseDemoFile } from '../demo/demo-file';
import { fillGrid } from '../demo/filled-grid';
import type { Filled } from './xlsx';

/** The sheets as the add-on describes them, with nothing typed. */
export const described = () =>
  describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, blankSheets(SHEET_TITLES, GUIDE_TEXTS));

/** A workbook that the built add-on made on the stand-in and a person filled; its figures are those of its formulas. */
export function filledWorkbook(demo: DemoFile = parseDemoFile('{}')): Filled & { readonly rejected: number } {
  const file = SpreadsheetFile.create({ title: demo.commune || 'Grille SPPE' });
  const rejected = fillGrid(AddonRuntime.fromBuild(file), demo).length;
  return { descriptions: described(), file, rejected };
}
