import { isInseeCode, isSiren, tidyCode } from '../../communes/identity';
import { NAME_LIMIT } from '../../communes/names';
import { readPopulation } from '../../communes/population';
import type { Mission } from '../../guide/duties';
import { tidy } from '../../position/clean-text';
import { CONVENTIONS, MISSION_HOLDERS, TYPES } from '../../position/obligations';
import type { RawCell } from '../../position/raw-cell';

/** A field of the Accueil sheet, as it is known and read back; how it is laid out: `field-layout.ts`. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** True when the cell's content is right: the check of its layout, for « Vérifier la grille ». */
  readonly accepts?: (raw: RawCell) => boolean;
}

/** A longer name is cut where sheets show it, with a message. */
export { NAME_LIMIT };

/** A date cell is read as the text it shows, dd/mm/yyyy; a text that names no day is none. */
function isShownDate(text: string): boolean {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  const date = new Date(year, month - 1, day);
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
}

const list = (values: readonly string[], help = `Choisissez : ${values.join(', ')}.`) => ({
  help,
  accepts: (raw: RawCell) => values.some((value) => value.toLowerCase() === String(raw).toLowerCase()),
});

const MISSION_LABELS = {
  1: 'Mission 1 : recenser',
  2: 'Mission 2 : informer',
  3: 'Mission 3 : planifier',
  4: 'Mission 4 : soutenir la qualité',
} as const satisfies Record<Mission, string>;

/** Short: it stands beside four fields. */
const HOLDER_HELP =
  'Gardée par la commune, transférée à un groupement, ou reçue des communes par un groupement.';

const HOLDERS = Object.values(MISSION_HOLDERS);

/** What the lists offer, by the field's key. */
export const FIELD_CHOICES = {
  type: [...TYPES.commune, ...TYPES.group, 'Autre'],
  rpe: ['Oui', 'Oui (partagé avec d’autres communes)', 'Non', 'En projet'],
  mission1: HOLDERS,
  mission2: HOLDERS,
  mission3: HOLDERS,
  mission4: HOLDERS,
  ctg: Object.values(CONVENTIONS),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const FIELDS = [
  {
    key: 'nom',
    label: 'Nom de la collectivité',
    help: `Tel qu’il doit apparaître sur la grille et le radar, ${NAME_LIMIT} caractères au plus.`,
    accepts: (raw: RawCell) => String(raw).length <= NAME_LIMIT,
  },
  { key: 'type', label: 'Type de collectivité', ...list(FIELD_CHOICES.type) },
  {
    key: 'code',
    label: 'Code INSEE ou SIREN',
    help: 'Code INSEE de la commune (5 caractères, par exemple 35238 ou 2A004) ou SIREN de l’intercommunalité (EPCI, 9 chiffres).',
    accepts: (raw: RawCell) => isInseeCode(tidyCode(String(raw))) || isSiren(tidyCode(String(raw))),
  },
  {
    key: 'population',
    label: 'Population',
    help: 'Nombre d’habitants, en chiffres, sans décimale, par exemple 4210.',
    accepts: (raw: RawCell) => readPopulation(raw) !== null,
  },
  { key: 'rpe', label: 'Relais petite enfance (RPE)', ...list(FIELD_CHOICES.rpe) },
  {
    key: 'date',
    label: 'Date de remplissage',
    help: 'Une date, par exemple 15/03/2025.',
    accepts: (raw: RawCell) => typeof raw === 'number' || isShownDate(String(raw)),
  },
  { key: 'auteur', label: 'Rempli par', help: 'Nom, fonction ou service ; rien d’obligatoire.' },
  ...([1, 2, 3, 4] as const).map((mission) => ({
    key: `mission${mission}` as const,
    label: MISSION_LABELS[mission],
    ...list(FIELD_CHOICES[`mission${mission}`], HOLDER_HELP),
  })),
  { key: 'ctg', label: 'Convention avec la Caf (CTG)', ...list(FIELD_CHOICES.ctg) },
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
