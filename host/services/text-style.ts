import { Service } from '../script/strict';

export interface TextStyleState {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly family?: string;
}

export class TextStyle extends Service {
  readonly kind = 'TextStyle';
  override readonly builder = true;
  readonly signatures = {
    isBold: [''],
    isItalic: [''],
    isUnderline: [''],
    getFontSize: [''],
    getForegroundColor: [''],
    getFontFamily: [''],
  };

  constructor(readonly state: TextStyleState) {
    super();
  }

  isBold(): boolean | null {
    return this.state.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.state.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.state.underline ?? null;
  }

  getFontSize(): number | null {
    return this.state.size ?? null;
  }

  getForegroundColor(): string | null {
    return this.state.color ?? null;
  }

  getFontFamily(): string | null {
    return this.state.family ?? null;
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
    setFontFamily: ['string'],
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

  setFontFamily(family: string): this {
    return this.with({ family });
  }

  build(): TextStyle {
    return new TextStyle(this.state);
  }
}

/** A cell's text with a link or a style; styles of parts of the text are not kept by the host. */
export class RichTextValue extends Service {
  readonly kind = 'RichTextValue';
  override readonly builder = true;
  readonly signatures = { getText: [''], getLinkUrl: [''], getTextStyle: [''] };

  constructor(
    readonly text: string,
    readonly link: string | null,
    readonly style: TextStyleState | null,
  ) {
    super();
  }

  getText(): string {
    return this.text;
  }

  getLinkUrl(): string | null {
    return this.link;
  }

  getTextStyle(): TextStyle {
    return new TextStyle(this.style ?? {});
  }
}

export class RichTextValueBuilder extends Service {
  readonly kind = 'RichTextValueBuilder';
  override readonly builder = true;
  readonly signatures = {
    setText: ['string'],
    setTextStyle: ['TextStyle?', 'integer integer TextStyle?'],
    setLinkUrl: ['string?', 'integer integer string?'],
    build: [''],
  };
  private text: string | null = null;
  private link: string | null = null;
  private style: TextStyleState | null = null;

  private needText(start: number, end: number): void {
    if (this.text === null) throw new Error('setText must be called before this method.');
    if (start < 0 || end > this.text.length || start >= end) throw new Error('Illegal argument.');
  }

  setText(text: string): this {
    this.text = text;
    return this;
  }

  setTextStyle(...args: [TextStyle | null] | [number, number, TextStyle | null]): this {
    if (args.length === 1) this.style = args[0]?.state ?? null;
    else this.needText(args[0], args[1]);
    return this;
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    if (args.length === 1) this.link = args[0];
    else {
      this.needText(args[0], args[1]);
      this.link = args[2];
    }
    return this;
  }

  build(): RichTextValue {
    return new RichTextValue(this.text ?? '', this.link, this.style);
  }
}
