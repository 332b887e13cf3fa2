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
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
]);

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

export const AuthMode = makeEnum('ScriptApp.AuthMode', ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']);

export const Button = makeEnum('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export const ButtonSet = makeEnum('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Only what the stand-in computes. */
export const DigestAlgorithm = makeEnum('Utilities.DigestAlgorithm', ['SHA_256']);

export const Charset = makeEnum('Utilities.Charset', ['UTF_8']);
