import { showsContacts } from '../../workbook/communes/exposure';
import type { SheetDescription } from '../../workbook/description';
import { resembles, showsAnswers } from '../../workbook/grid/resemblance';
import type { FoundSheet } from '../find-sheets';
import { readAllNotes } from '../read-sheet';
import type { CommunesTable } from './commune-lines';

/** People's own sheets that no commune is to receive. */
export interface Exposing {
  /** Sheets of ours, or duplicates, whose first cells and name say so no more; any that shows answers. */
  readonly disguised: readonly FoundSheet[];
  /** Sheets that show contacts of several communes. */
  readonly contacts: readonly FoundSheet[];
}

/** Looks at what people's own sheets show: what their first cells say is anybody's to write. */
export function findExposing(
  own: readonly FoundSheet[],
  described: readonly SheetDescription[],
  communesTable: CommunesTable | null,
): Exposing {
  const [disguised, contacts]: [FoundSheet[], FoundSheet[]] = [[], []];
  for (const found of own) {
    const { sheet } = found;
    if (!found.hasCells) continue;
    const values: (string | number)[][] = sheet
      .getDataRange()
      .getValues()
      .map((row) => row.map(String));
    const table = { values, formulas: [] };
    if (showsAnswers(table) || described.some((one) => resembles(table, one))) disguised.push(found);
    else if (
      showsContacts([...values, ...readAllNotes(sheet)].flat().map(String), communesTable?.communes ?? [])
    )
      contacts.push(found);
  }
  return { disguised, contacts };
}
