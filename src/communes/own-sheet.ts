import { pastedTable } from '../position/pasted-table';

/** Our own Communes and Territoire sheets, pasted whole: what they hold besides communes is known, and left out. */

/** Titles that no other table has together. */
const OWN_TITLES = ['État', 'Lien'];

/** What is kept of each sheet: its titles, and those by which a list is read. */
const COLUMNS: Readonly<Record<'Nom' | 'Commune', readonly (readonly [own: string, read: string])[]>> = {
  Nom: [
    ['Nom', 'Nom'],
    ['Code INSEE', 'Code INSEE'],
    ['Référent', 'Référent'],
    ['E-mail', 'E-mail'],
    ['Lien', 'Lien'],
  ],
  Commune: [
    ['Commune', 'Nom'],
    ['Code', 'Code INSEE'],
    ['Lien', 'Lien'],
  ],
};

/** A cell as a spreadsheet copies it. */
const copied = (text: string) => (text.includes('"') ? `"${text.replace(/"/g, '""')}"` : text);

/**
 * The lines of one of our sheets as a plain list, each on the line of the text where it stood; any other text as it is.
 * The hidden first row, the title, the guidance and the statistics go.
 */
export function ownSheetAsList(text: string): string {
  const rows = pastedTable(text);
  const at = rows.findIndex(
    ({ cells }) =>
      OWN_TITLES.every((title) => cells.includes(title)) &&
      (cells.includes('Commune')
        ? cells.includes('Édition')
        : cells.includes('Nom') && cells.includes('Date')),
  );
  const header = rows[at];
  if (!header) return text;
  const isTerritory = header.cells.includes('Commune');
  const columns = COLUMNS[isTerritory ? 'Commune' : 'Nom'].flatMap(([own, read]) => {
    const place = header.cells.indexOf(own);
    return place < 0 ? [] : [{ place, read }];
  });
  const state = header.cells.indexOf('État');
  const lines: string[] = [];
  const put = (line: number, cells: readonly string[]) => {
    while (lines.length < line - 1) lines.push('');
    lines.push(cells.map(copied).join('\t'));
  };
  put(
    header.line,
    columns.map(({ read }) => read),
  );
  for (const { line, cells } of rows.slice(at + 1)) {
    // A line of the territory always has a state; its statistics have none.
    if (isTerritory && (cells[state] ?? '') === '') continue;
    const kept = columns.map(({ place }) => (cells[place] ?? '').replace(/\s+/g, ' '));
    if (kept.some((cell) => cell !== '')) put(line, kept);
  }
  return lines.join('\n');
}
