/** A cell's content as a spreadsheet gives it; dates arrive as their displayed text. */
export type RawCell = string | number | boolean | null;
