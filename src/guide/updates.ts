/** The fields of the Accueil sheet that an update may touch, by their keys. */
export type UpdatedField = 'type' | 'population' | 'rpe';

/** A fact of law or of institutions that the guide does not tell, most of them because they came later. */
export interface Update {
  /** Day or month from which it holds, « 2025-04-03 » or « 2025-11 ». */
  readonly since: string;
  readonly text: string;
  /** The text of law, or the decision. */
  readonly article: string;
  /** Where it was read. */
  readonly source: string;
  /** « probable »: one source at second hand, or an interpretation; the text is worded so. */
  readonly certainty: 'sûr' | 'probable';
  readonly criteria: readonly number[];
  readonly fields: readonly UpdatedField[];
}

/** The guide's month: what is older than its end is not told as « since the guide ». */
const GUIDE_MONTH = '2025-01';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « 3 avril 2025 », or « novembre 2025 » where the day is not known. */
export function dateText(since: string): string {
  const [year, month, day] = since.split('-').map(Number);
  const name = `${MONTHS[(month ?? 1) - 1]} ${year}`;
  if (day === undefined) return name;
  return `${day === 1 ? '1er' : day} ${name}`;
}

/** Under which heading an update is shown, apart from what the guide says. */
export function updateHeading({ since }: Update): string {
  return since.slice(0, GUIDE_MONTH.length) > GUIDE_MONTH ? 'Depuis le guide' : 'Hors du guide';
}

/** « 3 avril 2025 », « 3 avril 2025, probable ». */
export function updateDate({ since, certainty }: Update): string {
  return certainty === 'probable' ? `${dateText(since)}, probable` : dateText(since);
}

/** « Depuis le guide · 3 avril 2025 ». */
export function updateLabel(update: Update): string {
  return `${updateHeading(update)} · ${updateDate(update)}`;
}

/** Article and source, as shown after the text. */
export function updateReference({ article, source }: Update): string {
  return `${article} ; lu sur ${source}`;
}
