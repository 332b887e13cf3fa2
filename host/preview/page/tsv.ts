/** Tab-separated text, as spreadsheets put it on the clipboard: quoted fields hold tabs, line ends and doubled quotes. */

export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  let row = rows[0] as string[];
  while (at <= text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : null;
    const end = field ? field.end : plainEnd(text, at);
    row.push(field ? field.value : text.slice(at, end));
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    const lineEnd = text.startsWith('\r\n', end) ? 2 : 1;
    at = end + lineEnd;
    // A last line end closes the last row; it does not open an empty one.
    if (at >= text.length) {
      break;
    }
    row = [];
    rows.push(row);
  }
  return rows;
}

function plainEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\t\r\n]/);
  return found < 0 ? text.length : from + found;
}

/** Null when the quote never closes before a field's end: then it is an ordinary character. */
function quotedField(text: string, from: number): { value: string; end: number } | null {
  const found = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from));
  return found ? { value: (found[1] ?? '').replaceAll('""', '"'), end: from + found[0].length } : null;
}

export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(formatField).join('\t')).join('\n');
}

function formatField(value: string): string {
  return /[\t\r\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
