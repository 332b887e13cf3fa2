import type { FieldKey } from '../workbook/fields';
import type { RegistryLines } from './registry';

/** What a file must have back after it was copied, kept in its document properties: Google copies none of those. */
export interface Stash {
  /** The file it was taken from. */
  readonly file: string;
  /** Null where the file has no Communes sheet. */
  readonly lines: RegistryLines | null;
  readonly wasHidden: boolean;
  /** What was written in the Accueil's fields for the copy. */
  readonly written: Readonly<Partial<Record<FieldKey, string>>>;
}

export interface Store {
  /** False in a file where the add-on never set any protection: a copy, since it has none of these properties. */
  readonly isKnown: boolean;
  readonly stash: Stash | null;
}

const KNOWN = { connu: 'oui' };

/** The property that holds who may write what: it stays whatever else is kept or forgotten. */
const SHARING = 'partage';
const part = (index: number) => `copie${index}`;

/** In bytes: Google takes 9 kB in a value, 500 kB in all. */
const PART_SIZE = 9000;
const STORE_SIZE = 480_000;

/** Half of a long register is this. Raw control characters never stand in JSON. */
const COMMON = 'https://docs.google.com/spreadsheets/d/';
const SHORT = '\u0001';

let opened: GoogleAppsScript.Properties.Properties | null = null;

/** The same for the whole run: Google evaluates the script again at each one. */
function store(): GoogleAppsScript.Properties.Properties {
  opened ??= PropertiesService.getDocumentProperties();
  return opened;
}

/** What the property of sharing holds in this run; undefined before it was read. */
let sharing: string | null | undefined;

/** The text kept about sharing, null when there is none, as in a copy of a file. */
export function readSharingText(): string | null {
  if (sharing === undefined) sharing = store().getProperty(SHARING);
  return sharing;
}

export function keepSharingText(text: string): void {
  sharing = ascii(text);
  store().setProperty(SHARING, sharing);
}

function lasting(): Record<string, string> {
  const text = readSharingText();
  return { ...KNOWN, ...(text !== null && { [SHARING]: text }) };
}

/** Every sign is one byte then, so that parts can be cut anywhere. */
const ascii = (text: string) =>
  text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function readStore(): Store {
  const all = store().getProperties();
  sharing = all[SHARING] ?? null;
  let text = '';
  for (let index = 0; all[part(index)] !== undefined; index += 1) text += all[part(index)];
  return {
    isKnown: all.connu !== undefined,
    stash: text === '' ? null : JSON.parse(text.split(SHORT).join(COMMON)),
  };
}

/** False, with nothing kept, when it is too long. */
export function keepStash(stash: Stash): boolean {
  const text = ascii(JSON.stringify(stash)).split(COMMON).join(SHORT);
  if (text.length > STORE_SIZE) return false;
  const parts = lasting();
  for (let index = 0; index * PART_SIZE < text.length; index += 1)
    parts[part(index)] = text.slice(index * PART_SIZE, (index + 1) * PART_SIZE);
  store().setProperties(parts, true);
  return true;
}

/** Forgets what was kept, and remembers that this file is no copy to be finished. */
export function keepKnown(): void {
  store().setProperties(lasting(), true);
}
