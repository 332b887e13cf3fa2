/** A native chart as the page draws it: the options it was built with, and the present values of its ranges. */
import type { SpreadsheetFile } from '../file/drive';
import type { ChartState } from '../file/overlay';
import type { ChartView } from './wire/protocol';

const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

export function chartView(file: SpreadsheetFile, chart: ChartState): ChartView {
  const { title, width, height } = chart.options;
  return {
    title: typeof title === 'string' ? title : '',
    type: chart.type,
    row: chart.position.row,
    column: chart.position.column,
    width: typeof width === 'number' ? width : DEFAULT_WIDTH,
    height: typeof height === 'number' ? height : DEFAULT_HEIGHT,
    table: tableOf(file, chart),
    max: maxOf(chart),
  };
}

/** The ranges stand side by side; the first column names the others. */
function tableOf(file: SpreadsheetFile, chart: ChartState): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (const { sheetId, block } of chart.ranges) {
    const sheet = file.indexOf(sheetId);
    for (let r = 0; r < block.rows; r += 1) {
      rows[r] ??= [];
      for (let c = 0; c < block.columns; c += 1) {
        const value = file.engine.value(sheet, block.row + r, block.column + c);
        rows[r]?.push(typeof value === 'boolean' ? String(value) : value);
      }
    }
  }
  return rows.slice(Math.max(chart.numHeaders, 0));
}

/** The end of the axis may be written in two ways. */
function maxOf({ options }: ChartState): number | null {
  const axis = options.vAxis as { maxValue?: unknown; viewWindow?: { max?: unknown } } | undefined;
  const max = axis?.viewWindow?.max ?? axis?.maxValue;
  return typeof max === 'number' ? max : null;
}
