import type { GuideTexts } from '../guide/types';
import { type BlankSheets, readBlanks } from '../workbook/grid/blank-text';
import type { SheetNames } from '../workbook/sheet-names';

/**
 * What the build wrote beside the script, in files of its own: in the script's own text, every call would pay for it.
 * A template that is never evaluated gives its file as it stands (docs/decisions/0018). Each file costs two calls.
 */
const read = (file: 'guide' | 'sheets') => HtmlService.createTemplateFromFile(file).getRawContent();

/** The long texts of the guide, for the panel and for the Partenaires sheet. */
export function readGuideTexts(): GuideTexts {
  return JSON.parse(read('guide')) as GuideTexts;
}

/** The sheets of the grid as shipped, under any names. */
export type ShippedSheets = (names: SheetNames) => BlankSheets;

export function readShippedSheets(): ShippedSheets {
  const text = read('sheets');
  return (names) => readBlanks(text, names);
}
