import type { DemoFile } from '../demo/demo-file';

const ENTRIES = [
  ...['2', 'SO', '1', '2', '3', '2', '1', '2', '1', 'SO', '1', '2', '3', '0', '1', '1', '0', '2', '1', '0'],
  ...['2', '2', '1', '1', '0', 'SO', '2', '1', '3'],
];

/** Invented answers, the same in every picture. */
export const EXAMPLE: DemoFile = {
  commune: 'Commune exemple',
  entries: new Map(ENTRIES.map((entry, index) => [index + 1, entry])),
  targets: new Map(),
  fields: new Map(),
  comments: new Map([
    [2, 'L’information est portée par l’intercommunalité.'],
    [3, 'Le livret d’accueil va être réécrit en mots simples avec le RPE.'],
    [10, 'Pas de commission : la crèche est intercommunale.'],
    [14, 'À construire avec la PMI et les associations.'],
  ]),
};

interface PartnerView {
  /** As the Partenaires sheet proposes it. */
  readonly name: string;
  readonly email: string;
  readonly right: 'contribution' | 'lecture';
  /** What it typed in Regards, by criterion; absent for who only reads. */
  readonly entries?: readonly string[];
}

const around = (shift: (number: number) => number) =>
  ENTRIES.map((entry, index) => {
    const moved = Number(entry) + shift(index + 1);
    return entry === 'SO' || index % 5 === 4 ? '' : String(Math.min(3, Math.max(0, moved)));
  });

export const PARTNER_VIEWS: readonly PartnerView[] = [
  {
    name: 'Caf',
    email: 'conseillere@caf.exemple.fr',
    right: 'contribution',
    entries: around((number) => [0, 1, 0, -1, 2][number % 5] ?? 0),
  },
  {
    name: 'Département (PMI)',
    email: 'pmi@departement.exemple.fr',
    right: 'contribution',
    entries: around((number) => [0, 0, -1, 0, 1, -2, 0][number % 7] ?? 0),
  },
  { name: 'MSA', email: 'action.sociale@msa.exemple.fr', right: 'lecture' },
];

const FIRST = ['Val', 'Mont', 'Bourg', 'Saint', 'Pré', 'Champ', 'Fontaine', 'Roche', 'Bois'];
const LAST = ['Exemple', 'l’Exemple', 'd’Exemple', 'Exemplaire'];

/** Invented communes: thirty-four, as in an average community of communes. */
export const EXAMPLE_COMMUNES = FIRST.flatMap((first) => LAST.map((last) => `${first}-${last}`))
  .slice(0, 34)
  .map((name, index) => ({
    name,
    code: `01${String(901 + index)}`,
    contact: index % 4 === 0 ? 'Service petite enfance' : '',
    email: index % 2 === 0 ? `petite.enfance${index + 1}@communes.exemple.fr` : '',
  }));

/** A table as a document gives it: some answers differ from the grid's, one line is none. */
export const PASTED_TABLE = [
  'N°\tCritère\tPalier\tCommentaire',
  '1\tProactivité\t2\t',
  '4\tQualité\t3\tMémento relu en réunion de service',
  '5\tCanaux\t3\t',
  '9\tGuichet unique d’inscription\t2\tOuvert au public deux jours par semaine',
  '13\tMise en relation familles / auxiliaires parentaux\t3\t',
  '14\tVision vulnérabilités\t1,5\t',
  '15\tIntégration aller-vers dans la politique petite enfance\t1\t',
  'Autre chose\t2',
].join('\n');

/** Actions of a plan: criterion, action, pilot, due date, state. */
export const PLANNED = [
  [
    3,
    'Préparer un socle d’information valable pour tous les parents, puis en tirer des versions.',
    'Accueil des familles',
    '13/11/2026',
    'en cours',
  ],
  [
    14,
    'Interroger les partenaires médico-sociaux et les associations spécialisées.',
    'Coordination petite enfance',
    '31/03/2027',
    'en cours',
  ],
  [
    17,
    'Demander les formations que la Caf ou le Département proposent déjà.',
    'Coordination petite enfance',
    '30/06/2027',
    'à lancer',
  ],
  [22, 'Présenter le RPE aux partenaires locaux.', 'Relais petite enfance', '02/10/2026', 'faite'],
] as const;
