import { Service } from '../script/strict';
import type { Range } from './range';

/** Several ranges of a sheet, written to as one; each method is one call. */
export class RangeList extends Service {
  readonly kind = 'RangeList';
  readonly signatures = {
    getRanges: [''],
    setBackground: ['string?'],
    setNumberFormat: ['string'],
    setNote: ['string?'],
    setValue: ['value'],
    setBorder: [
      'boolean? boolean? boolean? boolean? boolean? boolean?',
      'boolean? boolean? boolean? boolean? boolean? boolean? string? enum?',
    ],
    clearContent: [''],
    clearNote: [''],
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

  setBackground(color: string | null): this {
    return this.each((r) => r.setBackground(color));
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

  setBorder(...args: unknown[]): this {
    return this.each((r) => r.setBorder(...args));
  }

  clearContent(): this {
    return this.each((r) => r.clearContent());
  }

  clearNote(): this {
    return this.each((r) => r.clearNote());
  }
}
