import { type Execution, giveLockBack, type MenuEntry } from '../script/execution';
import { type EnumValue, Service } from '../script/strict';
import { Button, ButtonSet } from './enums';
import type { HtmlOutput } from './html';

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Of a dialog whose page says none, in pixels. */
const DEFAULT_SIZE = { width: 600, height: 400 } as const;

/** A menu being assembled; it shows once `addToUi` is called. */
class Menu extends Service {
  readonly kind = 'Menu';
  override readonly builder = true;
  readonly signatures = {
    addItem: ['string string'],
    addSeparator: [''],
    addSubMenu: ['Menu'],
    addToUi: [''],
  };
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly title: string,
  ) {
    super();
  }

  addItem(label: string, run: string): this {
    this.entries.push({ label, run });
    return this;
  }

  addSeparator(): this {
    this.entries.push(null);
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push({ label: menu.title, items: menu.entries });
    return this;
  }

  addToUi(): void {
    const { screen } = this.execution;
    screen.menus = [
      ...screen.menus.filter((m) => m.title !== this.title),
      { title: this.title, items: this.entries },
    ];
  }
}

class PromptResponse extends Service {
  readonly kind = 'PromptResponse';
  readonly signatures = { getResponseText: [''], getSelectedButton: [''] };

  constructor(
    private readonly text: string,
    private readonly button: EnumValue | undefined,
  ) {
    super();
  }

  getResponseText(): string {
    return this.text;
  }

  getSelectedButton(): EnumValue | undefined {
    return this.button;
  }
}

export class Ui extends Service {
  readonly kind = 'Ui';
  override readonly constants = { Button, ButtonSet };
  readonly signatures = {
    createMenu: ['string'],
    createAddonMenu: [''],
    alert: ['string', 'string enum', 'string string enum'],
    prompt: ['string', 'string enum', 'string string enum'],
    showSidebar: ['HtmlOutput'],
    showModalDialog: ['HtmlOutput string'],
  };

  constructor(private readonly execution: Execution) {
    super();
  }

  createMenu(title: string): Menu {
    return new Menu(this.execution, title);
  }

  createAddonMenu(): Menu {
    return new Menu(this.execution, this.execution.addonName);
  }

  private mustBeFull(method: string): void {
    if (this.execution.authMode === 'FULL') return;
    throw new Error(`You do not have permission to call Ui.${method}.`);
  }

  /** Suspends the run: a lock held by the script is lost meanwhile. Answers are names of buttons. */
  private ask(method: string, args: readonly unknown[]): string {
    this.mustBeFull(method);
    const texts = args.filter((a) => typeof a === 'string');
    const set = args.find((a) => typeof a !== 'string');
    const [title, text] = texts.length > 1 ? [texts[0], texts[1]] : ['', texts[0]];
    const buttons = BUTTONS[set ? String(set) : method === 'prompt' ? 'OK_CANCEL' : 'OK'] ?? ['OK'];
    giveLockBack(this.execution);
    return this.execution.answer({ title: title ?? '', text: text ?? '', buttons });
  }

  alert(...args: (string | EnumValue)[]): EnumValue | undefined {
    return Button[this.ask('alert', args)];
  }

  /** The answer is the text typed (with OK), or CANCEL or CLOSE. */
  prompt(...args: (string | EnumValue)[]): PromptResponse {
    const answer = this.ask('prompt', args);
    const left = answer === 'CANCEL' || answer === 'CLOSE';
    return new PromptResponse(left ? '' : answer, left ? Button[answer] : Button.OK);
  }

  showSidebar(page: HtmlOutput): void {
    this.mustBeFull('showSidebar');
    this.execution.screen.sidebar = { title: page.title, html: page.html };
  }

  /** Opens the page over the sheet, in place of the dialog that was open, and goes on: the run is not suspended. */
  showModalDialog(page: HtmlOutput, title: string): void {
    this.mustBeFull('showModalDialog');
    const { html, width, height } = page;
    this.execution.screen.modal = {
      title,
      html,
      width: width ?? DEFAULT_SIZE.width,
      height: height ?? DEFAULT_SIZE.height,
    };
  }
}
