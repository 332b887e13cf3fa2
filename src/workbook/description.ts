/** What a generated sheet is made of, without any Google object: `src/sheets/` writes it, tests read it. */

import type { StyleName } from './styles';

/** A sheet that Google has just inserted; widths in pixels. */
export const NEW_SHEET = { rows: 1000, columns: 26, columnWidth: 100 } as const;

/** The sheets of the grid, generated and renewed together. */
export type SheetKind = 'welcome' | 'grid' | 'summary' | 'steps' | 'advice' | 'descriptors' | 'data';

/** Sheets made apart, when somebody asks for them: each holds a table that people fill or read. */
export type CompanionKind = 'plan' | 'snapshots' | 'partners' | 'perspectives' | 'communes' | 'territory';

export type AnyKind = SheetKind | CompanionKind;

/** A formula, with English names and `;`, no decimal literal and no `{…}` (docs/decisions). */
export interface Formula {
  readonly formula: string;
}

/** Written as typed by a person, so that the spreadsheet reads a date as a date; never starts a formula. */
export interface Typed {
  readonly typed: string;
  /** What the cell shows for it. */
  readonly shown: string;
}

export type CellValue = string | number | boolean | Formula | Typed;

export interface Cell {
  readonly value: CellValue;
  readonly style: StyleName;
  readonly note?: string;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** The contents of a range of the same sheet. */
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'number'; readonly atLeast: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'formula'; readonly formula: string };

export interface Validation {
  readonly range: string;
  readonly rule: ValidationRule;
  /** Shown on the cell. */
  readonly help: string;
  /** True: Sheets refuses what the rule does not accept. False: it marks the cell, and lets it be read. */
  readonly strict: boolean;
}

/** Gives a style to the cells of a range where a formula, written for its first cell, is true. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly background: string;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface RadarChart<Kind extends AnyKind = AnyKind> {
  readonly title: string;
  /** The sheet that holds its data. */
  readonly sheet: Kind;
  /** Block with a header row: labels, then one column per series. */
  readonly range: string;
  readonly colors: readonly string[];
  readonly max: number;
  /** Cell under the chart's top left corner. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** What former versions of a sheet held of ours and this one does not. */
export interface FormerSheet {
  /** As often as they stood there. */
  readonly texts: readonly string[];
  /** Shapes of formulas, without names of sheets nor numbers (`shapeOf`). */
  readonly formulas: readonly string[];
}

export interface SheetDescription<Kind extends AnyKind = AnyKind> {
  readonly kind: Kind;
  readonly name: string;
  readonly hidden: boolean;
  /** Not protected: whoever edits the file may change all of it. */
  readonly open?: true;
  /** In pixels, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** Never before a title: Google cuts a text that runs over at the line of the frozen columns. */
  readonly frozenColumns: number;
  /** Columns hidden from the left: the keys of the rows, where they would only be noise. */
  readonly hiddenColumns: number;
  /** Other columns to hide: what other formulas read and people need not see. */
  readonly hiddenBlocks?: readonly { readonly first: number; readonly count: number }[];
  /** Rows from the first; rows shorter than the sheet's width end in plain empty cells. */
  readonly rows: readonly (readonly Cell[])[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Ranges that people fill, left out of the sheet's protection. */
  readonly inputs: readonly string[];
  /** Ranges that look as cells to fill, where they are others than the inputs. */
  readonly framed?: readonly string[];
  readonly chart?: RadarChart<Kind>;
  readonly former?: FormerSheet;
  readonly imports?: ImportedBlock;
}

/** Cells that imports fill, each line from its first one, which holds the formula. */
export interface ImportedBlock {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** By line: whether the sheet holds the right formula already. Google reloads one that is written again with the same text. */
  readonly standing: readonly boolean[];
}
