/** A row of a table that was pasted as text. */
export interface PastedRow {
  /** The line of the pasted text where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Tabs come from a spreadsheet, and decide by themselves; « ; » or « , » must stand on half of the lines. Spaces part
 * nothing: names are full of them.
 */
function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const common = [';', ','].find(
    (sign) => 2 * lines.filter((line) => line.includes(sign)).length >= lines.length,
  );
  return common ?? '\t';
}

/** A cell between quotes may hold separators and line ends; quotes that are not closed are part of the text. */
const cellPattern = (separator: string) =>
  new RegExp(`"([^"]*(?:""[^"]*)*)"(?=[${separator}\\n]|$)|[^${separator}\\n]*`, 'y');

/** The rows of a table as spreadsheets copy it, or as a CSV file holds it; the empty ones are left out. */
export function pastedTable(pasted: string): PastedRow[] {
  const text = pasted.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const pattern = cellPattern(separator);
  const rows: PastedRow[] = [];
  let [line, place] = [1, 0];
  while (place < text.length) {
    const cells: string[] = [];
    const start = line;
    do {
      pattern.lastIndex = place;
      const [whole = '', quoted] = pattern.exec(text) ?? [];
      cells.push((quoted === undefined ? whole : quoted.replace(/""/g, '"')).trim());
      line += whole.split('\n').length - 1;
      place += whole.length + 1;
    } while (text[place - 1] === separator);
    line += 1;
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells });
  }
  return rows;
}
