import { type CommuneList, type ListedCommune, readCommuneList } from './commune-list';
import { spreadsheetId } from './links';
import { nameKey } from './names';

/** A commune of the territory; `row` is that of its line, 0 for one that is not in the sheet yet. */
export interface TerritoryEntry {
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly link: string;
}

export interface ExtendedTerritory {
  readonly entries: readonly TerritoryEntry[];
  readonly added: number;
  /** Lines that were there without a link, and have one now. */
  readonly linked: number;
  readonly list: CommuneList;
}

const isSame = (entry: TerritoryEntry, listed: ListedCommune) =>
  entry.code !== '' && listed.code !== ''
    ? entry.code === listed.code
    : nameKey(entry.name) === nameKey(listed.name);

/** The territory with a pasted list: new communes, and links for those that had none. `own` is this very file's id. */
export function extendTerritory(
  known: readonly TerritoryEntry[],
  text: string,
  own: string,
): ExtendedTerritory {
  const linkless = ({ link }: TerritoryEntry) => link.trim() === '';
  const read = readCommuneList(
    text,
    known.filter((entry) => !linkless(entry)),
    { where: 'la feuille Territoire', keepsContacts: false },
  );
  const isOwn = ({ link }: ListedCommune) => spreadsheetId(link) === own;
  const list: CommuneList = {
    ...read,
    lines: read.lines.filter((line) => !isOwn(line)),
    notes: [
      ...read.notes,
      ...read.lines
        .filter(isOwn)
        .map(({ name }) => `${name} : le lien est celui de ce classeur-ci, la ligne n’est pas ajoutée.`),
    ],
  };
  const entries = [...known];
  let [added, linked] = [0, 0];
  for (const listed of list.lines) {
    const place = entries.findIndex((entry) => linkless(entry) && isSame(entry, listed));
    const entry = entries[place];
    if (!entry) {
      entries.push({ row: 0, name: listed.name, code: listed.code, link: listed.link });
      added += 1;
    } else if (listed.link !== '') {
      entries[place] = { ...entry, code: entry.code || listed.code, link: listed.link };
      linked += 1;
    }
  }
  return { entries, added, linked, list };
}
