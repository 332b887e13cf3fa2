export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Locale = 'fr_FR' | 'en_US';

export const LOCALES: readonly Locale[] = ['fr_FR', 'en_US'];

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a check works on: all that it makes here is removed once it has ended. */
export interface Scratch {
  readonly file: Spreadsheet;
  /** An empty sheet of its own. */
  readonly sheet: Sheet;
  readonly locale: Locale;
  /** One more. */
  another(): Sheet;
  /** The second address that was given; '' where none was. */
  readonly address: string;
  /** What the action gives, or 'refused'; the words of a refusal, which change with the account's language, are told apart. */
  tried(action: () => Json): Json;
}

/** One observation of Google: what is seen, never whether it is right. */
export interface Check {
  /** Number of the row, and a letter where the row has several. */
  readonly id: string;
  /** What is looked at, in French. */
  readonly what: string;
  /** Both by default. */
  readonly locales?: readonly Locale[];
  /** `address`: somebody else's address; `wide`: more scopes than the product has; `quota`: spends the day's. */
  readonly needs?: 'address' | 'wide' | 'quota';
  /** Only a part of the row: the rest is tried by hand. */
  readonly partly?: true;
  observe(scratch: Scratch): Json;
}

export const rowOf = ({ id }: Pick<Check, 'id'>) => Number.parseInt(id, 10);
