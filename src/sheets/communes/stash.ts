import type { FieldKey } from '../../workbook/grid/fields';
import { ascii, forgetTexts, KNOWN, keptTexts, PART, type Texts, without, writeTexts } from '../kept-texts';
import type { CommunesLines } from './commune-lines';

/** What a file must have back after it was copied, kept in its document properties: Google copies none of those. */
export interface Stash {
  /** The file it was taken from. */
  readonly file: string;
  /** Null where the file has no Communes sheet. */
  readonly lines: CommunesLines | null;
  /** What was written in the Accueil's fields for the copies of a series. */
  readonly written: Readonly<Partial<Record<FieldKey, string | readonly string[]>>>;
}

export interface Store {
  /** False in a file where the add-on never set any protection: a copy, since it has none of these properties. */
  readonly isKnown: boolean;
  readonly stash: Stash | null;
  /** True where something was put away that cannot be read. */
  readonly isBroken: boolean;
}

const part = (index: number) => `copie${index}`;
const brokenPart = (index: number) => `illisible${index}`;

/** In bytes: Google takes 9 kB in a value, 500 kB in all. */
const PART_SIZE = 9000;
const STORE_SIZE = 450_000;

/**
 * Start of a link, half of the text of a long list: a line break stands for it in the properties. JSON writes none as
 * it is, so that it meets nothing else, and a property holds several lines.
 */
const COMMON = 'https://docs.google.com/spreadsheets/d/';
const SHORT = '\n';

function partsOf(all: Texts): string[] {
  const parts: string[] = [];
  for (let text = all[part(0)]; text !== undefined; text = all[part(parts.length)]) parts.push(text);
  return parts;
}

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
  forgetTexts();
  const all = keptTexts();
  const stash = parsed(partsOf(all).join(''));
  return {
    isKnown: all.connu !== undefined,
    stash,
    isBroken: stash === null && Object.keys(all).some((key) => PART.test(key)),
  };
}

/** False, with nothing kept, when it is too long; other texts go with it by their keys. */
export function keepStash(stash: Stash, more: Texts = {}): boolean {
  const text = ascii(JSON.stringify(stash)).split(COMMON).join(SHORT);
  if (text.length > STORE_SIZE) return false;
  const parts: Record<string, string> = {
    ...without(keptTexts(), /^(copie|illisible)\d+$/),
    ...KNOWN,
    ...more,
  };
  for (let index = 0; index * PART_SIZE < text.length; index += 1)
    parts[part(index)] = text.slice(index * PART_SIZE, (index + 1) * PART_SIZE);
  writeTexts(parts);
  return true;
}

/** Renames the parts that cannot be read, so that they block no later call; the next copy removes them. */
export function setBrokenAside(): void {
  const all = keptTexts();
  const parts = Object.keys(all)
    .filter((key) => PART.test(key))
    .map((key, index) => [brokenPart(index), all[key] ?? ''] as const);
  writeTexts({ ...without(all, PART), ...Object.fromEntries(parts) });
}
