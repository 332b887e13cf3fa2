import { isInseeCode, isSiren, tidyCode } from '../../communes/identity';
import { NAME_LIMIT } from '../../communes/names';
import { readPopulation } from '../../communes/population';
import { tidy } from '../../position/clean-text';
import type { RawCell } from '../../position/raw-cell';
import type { ValidationRule } from '../description';
import { inseeCondition, isoDate, population, sirenCondition } from '../formulas';
import type { StyleName } from '../styles';

/** A field of the Accueil sheet: data that one piece of code lays out, validates and reads back. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly style: StyleName;
  /** The drop-down or check of the cell; none for free text. */
  readonly rule?: ValidationRule | typeof CHECKED_ASIDE;
  /** True when the cell's content is right; the same rule as `check`, for « Vérifier la grille ». */
  readonly accepts?: (raw: RawCell) => boolean;
  /** Formula part: true when the cell's content is right, a code being tidied. Says nothing of an empty cell. */
  readonly check?: (cell: string) => string;
  /** Formula part: the content as other tools read it; the cell as it is where none is given. */
  readonly exported?: (cell: string) => string;
}

/** The rule only reads `check` in a hidden cell: Excel takes 255 characters in a rule, Google does not say how many. */
export const CHECKED_ASIDE = 'checked aside';

/** A longer name is cut where sheets show it, with a message. */
export { NAME_LIMIT };

const codeCondition = (text: string) => `OR(${inseeCondition(text)};${sirenCondition(text)})`;

/** A date cell is read as the text it shows, dd/mm/yyyy; a text that names no day is none. */
function isShownDate(text: string): boolean {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  const date = new Date(year, month - 1, day);
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
}

const list = (values: readonly string[]) => ({
  help: `Choisissez : ${values.join(', ')}.`,
  rule: { kind: 'list' as const, values },
  check: (cell: string) => `OR(${values.map((value) => `${cell}="${value}"`).join(';')})`,
  accepts: (raw: RawCell) => values.some((value) => value.toLowerCase() === String(raw).toLowerCase()),
});

export const FIELDS = [
  {
    key: 'nom',
    label: 'Nom de la collectivité',
    help: `Tel qu’il doit apparaître sur la grille et le radar, ${NAME_LIMIT} caractères au plus.`,
    style: 'inputText',
    check: (cell: string) => `LEN(${cell})<=${NAME_LIMIT}`,
    accepts: (raw: RawCell) => String(raw).length <= NAME_LIMIT,
  },
  {
    key: 'type',
    label: 'Type de collectivité',
    style: 'input',
    ...list([
      'Commune',
      'Communauté de communes',
      'Communauté d’agglomération',
      'Communauté urbaine',
      'Métropole',
      'Syndicat intercommunal',
      'Autre',
    ]),
  },
  {
    key: 'code',
    label: 'Code INSEE ou SIREN',
    help: 'Code INSEE de la commune (5 caractères, par exemple 35238 ou 2A004) ou SIREN de l’intercommunalité (EPCI, 9 chiffres).',
    style: 'inputText',
    rule: CHECKED_ASIDE,
    check: codeCondition,
    accepts: (raw: RawCell) => isInseeCode(tidyCode(String(raw))) || isSiren(tidyCode(String(raw))),
  },
  {
    key: 'population',
    label: 'Population',
    help: 'Nombre d’habitants, en chiffres, sans décimale, par exemple 4210.',
    style: 'inputNumber',
    rule: CHECKED_ASIDE,
    check: (cell: string) => population(cell).condition,
    accepts: (raw: RawCell) => readPopulation(raw) !== null,
    exported: (cell: string) => `IF(${population(cell).condition};${population(cell).number};"")`,
  },
  {
    key: 'rpe',
    label: 'Relais petite enfance (RPE)',
    style: 'input',
    ...list(['Oui', 'Oui (partagé avec d’autres communes)', 'Non', 'En projet']),
  },
  {
    key: 'date',
    label: 'Date de remplissage',
    help: 'Une date, par exemple 15/03/2025.',
    style: 'inputDate',
    rule: { kind: 'date' as const },
    check: (cell: string) => `ISNUMBER(${cell})`,
    exported: isoDate,
    accepts: (raw: RawCell) => typeof raw === 'number' || isShownDate(String(raw)),
  },
  {
    key: 'auteur',
    label: 'Rempli par',
    help: 'Nom, fonction ou service ; rien d’obligatoire.',
    style: 'inputText',
  },
] as const satisfies readonly Field[];

export type FieldKey = (typeof FIELDS)[number]['key'];

/** Key of a field's row, in the hidden column A of the Accueil sheet. */
export function fieldRowKey(key: FieldKey): string {
  return `champ ${key}`;
}

/** Fields whose content is not right; an empty one is never wrong. */
export function wrongFields(contents: ReadonlyMap<FieldKey, RawCell>): Field[] {
  return FIELDS.filter((field: Field) => {
    const raw = contents.get(field.key as FieldKey) ?? '';
    return field.accepts !== undefined && tidy(String(raw)) !== '' && !field.accepts(raw);
  });
}
