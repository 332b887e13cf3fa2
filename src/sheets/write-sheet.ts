import { columnLetters, parseBlock } from '../workbook/addresses';
import type {
  Cell,
  ConditionalFormat,
  RadarChart,
  SheetDescription,
  Validation,
  ValidationRule,
} from '../workbook/description';
import { RULE_COLOR, type Style, styleOf } from '../workbook/styles';
import { toWritten } from './cell-values';
import { protectSheet } from './protect';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const EMPTY: Cell = { value: '', style: 'plain' };

/** Cells as a rectangle: `setValues` and its like refuse rows of unequal lengths. */
function rectangle(rows: SheetDescription['rows']): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? EMPTY));
}

/** One call per attribute that is not the same everywhere. */
function writeStyles(range: Range, cells: readonly (readonly Cell[])[]): void {
  const styles = cells.map((row) => row.map((cell) => styleOf(cell.style)));
  const attribute = <K extends keyof Style>(key: K) => styles.map((row) => row.map((style) => style[key]));
  const mapped = <T>(to: (style: Style) => T) => styles.map((row) => row.map(to));
  range.setBackgrounds(attribute('background'));
  range.setFontColors(attribute('color'));
  range.setFontSizes(attribute('size'));
  range.setFontWeights(mapped((style) => (style.bold ? 'bold' : 'normal')));
  range.setFontStyles(mapped((style) => (style.italic ? 'italic' : 'normal')));
  range.setHorizontalAlignments(attribute('align'));
  range.setVerticalAlignments(attribute('vertical'));
  range.setWraps(attribute('wrap'));
  if (styles.flat().some((style) => style.format !== 'General')) range.setNumberFormats(attribute('format'));
}

/** Hairlines under the ruled cells: one block per run of rows ruled over the same columns. */
function writeRules(sheet: Sheet, cells: readonly (readonly Cell[])[]): void {
  const spans = cells.map((row) => {
    const ruled = row.map((cell) => styleOf(cell.style).ruled);
    return { first: ruled.indexOf(true) + 1, last: ruled.lastIndexOf(true) + 1 };
  });
  const blocks: string[] = [];
  let start = 0;
  for (let index = 1; index <= spans.length; index += 1) {
    const run = spans[start];
    const here = spans[index];
    if (run && here && here.first === run.first && here.last === run.last) continue;
    if (run && run.first > 0)
      blocks.push(`${columnLetters(run.first)}${start + 1}:${columnLetters(run.last)}${index}`);
    start = index;
  }
  if (blocks.length > 0)
    sheet
      .getRangeList(blocks)
      .setBorder(null, null, true, null, null, true, RULE_COLOR, SpreadsheetApp.BorderStyle.SOLID);
}

function ruleBuilder(rule: ValidationRule): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.kind) {
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

/** A strict rule: what it does not accept is refused, with its help text. */
export function buildRule(
  validation: Pick<Validation, 'rule' | 'help'>,
): GoogleAppsScript.Spreadsheet.DataValidation {
  return ruleBuilder(validation.rule).setAllowInvalid(false).setHelpText(validation.help).build();
}

/** All rules of a sheet in one call: a rectangle of rules, null where a cell has none. */
function writeValidations(
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
    const rule = built.get(validation.help) ?? buildRule(validation);
    built.set(validation.help, rule);
    const block = parseBlock(validation.range);
    for (let row = block.row; row <= block.lastRow; row += 1)
      for (let column = block.column; column <= block.lastColumn; column += 1) {
        const line = rules[row - 1];
        if (line) line[column - 1] = rule;
      }
  }
  range.setDataValidations(rules);
}

function formatRule(
  sheet: Sheet,
  format: ConditionalFormat,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(format.formula)
    .setBackground(format.background)
    .setFontColor(format.color)
    .setBold(format.bold ?? true)
    .setItalic(format.italic ?? false)
    .setRanges([sheet.getRange(format.range)])
    .build();
}

/** Equal neighbours share one call. */
function writeColumnWidths(sheet: Sheet, widths: readonly number[]): void {
  let start = 0;
  for (let index = 1; index <= widths.length; index += 1) {
    const width = widths[start];
    if (width === undefined || widths[index] === width) continue;
    sheet.setColumnWidths(start + 1, index - start, width);
    start = index;
  }
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

/**
 * Writes a described sheet as a new tab and returns it. Its values, A1's meta text among them, are written
 * by one call: a sheet that is known as ours holds all its values.
 */
export function writeSheet(spreadsheet: Spreadsheet, description: SheetDescription, index: number): Sheet {
  const sheet = spreadsheet.insertSheet(description.name, index);
  const cells = rectangle(description.rows);
  const height = cells.length;
  const width = cells[0]?.length ?? 1;
  growTo(sheet, height, width);
  const range = sheet.getRange(1, 1, height, width);
  if (!description.hidden) writeStyles(range, cells);
  range.setValues(cells.map((row) => row.map((cell) => toWritten(cell.value))));
  if (cells.some((row) => row.some((cell) => cell.note)))
    range.setNotes(cells.map((row) => row.map((cell) => cell.note ?? '')));
  writeValidations(range, cells, description.validations);
  if (!description.hidden) writeLayout(sheet, description, cells);
  else sheet.hideSheet();
  protectSheet(sheet, description.inputs);
  return sheet;
}

/** A new sheet has 1,000 rows and 26 columns (the data sheet is wider). */
function growTo(sheet: Sheet, height: number, width: number): void {
  const columns = sheet.getMaxColumns();
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  const rows = sheet.getMaxRows();
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
}

function writeLayout(sheet: Sheet, description: SheetDescription, cells: readonly (readonly Cell[])[]): void {
  writeRules(sheet, cells);
  writeColumnWidths(sheet, description.columnWidths);
  if (description.conditionalFormats.length > 0)
    sheet.setConditionalFormatRules(
      description.conditionalFormats.map((format) => formatRule(sheet, format)),
    );
  if (description.frozenRows > 0) sheet.setFrozenRows(description.frozenRows);
  if (description.frozenColumns > 0) sheet.setFrozenColumns(description.frozenColumns);
  if (description.hiddenColumns > 0) sheet.hideColumns(1, description.hiddenColumns);
  sheet.hideRows(1);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(description.tabColor);
}
