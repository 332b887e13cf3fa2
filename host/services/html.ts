import type { Execution } from '../execution';
import { Service } from '../strict';

export class HtmlOutput extends Service {
  readonly kind = 'HtmlOutput';
  override readonly builder = true;
  readonly signatures = { setTitle: ['string'], getTitle: [''], getContent: [''] };
  title = '';

  constructor(readonly html: string) {
    super();
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  getContent(): string {
    return this.html;
  }
}

export class HtmlService extends Service {
  readonly kind = 'HtmlService';
  readonly signatures = { createHtmlOutputFromFile: ['string'] };

  constructor(private readonly execution: Execution) {
    super();
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const { pages } = this.execution;
    const html = pages[name] ?? pages[name.replace(/\.html$/, '')];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return new HtmlOutput(html);
  }
}
