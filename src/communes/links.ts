/** Links to Google spreadsheets, as people copy them. */

const LINK =
  /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]{20,})(?:[/?#]|$)/;

/** The id of the spreadsheet that a link leads to; null for any other text. */
export function spreadsheetId(link: string): string | null {
  return LINK.exec(link.trim())?.[1] ?? null;
}

/** The address by which a spreadsheet is opened. */
export function spreadsheetUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** Where a person finds a file by its exact name. */
export function searchUrl(title: string): string {
  return `https://drive.google.com/drive/search?q=${encodeURIComponent(`"${title}"`)}`;
}
