import type { ValidationRule } from '../description';
import { inseeCondition, isoDate, population, sirenCondition } from '../formulas';
import type { StyleName } from '../styles';
import { FIELD_CHOICES, type FieldKey, NAME_LIMIT } from './fields';

/** How a field of Accueil is laid out: the build writes it into the sheet, and the server never needs it. */
export interface FieldLayout {
  readonly style: StyleName;
  /** The drop-down or check of the cell; none for free text. */
  readonly rule?: ValidationRule | typeof CHECKED_ASIDE;
  /** Formula part: true when the cell's content is right, a code being tidied. Says nothing of an empty cell. */
  readonly check?: (cell: string) => string;
  /** Formula part: the content as other tools read it; the cell as it is where none is given. */
  readonly exported?: (cell: string) => string;
}

/** The rule only reads `check` in a hidden cell: Excel takes 255 characters in a rule, Google does not say how many. */
export const CHECKED_ASIDE = 'checked aside';

const list = (values: readonly string[]): FieldLayout => ({
  style: 'input',
  rule: { kind: 'list', values },
  check: (cell) => `OR(${values.map((value) => `${cell}="${value}"`).join(';')})`,
});

export const FIELD_LAYOUTS: Readonly<Record<FieldKey, FieldLayout>> = {
  nom: {
    style: 'inputText',
    check: (cell) => `LEN(${cell})<=${NAME_LIMIT}`,
  },
  type: list(FIELD_CHOICES.type),
  code: {
    style: 'inputText',
    rule: CHECKED_ASIDE,
    check: (cell) => `OR(${inseeCondition(cell)};${sirenCondition(cell)})`,
  },
  population: {
    style: 'inputNumber',
    rule: CHECKED_ASIDE,
    check: (cell) => population(cell).condition,
    exported: (cell) => `IF(${population(cell).condition};${population(cell).number};"")`,
  },
  rpe: list(FIELD_CHOICES.rpe),
  date: {
    style: 'inputDate',
    rule: { kind: 'date' },
    check: (cell) => `ISNUMBER(${cell})`,
    exported: isoDate,
  },
  auteur: {
    style: 'inputText',
  },
  mission1: list(FIELD_CHOICES.mission1),
  mission2: list(FIELD_CHOICES.mission2),
  mission3: list(FIELD_CHOICES.mission3),
  mission4: list(FIELD_CHOICES.mission4),
  ctg: list(FIELD_CHOICES.ctg),
};
