import { afterEach } from 'vitest';
import { AddonRuntime, Person, SpreadsheetFile } from '../../../host/index';
import type { CallName } from '../../../src/contract/contract';

const opened: SpreadsheetFile[] = [];

// The engine's memory is not the collector's to see.
afterEach(() => {
  for (const file of opened.splice(0)) file.engine.dispose();
});

let generated: string | undefined;

/** The built add-on on a grid of the stand-in: what answers the page is what ships. */
export class RealGrid {
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
  readonly person: Person;
  readonly calls: CallName[] = [];
  /** Called before each import reaches the script: somebody else may act then. */
  beforeImport = () => {};
  /** Calls that fail at Google, with its message. */
  readonly failing = new Map<CallName, string>();

  constructor() {
    if (generated === undefined) {
      const file = SpreadsheetFile.create({ title: 'Essai' });
      const person = new Person(AddonRuntime.fromBuild(file));
      person.open();
      person.menu('Générer ou mettre à jour la grille');
      generated = JSON.stringify(file);
      file.engine.dispose();
    }
    this.file = SpreadsheetFile.fromJSON(JSON.parse(generated));
    opened.push(this.file);
    this.runtime = AddonRuntime.fromBuild(this.file);
    this.person = new Person(this.runtime);
  }

  async call(name: CallName, args: readonly unknown[]): Promise<unknown> {
    this.calls.push(name);
    if (name === 'importAnswers') this.beforeImport();
    const failure = this.failing.get(name);
    if (failure !== undefined) throw new Error(failure);
    return this.runtime.callFromSidebar(name, args);
  }
}
