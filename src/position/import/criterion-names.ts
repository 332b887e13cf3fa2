import { CRITERIA, GUIDE, questionLine } from '../../guide/guide';
import type { Pillar } from '../../guide/types';
import { wordsOf } from '../clean-text';

/** Names that the guide's summary and chapter heads give, where neither the printed grid nor the page does. */
const OTHER_NAMES: Readonly<Record<number, readonly string[]>> = {
  2: ['Canaux mobilisés'],
  5: ['Canaux mobilisés'],
  7: ['Accessibilité et personnalisation des démarches'],
  9: ['Guichet unique d’inscriptions'],
  10: ['Transparence de la commission d’attribution des places en crèche'],
  11: [
    'Accompagnement des familles en cas de réponse négative obtenue lors de la commission d’attribution des places',
  ],
  14: ['Vision des vulnérabilités et des besoins spécifiques des familles'],
  15: ['Intégration des enjeux d’aller-vers dans la politique petite enfance'],
  17: ['Formation des agents à l’aller-vers'],
  22: [
    'Visibilité et rayonnement territorial du relais petite enfance (RPE)',
    'Visibilité et rayonnement territorial du RPE',
  ],
  27: ['Participation à la gouvernance du SPPE'],
  28: ['Réseau de partage de bonnes pratiques et d’expérimentations'],
  29: ['Suivi de l’actualité du SPPE et de la petite enfance'],
};

/** Every name of every criterion, with the criteria that bear it: « Canaux » is two of them. */
const NAMES: ReadonlyMap<string, readonly number[]> = (() => {
  const names = new Map<string, number[]>();
  for (const criterion of CRITERIA) {
    const { number, label, title, question, subQuestions = [], condition } = criterion;
    const own = [
      label,
      title,
      question,
      questionLine(criterion),
      [question, ...subQuestions].join(' '),
      ...(OTHER_NAMES[number] ?? []),
    ];
    // The Grille writes a criterion's condition under its label.
    if (condition !== undefined) own.push(`${label} ${condition}`);
    for (const name of new Set(own.map(wordsOf))) names.set(name, [...(names.get(name) ?? []), number]);
  }
  return names;
})();

/** Longest text that may be a name: the longest question, with its checklist. */
const LONGEST = Math.max(...[...NAMES.keys()].map((name) => name.length)) + 10;

/** Fewest letters of the beginning of a name that stands for all of it. */
const SHORTEST_START = 10;

const distinct = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

/** The number of letters to change, add or take away to go from one text to the other; `limit` + 1 beyond it. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const value = Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
      line.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    above = line;
  }
  return above[b.length] ?? limit + 1;
}

/** A letter in eight may be wrong, four at most. */
const typosAllowed = (words: string) => Math.min(4, Math.floor(words.length / 8));

/** The criteria that a text names as the guide does, or by the beginning of a name; several when it tells no more. */
export function criteriaNamed(text: string): readonly number[] {
  const words = wordsOf(text);
  if (words === '' || words.length > LONGEST) return [];
  const exact = NAMES.get(words);
  if (exact) return exact;
  if (words.length < SHORTEST_START) return [];
  return distinct([...NAMES].flatMap(([name, numbers]) => (name.startsWith(`${words} `) ? numbers : [])));
}

/** The same, a few letters being wrong. */
export function criteriaNearly(text: string): readonly number[] {
  const named = criteriaNamed(text);
  const words = wordsOf(text);
  const limit = typosAllowed(words);
  if (named.length > 0 || limit === 0 || words.length > LONGEST) return named;
  const near = [...NAMES].map(([name, numbers]) => ({ numbers, off: distance(words, name, limit) }));
  const least = Math.min(...near.map(({ off }) => off));
  return least > limit ? [] : distinct(near.flatMap(({ numbers, off }) => (off === least ? numbers : [])));
}

/** True when the text, and more words after it, would name a criterion: a name cut by the end of a line. */
export function beginsName(text: string): boolean {
  const words = wordsOf(text);
  return words !== '' && [...NAMES.keys()].some((name) => name.startsWith(`${words} `));
}

const NUMBER = String.raw`(?:crit(?:ères?|eres?|\.)?|n\s?[°o]|c)?\s*[n°]*\s*0?(\d{1,2})`;
const ALONE = new RegExp(String.raw`^${NUMBER}(?:[.,]0)?\s*[.)°:–—-]*$`, 'iu');
const BEFORE_NAME = new RegExp(String.raw`^${NUMBER}\s*(?:[.)°:–—-]+\s*|\s+)(?=\p{L})(.+)$`, 'isu');

const inGuide = (digits: string | undefined) => {
  const number = Number(digits);
  return Number.isInteger(number) && number >= 1 && number <= CRITERIA.length ? number : null;
};

/** The criterion's number that a cell holds: « 7 », « 7. », « n° 7 », « Critère 7 », « c7 »; null for any other text. */
export function numberIn(cell: string): number | null {
  return inGuide(ALONE.exec(cell)?.[1]);
}

/** The number written before a name, and the name: « 7. Accessibilité… ». */
export function numberAndName(cell: string): { readonly number: number | null; readonly name: string } {
  const [, digits, name = cell] = BEFORE_NAME.exec(cell) ?? [];
  const number = inGuide(digits);
  return number === null ? { number, name: cell } : { number, name };
}

const PILLAR_WORDS = /^(?:(?:pilier|theme|thematique|axe|partie)\s)?(?:\d\s|[iv]{1,3}\s)?(.+)$/;

/** The pillar that a text names by its title or by its id; null for any other. */
export function pillarNamed(text: string): Pillar | null {
  const [, words = ''] = PILLAR_WORDS.exec(wordsOf(text)) ?? [];
  if (words === '') return null;
  const named = GUIDE.pillars.find(({ id, title, question }) =>
    [title, `${title}s`, id, question].some((name) => wordsOf(name) === words),
  );
  return named ?? null;
}
