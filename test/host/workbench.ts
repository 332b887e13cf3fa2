import { AddonRuntime, Drive, type DriveOptions, Person, SpreadsheetFile } from '../../host/index';
import { willClose } from '../opened';

type Script = (body: string, person?: string) => unknown;

export interface Workbench {
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
  readonly owner: Person;
  /** Runs the body of a function in the add-on's world, with `ss` and `sheet` at hand; gives back its result. */
  readonly script: Script;
}

/** A new file with one sheet « Feuille » and an add-on whose code is given. */
export function workbench(
  code = '',
  file = SpreadsheetFile.create({ title: 'Essai', emptySheet: 'Feuille' }),
): Workbench {
  willClose(file.drive);
  const runtime = new AddonRuntime(file, { code, html: { sidebar: '<p>Bonjour</p>' } });
  return { file, runtime, owner: new Person(runtime), script: scriptOn(file) };
}

export function scriptOn(file: SpreadsheetFile): Script {
  return (body, person = file.owner) => {
    const code = `function main(){ const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${body} }`;
    const once = new AddonRuntime(file, { code, html: {}, person });
    return once.run('main');
  };
}

/** The same in a drive whose settings are given. */
export function driveBench(
  options: DriveOptions & { readonly boundScript?: boolean } = {},
): Workbench & { readonly drive: Drive } {
  const drive = new Drive(options);
  const { boundScript = false } = options;
  return { drive, ...workbench('', drive.create({ title: 'Modèle', emptySheet: 'Feuille', boundScript })) };
}

/** Someone at a file, with no add-on. */
export function someone(file: SpreadsheetFile, email: string, role?: 'editor' | 'viewer'): Person {
  return new Person(new AddonRuntime(file, { code: '', html: {} }), role ? { email, role } : { email });
}

/** An add-on that logs every edit as JSON. */
export const EDIT_LOG = `function onEdit(e) {
  console.log(JSON.stringify({
    at: e.range.getSheet().getName() + '!' + e.range.getA1Notation(),
    hasValue: 'value' in e, value: e.value, hasOld: 'oldValue' in e, oldValue: e.oldValue, mode: String(e.authMode),
  }));
}`;
