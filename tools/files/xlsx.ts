import { type CellErrorValue, type CellValue, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { SpreadsheetFile } from '../../host/index';
import { GUIDE } from '../../src/guide/guide';
import { cellName, columnLetters, parseBlock } from '../../src/workbook/addresses';
import type { AnyKind, SheetDescription } from '../../src/workbook/description';
import { EXPORT_CELLS, EXPORT_NAME } from '../../src/workbook/grid/data-layout';
import { quoted } from '../../src/workbook/sheet-names';
import { styleOf } from '../../src/workbook/styles';
import { cellLook, placesOf } from './cell-look';
import { excelFormula, NotForExcel } from './excel-formula';
import { excelRule } from './excel-rules';
import { withFileLinks } from './file-links';
import { FILE_DATE, finishFile } from './finish-file';
import { addRadar, chartText } from './radar-chart';
import { lastVisible, possibleTexts, ROW_HEIGHT, roomToRun, rowHeight, type Shown } from './row-heights';

/** Arial 10, in pixels: a digit, by which widths are counted, and a cell's margins. */
const DIGIT = 7;
const MARGINS = 5;

const A4 = 9;
const PAGE = { margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 } } as const;

const SHEET_NAME = /^[^[\]:*?/\\]{1,31}$/;

/** A value of the stand-in as Excel's: `#N/A` and its like are errors. */
function excelValue(value: string | number | boolean | null): string | number | boolean | CellErrorValue {
  if (typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value)) return { error: value } as CellErrorValue;
  return value ?? '';
}

/** What a workbook holds: its sheets' look, and the file of the stand-in that has their contents and figures. */
export interface Filled {
  readonly descriptions: readonly SheetDescription[];
  readonly file: SpreadsheetFile;
}

export interface XlsxOptions {
  /** Shown by the file's properties, and read out by screen readers. */
  readonly title: string;
  /** False: no figure is written beside its formula, so that who opens the file computes each. */
  readonly figures?: boolean;
}

function writeCells(
  sheet: Worksheet,
  description: SheetDescription,
  file: SpreadsheetFile,
  figures: boolean,
) {
  const reader = file.sheetByName(description.name);
  const placeOf = placesOf(description);
  const last = lastVisible(description);
  for (const [rowIndex, cells] of description.rows.entries())
    for (const [columnIndex, { style, note }] of cells.entries()) {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      const address = cellName(row, column);
      const cell = sheet.getCell(address);
      const [formula, value] = [reader.formula(address), reader.value(address)];
      const shown = excelValue(value);
      if (formula !== '')
        cell.value = {
          formula: excelFormula(withFileLinks(formula)),
          ...(figures && { result: shown }),
        } as CellValue;
      else if (value !== '' && value !== null) cell.value = shown as CellValue;
      const typed = note ?? reader.note(address);
      if (typed !== '') cell.note = typed;
      if (description.hidden) continue;
      const look = styleOf(style);
      const runsOver = roomToRun(description, row, column, reader.display(address)) !== null;
      const hasLines = runsOver || formula.includes('CHAR(10)');
      cell.style = cellLook(look, placeOf(row, column), {
        isOpen: description.open === true,
        hasLines,
        isInTable:
          description.frozenRows > 0 && row > description.frozenRows && look.wrap === true && value !== '',
      });
      // Excel shows several lines in one cell only, and prints nothing beyond the last column.
      if (runsOver) sheet.mergeCells(row, column, row, last);
    }
}

