/** Short texts kept with the document, in its properties: an editor of the file cannot write them, and no copy has them. */

export type Texts = Readonly<Record<string, string>>;

export const KNOWN = { connu: 'oui' };
/** Properties that hold what was put away for a copy (`communes/stash.ts`). */
export const PART = /^copie\d+$/;

/** The property of the sharing rules: it stays when the others are removed. */
const SHARING = 'partage';

let opened: GoogleAppsScript.Properties.Properties | null = null;

/** The same for the whole run: Google evaluates the script again at each one. */
function store(): GoogleAppsScript.Properties.Properties {
  opened ??= PropertiesService.getDocumentProperties();
  return opened;
}

/** All properties as this run last read or wrote them. */
let known: Texts | null = null;

/** All texts, read once per run. */
export function keptTexts(): Texts {
  known ??= { ...store().getProperties() };
  return known;
}

/** Writes all properties by one call. */
export function writeTexts(all: Texts): void {
  store().setProperties({ ...all }, true);
  known = all;
}

export const without = (all: Texts, pattern: RegExp): Texts =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !pattern.test(key)));

/** Every sign is one byte then, so that parts can be cut anywhere. */
export const ascii = (text: string) =>
  text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Forgets what was put away, and remembers that this file is no copy to be finished, with other texts by their keys. */
export function keepKnown(more: Texts = {}): void {
  writeTexts({ ...without(keptTexts(), PART), ...KNOWN, ...more });
}

/** A text kept with the document, null when there is none. A copy of the file has none of them. */
export function keptText(key: string): string | null {
  return keptTexts()[key] ?? null;
}

/** Keeps a text of at most 9 kB with the document, or forgets it. The caller holds the document lock. */
export function keepText(key: string, text: string | null): void {
  // Those that nobody asked for need no reading.
  const { [key]: _, ...others } = known ?? {};
  const kept = text === null ? null : ascii(text);
  if (kept === null) store().deleteProperty(key);
  else store().setProperty(key, kept);
  if (known) known = kept === null ? others : { ...others, [key]: kept };
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
