import { type Block, cellsOf, matrix } from '../engine/a1';
import type { CellStyle, StylePath } from '../engine/engine';
import { cellKey } from '../file/overlay';
import type { EnumValue } from '../script/strict';
import { WrapStrategy } from './enums';
import { equalBlocks } from './equal-blocks';
import { colorText, oneOf, THICKNESS, WRITERS } from './format-values';
import { RangeValues } from './range-values';
import type { TextStyle, TextStyleState } from './text-style';

export const FORMAT_SIGNATURES = {
  getBackground: [''],
  getBackgrounds: [''],
  setBackground: ['string?'],
  setBackgrounds: ['matrix'],
  getFontColors: [''],
  setFontColor: ['string?'],
  setFontColors: ['matrix'],
  getFontWeights: [''],
  setFontWeight: ['string?'],
  setFontWeights: ['matrix'],
  getFontStyles: [''],
  setFontStyle: ['string?'],
  setFontStyles: ['matrix'],
  setFontLine: ['string?'],
  getFontSizes: [''],
  setFontSize: ['integer'],
  setFontSizes: ['matrix'],
  setFontFamily: ['string?'],
  setFontFamilies: ['matrix'],
  setTextStyle: ['TextStyle'],
  setTextStyles: ['array'],
  getHorizontalAlignments: [''],
  setHorizontalAlignment: ['string?'],
  setHorizontalAlignments: ['matrix'],
  setVerticalAlignment: ['string?'],
  setVerticalAlignments: ['matrix'],
  getWraps: [''],
  setWrap: ['boolean'],
  setWraps: ['matrix'],
  setWrapStrategy: ['enum'],
  setWrapStrategies: ['array'],
  getNumberFormat: [''],
  getNumberFormats: [''],
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

  getBackgrounds(): string[][] {
    return this.getEach(RangeFormats.fill);
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

  getFontColors(): string[][] {
    return this.getEach((s) => (typeof s.font.color === 'string' ? s.font.color : '#000000'));
  }

  setFontColor(color: string | null): this {
    return this.setOne('color', color);
  }

  setFontColors(colors: unknown[][]): this {
    return this.setEach('color', colors);
  }

  getFontWeights(): string[][] {
    return this.getEach((s) => (s.font.b ? 'bold' : 'normal'));
  }

  setFontWeight(weight: string | null): this {
    return this.setOne('weight', weight);
  }

  setFontWeights(weights: unknown[][]): this {
    return this.setEach('weight', weights);
  }

  getFontStyles(): string[][] {
    return this.getEach((s) => (s.font.i ? 'italic' : 'normal'));
  }

  setFontStyle(style: string | null): this {
    return this.setOne('slant', style);
  }

  setFontStyles(styles: unknown[][]): this {
    return this.setEach('slant', styles);
  }

  setFontLine(line: string | null): this {
    this.mustEdit();
    const name = oneOf(line, ['none', 'underline', 'line-through'], 'none');
    this.dress('font.u', this.block, String(name === 'underline'));
    this.dress('font.strike', this.block, String(name === 'line-through'));
    return this;
  }

  getFontSizes(): number[][] {
    return this.getEach((s) => s.font.sz);
  }

  setFontSize(size: number): this {
    return this.setOne('size', size);
  }

  setFontSizes(sizes: unknown[][]): this {
    return this.setEach('size', sizes);
  }

  setFontFamily(family: string | null): this {
    return this.setFontFamilies(matrix(this.block, () => family));
  }

  setFontFamilies(families: unknown[][]): this {
    this.checkSize(families);
    this.mustEdit();
    for (const [row, column] of cellsOf(this.block)) {
      const family = families[row - this.block.row]?.[column - this.block.column];
      if (family === null) this.state.fontFamilies.delete(cellKey(row, column));
      else if (typeof family === 'string') this.state.fontFamilies.set(cellKey(row, column), family);
      else throw new Error(`Invalid argument: ${String(family)}`);
    }
    return this;
  }

  setTextStyle(style: TextStyle): this {
    this.mustEdit();
    this.dressText(this.block, style.state);
    return this;
  }

  setTextStyles(styles: (TextStyle | null)[][]): this {
    this.checkSize(styles);
    this.mustEdit();
    for (const { block, value } of equalBlocks(this.block, styles))
      if (value) this.dressText(block, value.state);
    return this;
  }

  protected dressText(b: Block, style: TextStyleState): void {
    if (style.bold !== undefined) this.dress('font.b', b, String(style.bold));
    if (style.italic !== undefined) this.dress('font.i', b, String(style.italic));
    if (style.underline !== undefined) this.dress('font.u', b, String(style.underline));
    if (style.size !== undefined) this.dress('font.size', b, String(style.size));
    if (style.color !== undefined) this.dress('font.color', b, colorText(style.color));
    if (style.family === undefined) return;
    for (const [row, column] of cellsOf(b)) this.state.fontFamilies.set(cellKey(row, column), style.family);
  }

  getHorizontalAlignments(): string[][] {
    return this.getEach((s) => s.alignment?.horizontal ?? 'general');
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.setOne('horizontal', alignment);
  }

  setHorizontalAlignments(alignments: unknown[][]): this {
    return this.setEach('horizontal', alignments);
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.setOne('vertical', alignment);
  }

  setVerticalAlignments(alignments: unknown[][]): this {
    return this.setEach('vertical', alignments);
  }

  getWraps(): boolean[][] {
    return this.getEach((s) => s.alignment?.wrap_text === true);
  }

  setWrap(wrap: boolean): this {
    return this.setOne('wrap', wrap);
  }

  setWraps(wraps: unknown[][]): this {
    return this.setEach('wrap', wraps);
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.setOne('wrap', strategy === WrapStrategy.WRAP);
  }

  setWrapStrategies(strategies: EnumValue[][]): this {
    return this.setEach(
      'wrap',
      strategies.map((line) => line.map((s) => s === WrapStrategy.WRAP)),
    );
  }

  getNumberFormats(): string[][] {
    return this.getEach((s) => (s.num_fmt === 'general' ? '' : s.num_fmt));
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? '';
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
      this.state.fontFamilies.delete(cellKey(row, column));
      this.state.inferredFormats.delete(cellKey(row, column));
    }
    return this;
  }
}