function layOut(sheet: Worksheet, description: SheetDescription, shownOn: (kind: AnyKind) => Shown): void {
  const { columnWidths, frozenRows, frozenColumns, hiddenColumns, hiddenBlocks = [] } = description;
  for (const [index, width] of columnWidths.entries())
    sheet.getColumn(index + 1).width = Math.max(1, (width - MARGINS) / DIGIT);
  const hide = (first: number, count: number) => {
    for (let column = first; column < first + count; column += 1) sheet.getColumn(column).hidden = true;
  };
  hide(1, hiddenColumns);
  for (const { first, count } of hiddenBlocks) hide(first, count);
  sheet.properties.defaultRowHeight = ROW_HEIGHT;
  const [shown, possible] = [shownOn(description.kind), possibleTexts(shownOn)];
  for (const [index, { length }] of description.rows.entries())
    if (length > 0) sheet.getRow(index + 1).height = rowHeight(description, index + 1, shown, possible);
  // The meta text and the stamp.
  sheet.getRow(1).hidden = true;
  sheet.views = [
    frozenRows + frozenColumns > 0
      ? { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows, showGridLines: true }
      : { state: 'normal', style: 'pageLayout', showGridLines: true },
  ];
  const last = columnLetters(lastVisible(description));
  Object.assign(sheet.pageSetup, {
    ...PAGE,
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: `A1:${last}${description.rows.length}`,
    ...(frozenRows > 0 && { printTitlesRow: `${frozenRows}:${frozenRows}` }),
  } satisfies Partial<Worksheet['pageSetup']>);
  sheet.headerFooter.oddFooter = '&L&8&A&R&8&P / &N';
}

function writeRules(sheet: Worksheet, { validations, conditionalFormats }: SheetDescription): void {
  for (const validation of validations) sheet.dataValidations.add(validation.range, excelRule(validation));
  for (const [
    index,
    { range, formula, background, color, bold = true, italic = false },
  ] of conditionalFormats.entries())
    sheet.addConditionalFormatting({
      ref: range,
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [excelFormula(formula)],
          style: {
            font: { bold, italic, color: { argb: `FF${color.slice(1)}` } },
            fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${background.slice(1)}` } },
          },
        },
      ],
    });
}

async function writeSheet(sheet: Worksheet, description: SheetDescription, filled: Filled, figures: boolean) {
  const { descriptions, file } = filled;
  writeCells(sheet, description, file, figures);
  const shownOn =
    (kind: AnyKind): Shown =>
    (row, column) => {
      const name = descriptions.find((one) => one.kind === kind)?.name;
      return name === undefined ? '' : file.sheetByName(name).display(cellName(row, column));
    };
  if (!description.hidden) layOut(sheet, description, shownOn);
  writeRules(sheet, description);
  if (description.open !== true)
    // No password: whoever wants to change the sheet may take the protection off.
    await sheet.protect(undefined, {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    });
}

/** A filled workbook as an .xlsx file. Throws `NotForExcel` for what Excel would refuse or repair. */
export async function xlsxOf(filled: Filled, { title, figures = true }: XlsxOptions): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = title;
  workbook.language = 'fr-FR';
  workbook.creator = workbook.lastModifiedBy = 'Grille SPPE';
  // The same workbook gives the same file, whatever the day: a release tells its checksum.
  workbook.created = workbook.modified = FILE_DATE;
  workbook.subject = `Grille d’auto-positionnement du service public de la petite enfance, guide de ${GUIDE.edition}`;
  workbook.calcProperties.fullCalcOnLoad = true;
  const { descriptions } = filled;
  for (const { name, hidden } of descriptions) {
    if (!SHEET_NAME.test(name)) throw new NotForExcel(`« ${name} » cannot be the name of a sheet`);
    workbook.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
  }
  for (const description of descriptions) {
    const sheet = workbook.getWorksheet(description.name);
    if (sheet) await writeSheet(sheet, description, filled, figures);
  }
  for (const { kind, name, chart } of descriptions) {
    const [sheet, source] = [
      workbook.getWorksheet(name),
      descriptions.find((one) => one.kind === chart?.sheet),
    ];
    if (sheet && source && chart) addRadar(sheet, source.name, chart);
    if (kind === 'data') {
      const { row, column, lastRow, lastColumn } = parseBlock(EXPORT_CELLS);
      const cells = `$${columnLetters(column)}$${row}:$${columnLetters(lastColumn)}$${lastRow}`;
      workbook.definedNames.add(`${quoted(name)}!${cells}`, EXPORT_NAME);
    }
  }
  const charts = descriptions.flatMap(({ chart }) => chart ?? []);
  return finishFile(new Uint8Array(await workbook.xlsx.writeBuffer()), charts.map(chartText));
}
