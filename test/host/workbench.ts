import { AddonRuntime, Person, SpreadsheetFile } from '../../host/index';

export interface Workbench {
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
  readonly owner: Person;
  /** Runs the body of a function in the add-on's world, with `ss` and `sheet` at hand; gives back its result. */
  readonly script: (body: string, person?: string) => unknown;
}

/** A new file with one sheet « Feuille » and an add-on whose code is given. */
export function workbench(code = ''): Workbench {
  const file = SpreadsheetFile.create({ title: 'Essai', emptySheet: 'Feuille' });
  const runtime = new AddonRuntime(file, { code, html: { sidebar: '<p>Bonjour</p>' } });
  const script = (body: string, person = file.owner) => {
    const code = `function main(){ const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${body} }`;
    const once = new AddonRuntime(file, { code, html: {}, person });
    return once.run('main');
  };
  return { file, runtime, owner: new Person(runtime), script };
}

/** An add-on that logs every edit as JSON. */
export const EDIT_LOG = `function onEdit(e) {
  console.log(JSON.stringify({
    at: e.range.getSheet().getName() + '!' + e.range.getA1Notation(),
    hasValue: 'value' in e, value: e.value, hasOld: 'oldValue' in e, oldValue: e.oldValue, mode: String(e.authMode),
  }));
}`;
