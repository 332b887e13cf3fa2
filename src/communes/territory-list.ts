import { readCode } from './codes';
import { type CommuneList, LIST_LIMIT, type ListedCommune, readCommuneList } from './commune-list';
import { communeLabel } from './label';
import { spreadsheetId } from './links';
import { nameKey } from './names';
import { ownSheetAsList } from './own-sheet';

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
  readonly added: number;
  /** Lines that were there without a link, and have one now. */
  readonly linked: number;
  readonly list: CommuneList;
}

const isLinkless = ({ link }: TerritoryEntry) => link.trim() === '';

const codeOf = ({ code }: TerritoryEntry) => readCode(code)?.code ?? code.trim();

/** The lines that a listed commune may be: those of its code; else those of its name, of which one has no code. */
function candidates(entries: readonly TerritoryEntry[], { name, code }: ListedCommune): TerritoryEntry[] {
  const coded = code === '' ? [] : entries.filter((entry) => codeOf(entry) === code);
  if (coded.length > 0) return coded;
  const key = nameKey(name);
  return entries.filter((entry) => nameKey(entry.name) === key && (code === '' || codeOf(entry) === ''));
}

/** What a listed commune does to the territory. */
type Addition =
  | { readonly kind: 'new' }
  | { readonly kind: 'known' }
  | { readonly kind: 'linked'; readonly entry: TerritoryEntry }
  | { readonly kind: 'refused'; readonly reason: string };

function addition(entries: readonly TerritoryEntry[], listed: ListedCommune): Addition {
  const found = candidates(entries, listed);
  const label = communeLabel(listed);
  const [entry, ...others] = found;
  const id = spreadsheetId(listed.link);
  if (others.length > 0)
    return {
      kind: 'refused',
      reason:
        listed.code === ''
          ? `${label} : plusieurs communes du tableau portent ce nom. Donnez son code : rien n’est changé pour elle.`
          : `${label} : plusieurs lignes du tableau peuvent être cette commune. Donnez-leur un code : rien n’est changé pour elle.`,
    };
  const other = id && entries.find((one) => spreadsheetId(one.link) === id && one !== entry);
  if (other)
    return { kind: 'refused', reason: `${label} : ce lien est déjà celui de ${communeLabel(other)}.` };
  if (!entry) return { kind: 'new' };
  if (id === null || spreadsheetId(entry.link) === id) return { kind: 'known' };
  return isLinkless(entry)
    ? { kind: 'linked', entry }
    : {
        kind: 'refused',
        reason: `${label} : la feuille a déjà un autre lien pour cette commune. S’il s’agit de deux communes, donnez le code de chacune ; sinon, remplacez le lien dans la feuille.`,
      };
}

/** The territory with a pasted list: new communes, and links for those that had none. `own` is this very file's id. */
export function extendTerritory(
  known: readonly TerritoryEntry[],
  text: string,
  own: string,
): ExtendedTerritory {
  const read = readCommuneList(ownSheetAsList(text), [], {
    where: 'la feuille Territoire',
    keepsContacts: false,
  });
  const entries = [...known];
  const lines: ListedCommune[] = [];
  const notes = [...read.notes];
  let [added, linked, there] = [0, 0, 0];
  for (const listed of read.lines) {
    if (spreadsheetId(listed.link) === own) {
      notes.push(`${listed.name} : le lien est celui de ce classeur-ci, la ligne n’est pas ajoutée.`);
      continue;
    }
    const what = addition(entries, listed);
    switch (what.kind) {
      case 'known':
        there += 1;
        break;
      case 'refused':
        notes.push(what.reason);
        break;
      case 'linked':
        linked += 1;
        lines.push(listed);
        entries[entries.indexOf(what.entry)] = {
          ...what.entry,
          code: what.entry.code || listed.code,
          link: listed.link,
          // Whoever pastes a link wants it imported.
          written: '',
          isBySheet: false,
        };
        break;
      case 'new':
        added += 1;
        lines.push(listed);
        entries.push({
          row: 0,
          name: listed.name,
          code: listed.code,
          link: listed.link,
          written: '',
          isBySheet: false,
        });
    }
  }
  if (there > 0)
    notes.push(
      there > 1
        ? `${there} communes étaient déjà dans la feuille Territoire : rien n’est changé pour elles.`
        : 'Une commune était déjà dans la feuille Territoire : rien n’est changé pour elle.',
    );
  if (entries.length > LIST_LIMIT)
    return {
      entries: known,
      added: 0,
      linked: 0,
      list: {
        ...read,
        lines: [],
        notes: [],
        refused: `La feuille Territoire compterait ${entries.length} communes : ${LIST_LIMIT} au plus dans un fichier. Rien n’est ajouté.`,
      },
    };
  return { entries, added, linked, list: { ...read, lines, notes } };
}
