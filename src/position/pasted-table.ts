/** A row of a table that was pasted as text. */
export interface PastedRow {
  /** The line of the pasted text where it begins, from 1. */
  readonly line: number;
  /** As they were written, without surrounding spaces nor the quotes of the format; they may hold line feeds. */
  readonly cells: readonly string[];
}

/** What may part cells, the surest first. Spaces part nothing: names are full of them. */
const SEPARATORS = ['\t', ';', '|', ','] as const;

/** Excel's own first line: « sep=; ». */
const DECLARED = /^\s*"?sep=([\t;|,])"?\s*$/i;

/** Every end of line as a line feed: Windows, old Mac, vertical tab of a cell, form feed, NEL, Unicode's own two. */
const withLineFeeds = (text: string) =>
  text.replace(/^\ufeff/, '').replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n');

/** The sign that stands, outside quotes, on most of the lines, and on half of them at least. */
function separatorOf(text: string): string {
  const lines = text
    .replace(/"[^"]*"/g, '""')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const counts = SEPARATORS.map((sign) => lines.filter((line) => line.trim().includes(sign)).length);
  const most = Math.max(...counts);
  return (2 * most >= lines.length && SEPARATORS[counts.indexOf(most)]) || '\t';
}

/** A cell between quotes may hold separators and line ends; quotes that are not closed are part of the text. */
const cellPattern = (separator: string) =>
  new RegExp(` *"([^"]*(?:""[^"]*)*)" *(?=[${separator}\\n]|$)|[^${separator}\\n]*`, 'y');

/**
 * The rows of a table as spreadsheets and word processors copy it, or as a CSV file holds it; the empty ones are left
 * out. A first line « sep=; » is obeyed, and is one cell. Takes a time in proportion to the length.
 */
export function pastedTable(pasted: string): PastedRow[] {
  const text = withLineFeeds(pasted);
  const [first = ''] = text.split('\n', 1);
  const declared = DECLARED.exec(first)?.[1];
  const separator = declared ?? separatorOf(text);
  const pattern = cellPattern(separator);
  const rows: PastedRow[] = [];
  let [line, place] = [1, 0];
  if (declared) {
    rows.push({ line, cells: [first.trim()] });
    [line, place] = [2, first.length + 1];
  }
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
