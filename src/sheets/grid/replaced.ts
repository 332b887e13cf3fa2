import type { AnyKind, SheetDescription, SheetKind } from '../../workbook/description';
import { EMPTY_CONTENT } from '../../workbook/grid/content';
import { resembles } from '../../workbook/grid/resemblance';
import { describeWorkbook } from '../../workbook/grid/workbook';
import { SHEET_KINDS, SHEET_TITLES } from '../../workbook/sheet-names';
import { candidates, type FoundSheet, isMadeHere } from '../find-sheets';
import type { ShippedSheets } from '../long-texts';
import { readTable } from '../read-sheet';
import type { SheetIds } from '../sheet-ids';

/** The sheets that a generation replaces, and those of them that are kept whatever they hold. */
interface Replaced {
  readonly live: Map<SheetKind, FoundSheet>;
  readonly doubtful: ReadonlySet<SheetKind>;
}

/**
 * Of each kind the sheet that was made here; else one that shows our texts, as in a copy of the file, whose ids nobody
 * kept. Another sheet, whatever its name and its A1 say, is people's own.
 */
export function findReplaced(sheets: readonly FoundSheet[], shipped: ShippedSheets, ids: SheetIds): Replaced {
  const live = new Map<SheetKind, FoundSheet>();
  const doubtful = new Set<SheetKind>();
  const described = new Map<AnyKind, SheetDescription>();
  const looksRight = (kind: SheetKind, { sheet }: FoundSheet) => {
    if (described.size === 0)
      for (const one of describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, shipped(SHEET_TITLES)))
        described.set(one.kind, one);
    const description = described.get(kind);
    return description !== undefined && resembles(readTable(sheet), description);
  };
  for (const kind of SHEET_KINDS) {
    const found = candidates(sheets, kind).find((one) => isMadeHere(ids, kind, one) || looksRight(kind, one));
    if (!found) continue;
    live.set(kind, found);
    if (ids[kind] !== undefined && !isMadeHere(ids, kind, found)) doubtful.add(kind);
  }
  return { live, doubtful };
}
