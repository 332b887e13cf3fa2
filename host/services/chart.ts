import type { ChartState } from '../file/overlay';
import type { Execution } from '../script/execution';
import { type EnumValue, Service } from '../script/strict';
import { Range } from './range';

/** A chart as it was read or built; `id` is 0 until it is inserted. */
export class EmbeddedChart extends Service {
  readonly kind = 'EmbeddedChart';
  readonly signatures = {
    getRanges: [''],
  };

  constructor(
    private readonly execution: Execution,
    readonly state: ChartState,
  ) {
    super();
  }

  getRanges(): Range[] {
    return this.state.ranges.map((r) => new Range(this.execution, r.sheetId, r.block));
  }
}

const NEW_CHART: ChartState = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  numHeaders: -1,
  position: { row: 1, column: 1, x: 0, y: 0 },
};

/** Options are kept without being checked, as Google does. */
export class ChartBuilder extends Service {
  readonly kind = 'EmbeddedChartBuilder';
  override readonly builder = true;
  readonly signatures = {
    setChartType: ['enum'],
    addRange: ['Range'],
    getRanges: [''],
    setNumHeaders: ['integer'],
    setOption: ['string any'],
    setPosition: ['integer integer integer integer'],
    build: [''],
  };

  constructor(
    private readonly execution: Execution,
    private state: ChartState = NEW_CHART,
  ) {
    super();
  }

  private with(change: Partial<ChartState>): this {
    this.state = { ...this.state, ...change };
    return this;
  }

  setChartType(type: EnumValue): this {
    return this.with({ type: type.label });
  }

  private has(range: Range): boolean {
    return this.state.ranges.some((r) => r.sheetId === range.sheetId && sameBlock(r.block, range.block));
  }

  addRange(range: Range): this {
    if (this.has(range)) return this;
    return this.with({ ranges: [...this.state.ranges, { sheetId: range.sheetId, block: range.block }] });
  }

  getRanges(): Range[] {
    return this.state.ranges.map((r) => new Range(this.execution, r.sheetId, r.block));
  }

  setNumHeaders(numHeaders: number): this {
    return this.with({ numHeaders });
  }

  setOption(name: string, value: unknown): this {
    const copy: unknown = JSON.parse(JSON.stringify(value));
    return this.with({ options: { ...this.state.options, [name]: copy } });
  }

  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1 || column < 1 || x < 0 || y < 0)
      throw new Error('Invalid argument: the position of the chart');
    return this.with({ position: { row, column, x, y } });
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.execution, this.state);
  }
}

function sameBlock(a: Range['block'], b: Range['block']): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
