import type { Execution } from '../script/execution';
import { Service } from '../script/strict';

export class HtmlOutput extends Service {
  readonly kind = 'HtmlOutput';
  override readonly builder = true;
  readonly signatures = {
    setTitle: ['string'],
    setWidth: ['integer'],
    setHeight: ['integer'],
  };
  title = '';
  /** Sizes of a dialog in pixels, null until they are set; a sidebar is as wide as Google makes it. */
  width: number | null = null;
  height: number | null = null;

  constructor(readonly html: string) {
    super();
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }
}

/** Of a template, only the file's own text: scriptlets are never run here. */
export class HtmlTemplate extends Service {
  readonly kind = 'HtmlTemplate';
  readonly signatures = { getRawContent: [''] };

  constructor(private readonly text: string) {
    super();
  }

  getRawContent(): string {
    return this.text;
  }
}

export class HtmlService extends Service {
  readonly kind = 'HtmlService';
  readonly signatures = {
    createHtmlOutput: ['string'],
    createHtmlOutputFromFile: ['string'],
    createTemplateFromFile: ['string'],
  };

  constructor(private readonly execution: Execution) {
    super();
  }

  createHtmlOutput(html: string): HtmlOutput {
    return new HtmlOutput(html);
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.file(name));
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.file(name));
  }

  private file(name: string): string {
    const { pages } = this.execution;
    const text = pages[name] ?? pages[name.replace(/\.html$/, '')];
    if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return text;
  }
}
