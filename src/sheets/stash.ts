import type { FieldKey } from '../workbook/grid/fields';
import type { RegistryLines } from './communes/commune-lines';

/** What a file must have back after it was copied, kept in its document properties: Google copies none of those. */
export interface Stash {
  /** The file it was taken from. */
  readonly file: string;
  /** Null where the file has no Communes sheet. */
  readonly lines: RegistryLines | null;
  /** What was written in the Accueil's fields for the copy. */
  readonly written: Readonly<Partial<Record<FieldKey, string>>>;
}

export interface Store {
  /** False in a file where the add-on never set any protection: a copy, since it has none of these properties. */
  readonly isKnown: boolean;
  readonly stash: Stash | null;
  /** True where something was put away that cannot be read. */
  readonly isBroken: boolean;
}

type Texts = Readonly<Record<string, string>>;

const KNOWN = { connu: 'oui' };
const PART = /^copie\d+$/;

/** The property that holds who may write what: it stays whatever else is kept or forgotten. */
const SHARING = 'partage';
const part = (index: number) => `copie${index}`;
const brokenPart = (index: number) => `illisible${index}`;

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

/** All properties as this run last read or wrote them. */
let known: Texts | null = null;

function texts(): Texts {
  known ??= { ...store().getProperties() };
  return known;
}

/** Writes all properties by one call. */
function write(all: Texts): void {
  store().setProperties({ ...all }, true);
  known = all;
}

const without = (all: Texts, pattern: RegExp): Texts =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !pattern.test(key)));

function partsOf(all: Texts): string[] {
  const parts: string[] = [];
  for (let text = all[part(0)]; text !== undefined; text = all[part(parts.length)]) parts.push(text);
  return parts;
}

/** Every sign is one byte then, so that parts can be cut anywhere. */
const ascii = (text: string) =>
  text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What can be written in a cell again; a date by its instant. */
const isCell = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) || (isObject(value) && Number.isFinite(value.date));

const isPlace = (value: unknown) => Number.isInteger(value) && Number(value) > 0;

function isStash(value: unknown): value is Stash {
  if (!isObject(value) || typeof value.file !== 'string' || !isObject(value.written)) return false;
  const { lines } = value;
  if (lines === null) return true;
  if (!isObject(lines)) return false;
  const { cells, head = [], notes } = lines;
  const isList = (list: unknown, holds: (one: unknown) => boolean) =>
    Array.isArray(list) && list.every(holds);
  const placed = (one: unknown) => Array.isArray(one) && isPlace(one[0]) && isPlace(one[1]) && isCell(one[2]);
  return isList(cells, (line) => isList(line, isCell)) && isList(head, placed) && isList(notes, placed);
}

function parsed(text: string): Stash | null {
  try {
    const value: unknown = JSON.parse(text.split(SHORT).join(COMMON));
    return isStash(value) ? value : null;
  } catch {
    return null;
  }
}

export function readStore(): Store {
  known = null;
  const all = texts();
  const stash = parsed(partsOf(all).join(''));
  return {
    isKnown: all.connu !== undefined,
    stash,
    isBroken: stash === null && Object.keys(all).some((key) => PART.test(key)),
  };
}

/** False, with nothing kept, when it is too long. */
export function keepStash(stash: Stash): boolean {
  const text = ascii(JSON.stringify(stash)).split(COMMON).join(SHORT);
  if (text.length > STORE_SIZE) return false;
  const parts: Record<string, string> = { ...without(texts(), /^(copie|illisible)\d+$/), ...KNOWN };
  for (let index = 0; index * PART_SIZE < text.length; index += 1)
    parts[part(index)] = text.slice(index * PART_SIZE, (index + 1) * PART_SIZE);
  write(parts);
  return true;
}

/** Forgets what was put away, and remembers that this file is no copy to be finished, with other texts by their keys. */
export function keepKnown(more: Texts = {}): void {
  write({ ...without(texts(), PART), ...KNOWN, ...more });
}

/** What cannot be read stands in nobody's way any more; it is kept under other names until the next copy. */
export function setBrokenAside(): void {
  const all = texts();
  const parts = Object.keys(all)
    .filter((key) => PART.test(key))
    .map((key, index) => [brokenPart(index), all[key] ?? ''] as const);
  write({ ...without(all, PART), ...Object.fromEntries(parts) });
}

/** A text kept with the document, null when there is none. A copy of the file has none of them. */
export function keptText(key: string): string | null {
  return texts()[key] ?? null;
}

/** Keeps a text of at most 9 kB with the document, or forgets it. The caller holds the document lock. */
export function keepText(key: string, text: string | null): void {
  const { [key]: _, ...others } = texts();
  write(text === null ? others : { ...others, [key]: ascii(text) });
}

/** The text kept about sharing, null when there is none, as in a copy of a file. */
export function readSharingText(): string | null {
  return keptText(SHARING);
}

export function keepSharingText(text: string): void {
  keepText(SHARING, text);
}

/** Another run may have written since: what is kept is read again when it is next asked for. */
export function forgetTexts(): void {
  known = null;
}
