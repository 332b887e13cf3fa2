import { parseBlock } from '../workbook/addresses';
import { widthRuns } from '../workbook/column-widths';
import {
  type Cell,
  type ConditionalFormat,
  NEW_SHEET,
  type RadarChart,
  type SheetDescription,
  type Validation,
  type ValidationRule,
} from '../workbook/description';
import { INPUT_FRAME, type Style, styleOf } from '../workbook/styles';
import { toWritten } from './cell-values';
import { newProtector, type Protector } from './protect';
import { readSharingRules } from './sharing-rules';
import { writeAround } from './write-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type TextStyles = (style: Style) => GoogleAppsScript.Spreadsheet.TextStyle;

const EMPTY: Cell = { value: '', style: 'plain' };

/** Cells as a rectangle: `setValues` and its like refuse rows of unequal lengths. */
function rectangle(rows: SheetDescription['rows']): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? EMPTY));
}

/** Font, colour, size and slant of a cell, which Google takes as one value. */
function textStyles(): TextStyles {
  const built = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ color, size, bold, italic, underline }) => {
    const key = [color, size, bold, italic, underline].join(' ');
    const known = built.get(key);
    if (known) return known;
    const made = SpreadsheetApp.newTextStyle()
      .setForegroundColor(color)
      .setFontSize(size)
      .setBold(bold)
      .setItalic(italic)
      .setUnderline(underline)
      .build();
    built.set(key, made);
    return made;
  };
}

/** One call per attribute, and none for an attribute that is everywhere as in a new sheet. */
function writeStyles(range: Range, cells: readonly (readonly Cell[])[], textStyle: TextStyles): void {
  const styles = cells.map((row) => row.map((cell) => styleOf(cell.style)));
  const attribute = <K extends keyof Style>(key: K) => styles.map((row) => row.map((style) => style[key]));
  const some = (test: (style: Style) => boolean) => styles.some((row) => row.some(test));
  range.setBackgrounds(attribute('background'));
  range.setTextStyles(styles.map((row) => row.map((style) => textStyle(style))));
  // Texts stand on the left by themselves, numbers and dates do not.
  if (some(({ align, format }) => align !== 'left' || !['General', '@'].includes(format)))
    range.setHorizontalAlignments(attribute('align'));
  range.setVerticalAlignments(attribute('vertical'));
  const { WRAP, OVERFLOW, CLIP } = SpreadsheetApp.WrapStrategy;
  const strategy = ({ wrap }: Style) => (wrap === 'clip' ? CLIP : wrap ? WRAP : OVERFLOW);
  range.setWrapStrategies(styles.map((row) => row.map(strategy)));
  if (some((style) => style.format !== 'General')) range.setNumberFormats(attribute('format'));
}

function ruleBuilder(
  rule: ValidationRule,
  sheet: Sheet | null,
): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.kind) {
    case 'range':
      if (!sheet) throw new Error('A list of cells needs their sheet');
      return builder.requireValueInRange(sheet.getRange(rule.range), true);
    case 'list':
      return builder.requireValueInList([...rule.values], true);
    case 'number':
      return builder.requireNumberGreaterThanOrEqualTo(rule.atLeast);
    case 'date':
      return builder.requireDate();
    case 'formula':
      return builder.requireFormulaSatisfied(rule.formula);
  }
}

/** The rule of a cell, with its help text; `sheet` is the one whose cells it may list. */
export function buildRule(
  validation: Omit<Validation, 'range'>,
  sheet: Sheet | null = null,
): GoogleAppsScript.Spreadsheet.DataValidation {
  return ruleBuilder(validation.rule, sheet)
    .setAllowInvalid(!validation.strict)
    .setHelpText(validation.help)
    .build();
}

/** All rules of a sheet in one call: a rectangle of rules, null where a cell has none. */
function writeValidations(
  sheet: Sheet,
  range: Range,
  cells: readonly (readonly Cell[])[],
  validations: readonly Validation[],
): void {
  if (validations.length === 0) return;
  const rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] = cells.map((row) =>
    row.map(() => null),
  );
  const built = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  for (const validation of validations) {
    const { range: address, ...what } = validation;
    const key = JSON.stringify(what);
    const rule = built.get(key) ?? buildRule(validation, sheet);
    built.set(key, rule);
    const block = parseBlock(address);
    for (let row = block.row; row <= block.lastRow; row += 1)
      for (let column = block.column; column <= block.lastColumn; column += 1) {
        const line = rules[row - 1];
        if (line) line[column - 1] = rule;
      }
  }
  range.setDataValidations(rules);
}

function formatRule(
  format: ConditionalFormat,
  range: Range,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(format.formula)
    .setBackground(format.background)
    .setFontColor(format.color)
    .setBold(format.bold ?? true)
    .setItalic(format.italic ?? false)
    .setRanges([range])
    .build();
}

