import type { AnyKind } from '../workbook/description';
import { keepText, keptText } from './kept-texts';

/**
 * Which sheets the add-on made in this file, by the ids that Google gave them, kept in the document properties: no editor
 * writes there, and nobody can choose the id of a sheet. What a cell or a tab's name says is no proof of it.
 */
export type SheetIds = Readonly<Partial<Record<AnyKind, readonly number[]>>>;

const PROPERTY = 'feuilles';

/** Nothing where none was kept, as in a copy, or where it cannot be read. */
export function readSheetIds(): SheetIds {
  try {
    const read: unknown = JSON.parse(keptText(PROPERTY) ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter(([, ids]) => Array.isArray(ids)));
  } catch {
    return {};
  }
}

/** The ids as a text to be kept, by its key. */
export function idsText(ids: SheetIds): Record<string, string> {
  return { [PROPERTY]: JSON.stringify(ids) };
}

export function keepSheetIds(ids: SheetIds): void {
  keepText(PROPERTY, JSON.stringify(ids));
}
