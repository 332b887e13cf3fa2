import { mustReshape } from '../script/execution';
import { ChartBuilder, EmbeddedChart } from './chart';
import { SheetLines } from './sheet-lines';

export const CHART_SIGNATURES = {
  newChart: [''],
  insertChart: ['EmbeddedChart'],
  removeChart: ['EmbeddedChart'],
  getCharts: [''],
} as const;

/** The charts of a sheet. */
export abstract class SheetCharts extends SheetLines {
  newChart(): ChartBuilder {
    return new ChartBuilder(this.execution);
  }

  insertChart(chart: EmbeddedChart): void {
    mustReshape(this.execution, this.sheetId);
    if (chart.state.ranges.length === 0) throw new Error('A chart needs at least one range.');
    this.state.charts.push({ ...chart.state, id: this.execution.file.newId() });
  }

  private chartIndex(chart: EmbeddedChart): number {
    const at = this.state.charts.findIndex((c) => c.id === chart.state.id);
    if (at < 0) throw new Error('The chart is not in this sheet.');
    return at;
  }

  removeChart(chart: EmbeddedChart): void {
    mustReshape(this.execution, this.sheetId);
    this.state.charts.splice(this.chartIndex(chart), 1);
  }

  getCharts(): EmbeddedChart[] {
    return this.state.charts.map((state) => new EmbeddedChart(this.execution, state));
  }
}
