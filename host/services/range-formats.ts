import { type Block, cellsOf, matrix } from '../engine/a1';
import type { CellStyle, StylePath } from '../engine/engine';
import { cellKey } from '../file/overlay';
import { equalBlocks } from './equal-blocks';
import { colorText, THICKNESS, WRITERS } from './format-values';
import { RangeValues } from './range-values';
import type { TextStyle, TextStyleState } from './text-style';

export const FORMAT_SIGNATURES = {
  getBackground: [''],
  setBackground: ['string?'],
  setBackgrounds: ['matrix'],
  setFontColor: ['string?'],
  setFontWeight: ['string?'],
  setFontSize: ['integer'],
  setTextStyles: ['array'],
  setHorizontalAlignments: ['matrix'],
  setVerticalAlignments: ['matrix'],
  setWraps: ['matrix'],
  getNumberFormat: [''],
  setWrapStrategies: ['array'],
  setNumberFormat: ['string'],
  setNumberFormats: ['matrix'],
  setBorder: [
    'boolean? boolean? boolean? boolean? boolean? boolean?',
    'boolean? boolean? boolean? boolean? boolean? boolean? string? enum?',
  ],
  clearFormat: [''],
} as const;

/** How the cells of a range are dressed. */
export abstract class RangeFormats extends RangeValues {
  private dress(path: StylePath, b: Block, text: string): void {
    this.execution.file.engine.setStyle(this.index, b, path, text);
    if (path !== 'num_fmt') return;
    for (const [row, column] of cellsOf(b)) this.state.inferredFormats.delete(cellKey(row, column));
  }

  private setOne(property: keyof typeof WRITERS, value: unknown): this {
    this.mustEdit();
    const [path, write] = WRITERS[property];
    this.dress(path, this.block, write(value));
    return this;
  }

  private setEach(property: keyof typeof WRITERS, values: readonly (readonly unknown[])[]): this {
    this.checkSize(values);
    this.mustEdit();
    const [path, write] = WRITERS[property];
    const texts = values.map((line) => line.map((value) => write(value)));
    for (const { block, value } of equalBlocks(this.block, texts)) this.dress(path, block, value);
    return this;
  }

  private getEach<T>(read: (style: CellStyle) => T): T[][] {
    const { engine } = this.execution.file;
    return matrix(this.block, (row, column) => read(engine.style(this.index, row, column)));
  }

  private static fill(style: CellStyle): string {
    return typeof style.fill.color === 'string' ? style.fill.color : '#ffffff';
  }

  getBackground(): string {
    return this.getEach(RangeFormats.fill)[0]?.[0] ?? '#ffffff';
  }

  setBackground(color: string | null): this {
    return this.setOne('background', color);
  }

  setBackgrounds(colors: unknown[][]): this {
    return this.setEach('background', colors);
  }

  setFontColor(color: string | null): this {
    return this.setOne('color', color);
  }

  setFontWeight(weight: string | null): this {
    return this.setOne('weight', weight);
  }

  setFontSize(size: number): this {
    return this.setOne('size', size);
  }

  setTextStyles(styles: (TextStyle | null)[][]): this {
    this.checkSize(styles);
    this.mustEdit();
    for (const { block, value } of equalBlocks(this.block, styles))
      if (value) this.dressText(block, value.state);
    return this;
  }

  private dressText(b: Block, style: TextStyleState): void {
    if (style.bold !== undefined) this.dress('font.b', b, String(style.bold));
    if (style.italic !== undefined) this.dress('font.i', b, String(style.italic));
    if (style.underline !== undefined) this.dress('font.u', b, String(style.underline));
    if (style.size !== undefined) this.dress('font.size', b, String(style.size));
    if (style.color !== undefined) this.dress('font.color', b, colorText(style.color));
  }

  setHorizontalAlignments(alignments: unknown[][]): this {
    return this.setEach('horizontal', alignments);
  }

  setVerticalAlignments(alignments: unknown[][]): this {
    return this.setEach('vertical', alignments);
  }

  setWraps(wraps: unknown[][]): this {
    return this.setEach('wrap', wraps);
  }

  getNumberFormat(): string {
    const format = this.execution.file.engine.style(this.index, this.block.row, this.block.column).num_fmt;
    return format === 'general' ? '0.###############' : format;
  }

  /** The engine, as Excel, has no clipping but that of the alignment « fill ». */
  setWrapStrategies(strategies: unknown[][]): this {
    const each = (text: (name: string) => unknown) =>
      strategies.map((line) => line.map((strategy) => text(String(strategy))));
    this.setEach(
      'wrap',
      each((name) => name === 'WRAP'),
    );
    for (const { block, value } of equalBlocks(
      this.block,
      each((name) => name === 'CLIP'),
    ))
      if (value) this.dress('alignment.horizontal', block, 'fill');
    return this;
  }

  setNumberFormat(format: string): this {
    return this.setOne('format', format);
  }

  setNumberFormats(formats: unknown[][]): this {
    return this.setEach('format', formats);
  }

  /** null leaves a side as it is; the host cannot remove one side alone, only all of them. */
  setBorder(...args: unknown[]): this {
    this.mustEdit();
    const sides = args.slice(0, 6) as (boolean | null)[];
    const color = colorText(args[6] ?? '#000000') || '#000000';
    const style = THICKNESS[args[7] ? String(args[7]) : 'SOLID'] ?? 'thin';
    const { engine } = this.execution.file;
    if (sides.some((side) => side === false)) {
      if (sides.some((side) => side === true))
        throw new Error('not implemented: setBorder mixing true and false');
      engine.setBorder(this.index, this.block, 'None', style, color);
      return this;
    }
    const outside = sides.slice(0, 4).every((side) => side === true);
    const names = ['Top', 'Left', 'Bottom', 'Right', 'CenterV', 'CenterH'];
    if (outside) engine.setBorder(this.index, this.block, 'Outer', style, color);
    sides.forEach((side, i) => {
      const wanted = i < 4 ? !outside : (i === 4 ? this.block.columns : this.block.rows) > 1;
      if (side && wanted) engine.setBorder(this.index, this.block, names[i] ?? 'All', style, color);
    });
    return this;
  }

  clearFormat(): this {
    this.mustEdit();
    this.execution.file.engine.clearFormats(this.index, this.block);
    for (const [row, column] of cellsOf(this.block)) {
      this.state.inferredFormats.delete(cellKey(row, column));
    }
    return this;
  }
}
