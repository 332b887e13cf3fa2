import { makeEnum } from '../script/strict';

export const ProtectionType = makeEnum('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

export const SheetType = makeEnum('SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export const BorderStyle = makeEnum('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const WrapStrategy = makeEnum('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const DataValidationCriteria = makeEnum('SpreadsheetApp.DataValidationCriteria', [
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
]);

export const BooleanCriteria = makeEnum('SpreadsheetApp.BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'CUSTOM_FORMULA',
  'NUMBER_EQUAL_TO',
  'TEXT_EQUAL_TO',
]);

export const InterpolationType = makeEnum('SpreadsheetApp.InterpolationType', [
  'MAX',
  'MIN',
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
]);

export const Dimension = makeEnum('SpreadsheetApp.Dimension', ['ROWS', 'COLUMNS']);

export const ChartType = makeEnum('Charts.ChartType', [
  'AREA',
  'BAR',
  'COLUMN',
  'LINE',
  'PIE',
  'RADAR',
  'SCATTER',
  'TABLE',
]);

export const ChartMergeStrategy = makeEnum('Charts.ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);

export const ChartHiddenDimensionStrategy = makeEnum('Charts.ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

export const AuthMode = makeEnum('ScriptApp.AuthMode', ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']);

export const Button = makeEnum('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export const ButtonSet = makeEnum('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
