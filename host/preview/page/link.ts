/**
 * The page's line to the preview's server: gestures leave one at a time, in order, and the latest workbook comes back
 * by the answer or by the event stream, whichever is first.
 */
import type { Gesture } from '../wire/gestures';
import type { RunAnswer, SheetView, WorkbookView } from '../wire/protocol';
import { sessionAddress } from '../wire/session-key';

export class ServerLink {
  private queue: { gesture: Gesture; done: () => void }[] = [];
  private draining = false;
  private unanswered = 0;
  private latest: WorkbookView | null = null;
  private events: EventSource | null = null;

  constructor(
    private readonly onView: (view: WorkbookView) => void,
    private readonly onTrouble: (message: string) => void,
    private readonly onBusy: (busy: boolean) => void,
  ) {}

  async start(): Promise<void> {
    const view: WorkbookView = await fetch(here('/view')).then((answer) => answer.json());
    history.replaceState(null, '', sessionAddress(view.drive.session));
    this.accept(view);
    this.listen();
    document.addEventListener('visibilitychange', () => this.listen());
  }

  /** Browsers open six lines to a server at most: a window out of sight gives its own back. */
  private listen(): void {
    this.events?.close();
    this.events = document.hidden ? null : new EventSource(here('/events'));
    this.events?.addEventListener('message', (event) => this.accept(JSON.parse(event.data)));
  }

  /** True while a gesture is unanswered: what the server says of the selection may then be out of date. */
  get waiting(): boolean {
    return this.unanswered > 0;
  }

  /** Resolves once the server has done the gesture and the page has its view. */
  send(gesture: Gesture): Promise<void> {
    const last = this.queue.at(-1);
    if (gesture.do === 'select' && last?.gesture.do === 'select') {
      this.queue.pop();
      this.unanswered -= 1;
      last.done();
    }
    this.unanswered += 1;
    return new Promise((done) => {
      this.queue.push({ gesture, done });
      void this.drain();
    });
  }

  async run(name: string, args: readonly unknown[]): Promise<RunAnswer> {
    const answer = await post('/run', { name, args });
    return answer.json();
  }

  private async drain(): Promise<void> {
    if (this.draining) {
      return;
    }
    this.draining = true;
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      const slow = setTimeout(() => this.onBusy(true), 400);
      const answer = await this.exchange(next.gesture);
      clearTimeout(slow);
      this.onBusy(false);
      this.unanswered -= 1;
      if ('error' in answer) {
        this.onTrouble(answer.error);
      } else {
        this.accept(answer);
      }
      next.done();
    }
    this.draining = false;
  }

  private async exchange(gesture: Gesture): Promise<WorkbookView | { error: string }> {
    try {
      const answer = await post('/gesture', gesture);
      return await answer.json();
    } catch {
      return { error: 'L’aperçu ne répond plus. Relancez « npm start » dans le terminal.' };
    }
  }

  private accept(view: WorkbookView): void {
    if (this.latest && view.revision <= this.latest.revision) {
      return;
    }
    const sheet = this.latest ? withUnchangedRows(view.sheet, this.latest.sheet) : view.sheet;
    this.latest = { ...view, sheet };
    this.onView(this.latest);
  }
}

/** Every request says the session, as the page's address does. */
function here(path: string): string {
  return path + location.search;
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(here(path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Keeps the former row objects wherever nothing changed, so that only changed rows are drawn again. */
function withUnchangedRows(sheet: SheetView, former: SheetView): SheetView {
  if (sheet.id !== former.id || JSON.stringify(sheet.styles) !== JSON.stringify(former.styles)) {
    return sheet;
  }
  const cells = sheet.cells.map((row, index) => {
    const before = former.cells[index];
    return before && JSON.stringify(before) === JSON.stringify(row) ? before : row;
  });
  const kept = <Part extends 'columns' | 'merges' | 'styles' | 'rows'>(part: Part) =>
    JSON.stringify(sheet[part]) === JSON.stringify(former[part]) ? former[part] : sheet[part];
  return {
    ...sheet,
    cells,
    rows: kept('rows'),
    columns: kept('columns'),
    merges: kept('merges'),
    styles: former.styles,
  };
}
