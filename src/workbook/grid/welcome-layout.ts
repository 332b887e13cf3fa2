import { columnLetters } from '../addresses';
import { shortened } from '../formulas';
import { quoted, type SheetNames } from '../sheet-names';
import { FIELDS, type FieldKey, NAME_LIMIT } from './fields';

/** Where the fields stand in the Accueil sheet: all that other sheets and the server read there. */

/** Column of the fields' inputs, from 1. */
export const FIELD_COLUMN = 3;
export const INPUT_LETTER = columnLetters(FIELD_COLUMN);
export const FIRST_FIELD_ROW = 12;

/** The cell of a field, as any sheet's formula reads it. */
export function fieldCell(names: SheetNames, key: FieldKey): string {
  const index = FIELDS.findIndex((field) => field.key === key);
  return `${quoted(names.welcome)}!$${INPUT_LETTER}$${FIRST_FIELD_ROW + index}`;
}

/** The collectivité's name, cut where it is too long to show. */
export function communeName(names: SheetNames): string {
  return shortened(fieldCell(names, 'nom'), NAME_LIMIT);
}
