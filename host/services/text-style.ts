import { Service } from '../script/strict';

export interface TextStyleState {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly underline?: boolean;
  readonly color?: string;
}

export class TextStyle extends Service {
  readonly kind = 'TextStyle';
  override readonly builder = true;
  readonly signatures = {};

  constructor(readonly state: TextStyleState) {
    super();
  }
}

export class TextStyleBuilder extends Service {
  readonly kind = 'TextStyleBuilder';
  override readonly builder = true;
  readonly signatures = {
    setBold: ['boolean'],
    setItalic: ['boolean'],
    setUnderline: ['boolean'],
    setFontSize: ['integer'],
    setForegroundColor: ['string?'],
    build: [''],
  };
  private state: TextStyleState = {};

  private with(change: TextStyleState): this {
    this.state = { ...this.state, ...change };
    return this;
  }

  setBold(bold: boolean): this {
    return this.with({ bold });
  }

  setItalic(italic: boolean): this {
    return this.with({ italic });
  }

  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }

  setFontSize(size: number): this {
    return this.with({ size });
  }

  setForegroundColor(color: string | null): this {
    return color === null ? this : this.with({ color });
  }

  build(): TextStyle {
    return new TextStyle(this.state);
  }
}
