import { type CheckedList, checkList } from './check-list';
import type { ListedLine } from './listed';

/** A commune of the territory; `row` is that of its line, 0 for one that is not in the sheet yet. */
export interface TerritoryEntry {
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly link: string;
  /** The address that is imported, '' for none yet: the add-on's own, which a link typed since does not change. */
  readonly written: string;
  /** True where its export row is found by the sheet's name, as in older grids. */
  readonly isBySheet: boolean;
}

export interface ExtendedTerritory {
  readonly entries: readonly TerritoryEntry[];
  readonly checked: CheckedList<ListedLine>;
}

/** The territory with a list: new communes, and links for those that had none. `own` is this very file's id. */
export function extendTerritory(
  known: readonly TerritoryEntry[],
  lines: readonly ListedLine[],
  own: string,
): ExtendedTerritory {
  const checked = checkList(lines, { into: 'territory', known, own });
  if (checked.tooLong !== null) return { entries: known, checked };
  const standing = known.map((entry, place) => {
    const listed = checked.linked.get(place);
    // Whoever pastes a link wants it imported.
    return listed
      ? { ...entry, code: entry.code || listed.code, link: listed.link, written: '', isBySheet: false }
      : entry;
  });
  const added = checked.added.map(({ name, code, link }) => ({
    row: 0,
    ...{ name, code, link },
    ...{ written: '', isBySheet: false },
  }));
  return { entries: [...standing, ...added], checked };
}
