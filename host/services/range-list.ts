import { Service } from '../script/strict';
import type { Range } from './range';

/** Several ranges of a sheet, written to as one; each method is one call. */
export class RangeList extends Service {
  readonly kind = 'RangeList';
  readonly signatures = {
    getRanges: [''],
    activate: [''],
    setBackground: ['string?'],
    setFontColor: ['string?'],
    setFontWeight: ['string?'],
    setFontStyle: ['string?'],
    setFontSize: ['integer'],
    setFontFamily: ['string?'],
    setHorizontalAlignment: ['string?'],
    setVerticalAlignment: ['string?'],
    setWrap: ['boolean'],
    setNumberFormat: ['string'],
    setNote: ['string?'],
    setValue: ['value'],
    setFormula: ['string'],
    setBorder: [
      'boolean? boolean? boolean? boolean? boolean? boolean?',
      'boolean? boolean? boolean? boolean? boolean? boolean? string? enum?',
    ],
    clear: [''],
    clearContent: [''],
    clearFormat: [''],
    clearNote: [''],
    clearDataValidations: [''],
    breakApart: [''],
  };

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  private each(act: (range: Range) => unknown): this {
    for (const range of this.ranges) act(range);
    return this;
  }

  /** The host keeps one selected block: the last. */
  activate(): this {
    return this.each((r) => r.activate());
  }

  setBackground(color: string | null): this {
    return this.each((r) => r.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.each((r) => r.setFontColor(color));
  }

  setFontWeight(weight: string | null): this {
    return this.each((r) => r.setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.each((r) => r.setFontStyle(style));
  }

  setFontSize(size: number): this {
    return this.each((r) => r.setFontSize(size));
  }

  setFontFamily(family: string | null): this {
    return this.each((r) => r.setFontFamily(family));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((r) => r.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.each((r) => r.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this.each((r) => r.setWrap(wrap));
  }

  setNumberFormat(format: string): this {
    return this.each((r) => r.setNumberFormat(format));
  }

  setNote(note: string | null): this {
    return this.each((r) => r.setNote(note));
  }

  setValue(value: unknown): this {
    return this.each((r) => r.setValue(value));
  }

  setFormula(formula: string): this {
    return this.each((r) => r.setFormula(formula));
  }

  setBorder(...args: unknown[]): this {
    return this.each((r) => r.setBorder(...args));
  }

  clear(): this {
    return this.each((r) => r.clear());
  }

  clearContent(): this {
    return this.each((r) => r.clearContent());
  }

  clearFormat(): this {
    return this.each((r) => r.clearFormat());
  }

  clearNote(): this {
    return this.each((r) => r.clearNote());
  }

  clearDataValidations(): this {
    return this.each((r) => r.clearDataValidations());
  }

  breakApart(): this {
    return this.each((r) => r.breakApart());
  }
}
