import { literal } from '../formulas';
import { EXPORT_BY_SHEET, EXPORT_NAME } from '../grid/data-layout';
import { TERRITORY_COLUMNS } from './territory-columns';

/**
 * Never within IF or IFERROR: they would hide the button that lets it in. It reads the address that the add-on wrote,
 * which those who fill the sheet cannot change.
 */
export function importFormula(
  row: number,
  isBySheet: boolean,
  written = TERRITORY_COLUMNS.letter('written'),
): string {
  return `IMPORTRANGE($${written}${row};${literal(isBySheet ? EXPORT_BY_SHEET : EXPORT_NAME)})`;
}

/** True for an import by the sheet's name. */
export function importsBySheet(formula: string): boolean {
  return formula.includes(literal(EXPORT_BY_SHEET));
}

/** True for formulas that import the same, whichever separator the file's language gives back. */
export function isSameImport(one: string, other: string): boolean {
  const plain = (formula: string) => formula.replace(/[;,]\s*/, ';');
  return plain(one) === plain(other);
}
