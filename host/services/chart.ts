import type { ChartState } from '../file/overlay';
import type { Execution } from '../script/execution';
import { type EnumValue, Service } from '../script/strict';
import { Range } from './range';

class ContainerInfo extends Service {
  readonly kind = 'ContainerInfo';
  readonly signatures = { getAnchorRow: [''], getAnchorColumn: [''], getOffsetX: [''], getOffsetY: [''] };

  constructor(private readonly position: ChartState['position']) {
    super();
  }

  getAnchorRow(): number {
    return this.position.row;
  }

  getAnchorColumn(): number {
    return this.position.column;
  }

  getOffsetX(): number {
    return this.position.x;
  }

  getOffsetY(): number {
    return this.position.y;
  }
}

class ChartOptions extends Service {
  readonly kind = 'ChartOptions';
  readonly signatures = { get: ['string'], getOrDefault: ['string'] };

  constructor(private readonly options: ChartState['options']) {
    super();
  }

  get(name: string): unknown {
    return this.options[name] ?? null;
  }

  getOrDefault(name: string): unknown {
    return this.options[name] ?? null;
  }
}

/** A chart as it was read or built; `id` is 0 until it is inserted. */
export class EmbeddedChart extends Service {
  readonly kind = 'EmbeddedChart';
  readonly signatures = {
    getRanges: [''],
    getOptions: [''],
    getChartId: [''],
    modify: [''],
    getContainerInfo: [''],
  };

  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
    readonly state: ChartState,
  ) {
    super();
  }

  getRanges(): Range[] {
    return this.state.ranges.map((r) => new Range(this.execution, r.sheetId, r.block));
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.state.options);
  }

  getChartId(): number | null {
    return this.state.id === 0 ? null : this.state.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.state.position);
  }

  modify(): ChartBuilder {
    return new ChartBuilder(this.execution, this.sheetId, this.state);
  }
}

const NEW_CHART: ChartState = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  numHeaders: -1,
  transposed: false,
  position: { row: 1, column: 1, x: 0, y: 0 },
};

/** Options are kept without being checked, as Google does. */
export class ChartBuilder extends Service {
  readonly kind = 'EmbeddedChartBuilder';
  override readonly builder = true;
  readonly signatures = {
    setChartType: ['enum'],
    addRange: ['Range'],
    removeRange: ['Range'],
    clearRanges: [''],
    getRanges: [''],
    setNumHeaders: ['integer'],
    setOption: ['string any'],
    setPosition: ['integer integer integer integer'],
    setTransposeRowsAndColumns: ['boolean'],
    setMergeStrategy: ['enum'],
    setHiddenDimensionStrategy: ['enum'],
    build: [''],
  };

  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
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

  removeRange(range: Range): this {
    const ranges = this.state.ranges.filter(
      (r) => r.sheetId !== range.sheetId || !sameBlock(r.block, range.block),
    );
    return this.with({ ranges });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
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

  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.with({ transposed });
  }

  setMergeStrategy(strategy: EnumValue): this {
    return this.setOption('mergeStrategy', strategy.label);
  }

  setHiddenDimensionStrategy(strategy: EnumValue): this {
    return this.setOption('hiddenDimensionStrategy', strategy.label);
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.execution, this.sheetId, this.state);
  }
}

function sameBlock(a: Range['block'], b: Range['block']): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
