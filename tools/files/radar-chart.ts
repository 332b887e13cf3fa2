import type { Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { parseBlock } from '../../src/workbook/addresses';
import type { RadarChart } from '../../src/workbook/description';
import { quoted } from '../../src/workbook/sheet-names';

installChartSupport();

const EMU_PER_PIXEL = 9525;

/** Widths in points of the first series and of those that pin the scale. */
const LINES = { own: 2.5, scale: 1 } as const;

/** In hundredths of a point. */
const TITLE = { size: 1100, bold: true } as const;

/** What a screen reader says of it. */
export const chartText = ({ title, max }: RadarChart) =>
  `Radar. ${title}. Un axe par pilier, de 0 au centre à ${max} au bord ; les mêmes chiffres sont dans le tableau à côté, et en toutes lettres sous « En clair ».`;

/** The native radar: a gap where a pillar has no mean, the scale held from 0 to the top palier. */
export function addRadar(sheet: Worksheet, source: string, chart: RadarChart): void {
  const { row, column, lastRow, lastColumn } = parseBlock(chart.range);
  const letters = (at: number) => sheet.getColumn(at).letter;
  const block = (at: number, from = row + 1, to = lastRow) =>
    `${quoted(source)}!$${letters(at)}$${from}${from === to ? '' : `:$${letters(at)}$${to}`}`;
  const series = Array.from({ length: lastColumn - column }, (_, index) => {
    const color = chart.colors[index] ?? '#000000';
    const isOwn = index === 0;
    return {
      name: { formula: block(column + 1 + index, row, row) },
      categories: block(column),
      values: block(column + 1 + index),
      line: color,
      lineWidth: isOwn ? LINES.own : LINES.scale,
      ...(!isOwn && { lineDash: 'dash' as const }),
      marker: isOwn
        ? { symbol: 'circle' as const, size: 7, fill: color, border: color }
        : { symbol: 'none' as const },
    };
  });
  sheet.addRadarChart(
    {
      title: { paragraphs: [{ runs: [{ text: chart.title, properties: TITLE }] }] },
      radarStyle: 'marker',
      series,
      displayBlanksAs: 'gap',
      // Données, which holds the figures, is hidden.
      plotVisOnly: false,
      showLegend: true,
      legendPosition: 'b',
      // The two series that hold the scale say nothing more.
      legendOptions: { entries: series.slice(1).map((_, index) => ({ index: index + 1, hidden: true })) },
      valueAxis: { min: 0, max: chart.max, majorUnit: 1, majorGridlines: true, numFmt: '0' },
    },
    {
      tl: { col: chart.column - 1, row: chart.row - 1 },
      ext: { cx: chart.width * EMU_PER_PIXEL, cy: chart.height * EMU_PER_PIXEL },
      editAs: 'oneCell',
    },
  );
}
