import { type Block, block } from '../engine/a1';
import { copySheetState, type RangeAddress, type SheetState } from './overlay';

/** What a person may do with the file, as set in Google's share dialog. */
export type Role = 'owner' | 'editor' | 'viewer';

export interface FileState {
  title: string;
  locale: string;
  timeZone: string;
  people: Map<string, Role>;
  sheets: SheetState[];
  names: Map<string, RangeAddress>;
  properties: Map<string, string>;
  activeSheet: number;
  selection: Block;
  /** Ids given so far: of sheets, charts and protections. */
  lastId: number;
  /** Rows seen by lookups over whole columns (see dialect.ts), and the lowest row ever filled. */
  lookupRows: number;
  filledRows: number;
  /** The file carries a script of its own, which a copy of the file copies too. */
  boundScript: boolean;
}

export function copyState(state: FileState): FileState {
  return {
    ...state,
    people: new Map(state.people),
    names: new Map(state.names),
    properties: new Map(state.properties),
    sheets: state.sheets.map(copySheetState),
  };
}

/**
 * The state of a copy, which belongs to whoever made it. Nobody else has any right on it, its script starts with no
 * properties, ranges are protected no more, and protected sheets forget who could edit them.
 */
export function copiedFileState(state: FileState, title: string, person: string): FileState {
  const copy = copyState(state);
  for (const sheet of copy.sheets) {
    sheet.protections = sheet.protections
      .filter((p) => p.block === null)
      .map((p) => ({ ...p, editors: null }));
  }
  return {
    ...copy,
    title,
    people: new Map([[person, 'owner']]),
    properties: new Map(),
    selection: block(1, 1),
  };
}