function writeConditionalFormats(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  if (formats.length === 0) return;
  const addresses = [...new Set(formats.map((format) => format.range))];
  const ranges = new Map(addresses.map((address) => [address, sheet.getRange(address)]));
  sheet.setConditionalFormatRules(
    formats.flatMap((format) => {
      const range = ranges.get(format.range);
      return range ? [formatRule(format, range)] : [];
    }),
  );
}

function writeColumnWidths(sheet: Sheet, widths: readonly number[]): void {
  for (const { first, last, width } of widthRuns(widths))
    sheet.setColumnWidths(first, last - first + 1, width);
}

/**
 * The native radar; `source` is the sheet that holds its data. Its options are hints: Google documents none
 * for this type (docs/hypotheses-google.md).
 */
export function insertRadar(sheet: Sheet, source: Sheet, chart: RadarChart): void {
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.RADAR)
      .addRange(source.getRange(chart.range))
      .setNumHeaders(1)
      .setOption('title', chart.title)
      .setOption('colors', [...chart.colors])
      .setOption('legend', { position: 'bottom' })
      .setOption('vAxis', {
        minValue: 0,
        maxValue: chart.max,
        viewWindow: { min: 0, max: chart.max },
        gridlines: { count: chart.max + 1 },
      })
      .setOption('width', chart.width)
      .setOption('height', chart.height)
      .setPosition(chart.row, chart.column, 0, 0)
      .build(),
  );
}

/** Rows and columns of a tab. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Writes described sheets into the tabs of `insertTabs`, new ones by default; what one sheet taught or built serves the
 * next ones. False where its protection is left for the owner.
 */
export type SheetWriter = (sheet: Sheet, description: SheetDescription, size?: Size | Grown) => boolean;

/** A new tab that `growToDescription` gave its rows and columns. */
type Grown = 'grown';

export function sheetWriter(): SheetWriter {
  const protector = newProtector(readSharingRules());
  const textStyle = textStyles();
  return (sheet, description, size = NEW_SHEET) => writeSheet(sheet, description, size, protector, textStyle);
}

/**
 * Writes a described sheet into a tab. Its values, A1's meta text among them, are written by one
 * call: a sheet that is known as ours holds all its values. Only one that imports something already takes more.
 */
function writeSheet(
  sheet: Sheet,
  description: SheetDescription,
  size: Size | Grown,
  protector: Protector,
  textStyle: TextStyles,
): boolean {
  const cells = rectangle(description.rows);
  const height = cells.length;
  const width = cells[0]?.length ?? 1;
  if (size !== 'grown') growTo(sheet, height, width, size);
  const range = sheet.getRange(1, 1, height, width);
  if (!description.hidden) writeStyles(range, cells, textStyle);
  const values = cells.map((row) => row.map((cell) => toWritten(cell.value)));
  if (description.imports) writeAround(sheet, values, description.imports);
  else range.setValues(values);
  if (cells.some((row) => row.some((cell) => cell.note)))
    range.setNotes(cells.map((row) => row.map((cell) => cell.note ?? '')));
  writeValidations(sheet, range, cells, description.validations);
  const listed = (ranges: readonly string[]) => (ranges.length > 0 ? sheet.getRangeList([...ranges]) : null);
  const inputs = listed(description.inputs);
  if (!description.hidden) writeLayout(sheet, description);
  else sheet.hideSheet();
  const framed = description.framed ? listed(description.framed) : inputs;
  framed?.setBorder(true, true, true, true, true, true, INPUT_FRAME, SpreadsheetApp.BorderStyle.SOLID);
  return protector.protect(sheet, description.kind, inputs, size === NEW_SHEET || size === 'grown');
}

/**
 * Adds the rows and columns that a new tab lacks for what it will hold. Before any formula is written: inserted columns
 * would shift the references of others to those beyond the last.
 */
export function growToDescription(sheet: Sheet, { rows }: SheetDescription): void {
  growTo(sheet, rows.length, Math.max(...rows.map((cells) => cells.length)), NEW_SHEET);
}

/** Adds the rows and columns that a sheet of that size lacks. */
export function growTo(sheet: Sheet, height: number, width: number, { rows, columns }: Size): void {
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  if (height > rows) sheet.insertRowsAfter(rows, height - rows);
}

function writeLayout(sheet: Sheet, description: SheetDescription): void {
  writeColumnWidths(sheet, description.columnWidths);
  writeConditionalFormats(sheet, description.conditionalFormats);
  if (description.frozenColumns > 0) sheet.setFrozenColumns(description.frozenColumns);
  if (description.hiddenColumns > 0) sheet.hideColumns(1, description.hiddenColumns);
  for (const { first, count } of description.hiddenBlocks ?? []) sheet.hideColumns(first, count);
}
