/** What people do in the page, as data: the page sends it, the server checks it and has it done. */

/** What a gesture may say. `sheet` and `toSheet` are ids of tabs; `range`, `cell`, `from` and `to` are in A1 notation. */
interface Words {
  readonly sheet: number;
  readonly toSheet: number;
  readonly range: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
  readonly before: number;
  readonly count: number;
  readonly column: number;
  readonly ascending: boolean;
  readonly name: string;
  /** Name of a function of the add-on. */
  readonly run: string;
  /** Name of a `Ui.Button`, or what was typed. */
  readonly button: string;
}

type Word = keyof Words;
type Table = Readonly<Record<string, readonly Word[]>>;

/** On cells, rows and tabs: each has the name of the method of Person that does it, and its words in their order. */
export const PERSON_GESTURES = {
  select: ['sheet', 'range'],
  type: ['sheet', 'cell', 'text'],
  paste: ['sheet', 'cell', 'rows'],
  copyPaste: ['sheet', 'from', 'toSheet', 'to'],
  cut: ['sheet', 'from', 'toSheet', 'to'],
  fill: ['sheet', 'from', 'to'],
  clear: ['sheet', 'range'],
  insertRows: ['sheet', 'before', 'count'],
  deleteRows: ['sheet', 'first', 'count'],
  moveRows: ['sheet', 'first', 'count', 'before'],
  insertColumns: ['sheet', 'before', 'count'],
  deleteColumns: ['sheet', 'first', 'count'],
  sortRange: ['sheet', 'range', 'column', 'ascending'],
  addSheet: [],
  renameSheet: ['sheet', 'name'],
  deleteSheet: ['sheet'],
  duplicateSheet: ['sheet'],
  showSheet: ['sheet'],
  allowImport: ['sheet', 'cell'],
  followLink: ['sheet', 'cell'],
  undo: [],
} as const satisfies Table;

/** On what the add-on shows. */
export const ADDON_GESTURES = {
  menu: ['run'],
  answer: ['button'],
  closeSidebar: [],
  closeModal: [],
} as const satisfies Table;

/** On whole files. */
export const FILE_GESTURES = { newFile: [], copyFile: [], trashFile: [] } as const satisfies Table;

type GesturesOf<T extends Table> = {
  [Name in keyof T]: { readonly do: Name } & { readonly [W in T[Name][number]]: Words[W] };
}[keyof T];

export type PersonGesture = GesturesOf<typeof PERSON_GESTURES>;
export type AddonGesture = GesturesOf<typeof ADDON_GESTURES>;
export type FileGesture = GesturesOf<typeof FILE_GESTURES>;
export type Gesture = PersonGesture | AddonGesture | FileGesture;

type Values<Names extends readonly Word[]> = { readonly [I in keyof Names]: Words[Names[I]] };

/** What does the gestures on cells, rows and tabs: a method for each, which takes its words. */
export type GestureMethods<Result> = {
  [Name in keyof typeof PERSON_GESTURES]: (...values: Values<(typeof PERSON_GESTURES)[Name]>) => Result;
};

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value);

const CHECKS: Readonly<Record<Word, (value: unknown) => boolean>> = {
  sheet: isCount,
  toSheet: isCount,
  range: isText,
  cell: isText,
  from: isText,
  to: isText,
  text: isText,
  rows: (value) =>
    Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length > 0 && row.every(isText)),
  first: isCount,
  before: isCount,
  count: isCount,
  column: isCount,
  ascending: (value) => typeof value === 'boolean',
  name: isText,
  run: isText,
  button: isText,
};

const ALL: Table = { ...PERSON_GESTURES, ...ADDON_GESTURES, ...FILE_GESTURES };

export function isGesture(value: unknown): value is Gesture {
  if (typeof value !== 'object' || value === null) return false;
  const said = value as Readonly<Record<string, unknown>>;
  if (typeof said.do !== 'string' || !Object.hasOwn(ALL, said.do)) return false;
  return (ALL[said.do] ?? []).every((word) => CHECKS[word](said[word]));
}

export function isPersonGesture(gesture: Gesture): gesture is PersonGesture {
  return Object.hasOwn(PERSON_GESTURES, gesture.do);
}

export function isFileGesture(gesture: Gesture): gesture is FileGesture {
  return Object.hasOwn(FILE_GESTURES, gesture.do);
}

/** Has a gesture done by the method of its name. */
export function performGesture<Result>(methods: GestureMethods<Result>, gesture: PersonGesture): Result {
  const said = gesture as unknown as Readonly<Record<string, unknown>>;
  const values = PERSON_GESTURES[gesture.do].map((word) => said[word]);
  const method = methods[gesture.do] as (this: typeof methods, ...values: readonly unknown[]) => Result;
  return method.apply(methods, values);
}
