import { GUIDE_TEXTS } from '../src/guide/pages/texts';
import { blankSheets } from '../src/workbook/grid/blank-sheets';
import { SHEET_TITLES } from '../src/workbook/sheet-names';

/** The sheets as shipped, under their usual names. */
export const SHIPPED = blankSheets(SHEET_TITLES, GUIDE_TEXTS);
