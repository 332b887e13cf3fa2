import { CRITERIA } from '../../../src/guide/guide';
import { GUIDE_TEXTS } from '../../../src/guide/pages/texts';
import type { Palier } from '../../../src/guide/types';
import { type Answer, NO_ANSWER } from '../../../src/position/answer';
import { profileFrom } from '../../../src/position/meeting/profile';
import type { PlannedAction, ReportSource } from '../../../src/position/meeting/report-source';

/** A workbook in which nothing was filled. */
export const EMPTY: ReportSource = {
  commune: '',
  population: null,
  date: '',
  author: '',
  answers: new Map(),
  descriptor: (criterion, palier) => GUIDE_TEXTS.pages[criterion]?.descriptors[palier] ?? '',
  profile: profileFrom({}, null),
  partners: [],
  plan: [],
  earlier: null,
};

export const palier = (value: number, more: Partial<Answer> = {}): Answer => ({
  ...NO_ANSWER,
  entry: { kind: 'palier', palier: value as Palier },
  ...more,
});

/** The same answer to all criteria, or one by number. */
export const answered = (answer: (number: number) => Answer) =>
  new Map(CRITERIA.map(({ number }) => [number, answer(number)]));

export const action = (more: Partial<PlannedAction> = {}): PlannedAction => ({
  criterion: 14,
  text: 'Interroger les partenaires',
  pilot: 'Coordination',
  due: '2027-03-15',
  cost: 1200,
  funding: 'à demander',
  partners: '',
  asked: '',
  state: 'à lancer',
  ...more,
});

/** As wide as a letter gets, with no place to cut it. */
const WIDE = 'W'.repeat(5000);
const RTL = 'مرحبا بكم في خدمة الطفولة المبكرة '.repeat(150);
const LONG = `${'Une phrase assez longue pour prendre toute sa place, et même un peu plus. '.repeat(70)}\n\n- liste\n- liste`;

const full = (text: string): ReportSource => ({
  ...EMPTY,
  commune: text.slice(0, 120),
  population: 99_999_999,
  date: '2026-11-12',
  author: text,
  answers: answered((number) => palier(number % 3, { comment: text.slice(0, 5000), target: 3 })),
  descriptor: () => text,
  profile: profileFrom(
    {
      type: 'Commune',
      mission1: 'Gardée',
      mission2: 'Transférée',
      mission3: 'Gardée',
      mission4: 'Transférée',
      ctg: 'Signée',
    },
    12_000,
  ),
  partners: Array.from({ length: 8 }, (_, index) => ({
    name: `${text.slice(0, 60)} ${index}`,
    entries: CRITERIA.map(({ number }) => ({
      kind: 'palier' as const,
      palier: ((number + index) % 4) as Palier,
    })),
  })),
  plan: Array.from({ length: 500 }, (_, index) =>
    action({
      criterion: (index % 29) + 1,
      text: `${index} ${text.slice(0, 400)}`,
      pilot: text.slice(0, 200),
      funding: text.slice(0, 200),
    }),
  ),
});

/** What a page may be asked to hold, by name. */
export const STRESS: Readonly<Record<string, ReportSource>> = {
  'rien de rempli': EMPTY,
  'tout sans objet': {
    ...EMPTY,
    answers: answered(() => ({ ...NO_ANSWER, entry: { kind: 'notApplicable' } })),
  },
  'tout au palier 3': { ...EMPTY, answers: answered(() => palier(3)) },
  'un seul critère': { ...EMPTY, answers: new Map([[14, palier(0)]]) },
  'textes de 5 000 signes, plan de 500 lignes': full(LONG),
  'textes sans espace': full(WIDE),
  'de droite à gauche': full(RTL),
  'une photographie': {
    ...full(LONG),
    earlier: {
      name: LONG.slice(0, 300),
      date: '2025-11-12',
      answers: answered((number) => palier((number + 1) % 4)),
    },
  },
  'réponses en partie': {
    ...full(LONG),
    plan: [],
    answers: new Map(
      CRITERIA.filter((_, index) => index % 2 === 0).map(({ number }) => [number, palier(number % 4)]),
    ),
  },
};
