import { describe, expect, it } from 'vitest';
import { ASK_SOURCES, PURPOSES } from '../../src/guide/asks';
import { CRITERIA, GUIDE, pageOf } from '../../src/guide/guide';
import { modesText } from '../../src/guide/modes';
import { PAGES } from '../../src/guide/pages/pages';
import { PARTNER_PROFILES } from '../../src/guide/pages/partner-profiles';
import { GUIDE_TEXTS } from '../../src/guide/pages/texts';
import { criteriaNaming } from '../../src/guide/partner-profiles';
import { PARTNER_NAMES, type PartnerId } from '../../src/guide/partners';
import { MISSIONS, SCOPE } from '../../src/guide/scope';
import type { Criterion, GuidePage } from '../../src/guide/types';
import { updateHeading, updateLabel } from '../../src/guide/updates';
import { termsIn, unfolder } from '../../src/position/terms';
import { EMPTY_CONTENT } from '../../src/workbook/grid/content';
import { ADVICE_COLUMNS, FIRST_ROW } from '../../src/workbook/grid/data-layout';
import { FIELDS } from '../../src/workbook/grid/fields';
import { DATA_COLUMNS } from '../../src/workbook/grid/grid-columns';
import { describeWorkbook } from '../../src/workbook/grid/workbook';
import { SHEET_TITLES } from '../../src/workbook/sheet-names';
import { territorySheet } from '../../src/workbook/territory/territory-sheet';
import { SHIPPED } from '../shipped';

const NBSP = '\u00a0';

/** A criterion with all that the guide's page says of it. */
const whole = (criterion: Criterion) => ({ ...criterion, ...pageOf(PAGES, criterion) });
const criteria = GUIDE.pillars.flatMap((pillar) => pillar.criteria.map(whole));

/** Printed grid (guide p. 41-45) and chapter tables, copied by hand: number, label, page. */
const PRINTED: readonly (readonly [number, string, number])[] = [
  [1, 'Proactivité', 7],
  [2, 'Canaux', 8],
  [3, 'Accessibilité et personnalisation', 9],
  [4, 'Qualité', 10],
  [5, 'Canaux', 12],
  [6, 'Niveau de l’accompagnement proposé', 13],
  [7, 'Accessibilité et niveau de personnalisation', 14],
  [8, 'Suivi des familles dans leur parcours', 15],
  [9, 'Guichet unique d’inscription', 16],
  [10, 'Transparence de la commission d’attribution', 17],
  [11, 'Accompagnement des familles en cas de réponse négative obtenue lors de la commission', 18],
  [12, 'Mise en relation familles / assistants maternels', 19],
  [13, 'Mise en relation familles / auxiliaires parentaux', 20],
  [14, 'Vision vulnérabilités', 22],
  [15, 'Intégration aller-vers dans la politique petite enfance', 23],
  [16, 'Démarche partenariale', 24],
  [17, 'Formation des agents', 25],
  [18, 'Visibilité offre (exhaustivité)', 27],
  [19, 'Visibilité offre (qualité)', 28],
  [20, 'Visibilité offre (temps réel)', 29],
  [21, 'Référencement et disponibilités des assistants maternels', 30],
  [22, 'Rayonnement territorial du RPE', 31],
  [23, 'Formation des agents', 32],
  [24, 'Outillage des agents', 33],
  [25, 'Satisfaction des usagers', 34],
  [26, 'Appels à projet', 35],
  [27, 'Participation à la gouvernance SPPE', 37],
  [28, 'Réseau bonnes pratiques et expérimentations', 38],
  [29, 'Suivi actualité SPPE et petite enfance', 39],
];

/** Vade-mecum pages in the order of each guide page, copied by hand. Criterion 26 cites two funds instead. */
const VADE_MECUM: Readonly<Record<number, readonly string[]>> = {
  1: ['9-10', '11-12', '13-14', '20', '52', '69-70'],
  2: ['15-16', '17-18', '9-10', '11-12', '21-22', '23'],
  3: ['24', '69-70'],
  4: ['21-22'],
  5: ['26-27', '32-33', '35'],
  6: ['41', '42', '36'],
  7: ['24'],
  8: ['41', '40'],
  9: ['26-27', '32-33', '59-60'],
  10: ['28-29', '63-64'],
  11: ['40', '19', '26-27', '30-31'],
  12: ['39', '43', '34'],
  13: ['38', '37', '44'],
  14: ['52', '50-51', '53-54', '55'],
  15: ['46-47', '48-49', '50-51', '53-54', '55'],
  16: ['50-51', '55'],
  17: ['50-51'],
  18: ['21-22'],
  19: ['21-22'],
  20: ['21-22'],
  21: ['39'],
  22: ['76', '23'],
  23: ['57-58', '65', '66'],
  24: ['30-31', '63-64'],
  25: ['61-62', '59-60', '67'],
  26: ['', ''],
  27: ['75', '78'],
  28: ['75', '71-72', '73-74', '77'],
  29: ['75', '77'],
};

/** The palier that each piece of advice helps to reach, in the order of the page: our reading, weighed by hand. */
const TOWARDS: Readonly<Record<number, readonly number[]>> = {
  1: [3, 2, 1],
  2: [2, 2, 3],
  3: [2, 3, 1],
  4: [1, 2, 3, 3],
  5: [2, 3],
  6: [3, 2, 1],
  7: [2, 3, 1],
  8: [1, 2, 3],
  9: [1, 3],
  10: [3, 1, 2],
  11: [1, 2, 3],
  12: [2, 3, 1],
  13: [2, 3, 1],
  14: [2, 1, 2, 3],
  15: [2, 3, 1],
  16: [1, 3],
  17: [2, 1, 3],
  18: [2, 3, 1, 2],
  19: [3, 2, 1, 2],
  20: [2, 1],
  21: [1, 2, 3],
  22: [1, 2, 3],
  23: [1, 2, 3],
  24: [1, 2, 3],
  25: [2, 1, 2, 3],
  26: [1, 2, 2, 3, 3],
  27: [1, 2, 3],
  28: [1, 2, 3],
  29: [1],
};

/** Whom each guide page names, copied by hand from its benefits, advice and references. */
const NAMED: Readonly<Record<number, readonly PartnerId[]>> = {
  1: ['rpe'],
  3: ['medico-social'],
  4: ['cdsf'],
  6: ['rpe', 'caf', 'pajemploi', 'collectivites'],
  7: ['medico-social'],
  9: ['creches-associatives', 'creches-privees', 'collectivites'],
  10: ['rpe', 'associations-elus'],
  11: ['rpe'],
  12: ['pmi'],
  13: ['associations-auxiliaires', 'services-personne'],
  14: ['caf', 'medico-social', 'associations'],
  15: ['medico-social', 'associations'],
  16: ['caf', 'cdsf', 'medico-social', 'associations'],
  17: ['caf', 'departement', 'medico-social', 'associations'],
  18: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
  19: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
  20: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
  21: ['rpe'],
  22: ['rpe', 'associations'],
  23: ['caf', 'cnaf'],
  24: ['collectivites'],
  26: ['caf', 'collectivites'],
  27: ['caf', 'cdsf', 'associations-elus'],
  28: ['caf', 'cdsf', 'rpe', 'associations-elus', 'collectivites'],
  29: ['caf', 'associations-elus'],
};

/** Keys whose strings are identifiers or page numbers, never prose. */
const NOT_PROSE = new Set([
  'id',
  'modes',
  'partners',
  'pages',
  'purposes',
  'source',
  'certainty',
  'since',
  'fields',
]);

interface Text {
  readonly where: string;
  readonly text: string;
}

/** Every string read on screen, with its path. */
function textsOf(value: unknown, where: string): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    NOT_PROSE.has(key) ? [] : textsOf(child, `${where}.${key}`),
  );
}

const guideTexts: readonly Text[] = [
  { where: 'edition', text: GUIDE.edition },
  ...GUIDE.pillars.flatMap((pillar) => [
    { where: `${pillar.id}.title`, text: pillar.title },
    { where: `${pillar.id}.question`, text: pillar.question },
    ...pillar.criteria.flatMap((criterion) => textsOf(whole(criterion), `n° ${criterion.number}`)),
  ]),
];
const { asks, updates, glossary } = GUIDE_TEXTS;
/** Texts beside the guide's: whom to ask, what came since, the glossary, what the grid covers. */
const besideTexts: readonly Text[] = [
  ...textsOf(asks, 'asks'),
  ...textsOf(updates, 'updates'),
  ...textsOf(glossary, 'glossary'),
  ...textsOf([SCOPE, ...MISSIONS], 'scope'),
  ...textsOf(PARTNER_PROFILES, 'profiles'),
  ...textsOf(ASK_SOURCES, 'sources'),
];
const screenTexts: readonly Text[] = [
  ...guideTexts,
  ...besideTexts,
  ...textsOf(PARTNER_NAMES, 'PARTNER_NAMES'),
];

/** Texts we wrote, as opposed to the labels and titles that we quote. */
const ourTexts = guideTexts.filter(({ where }) => !/\.(label|title)$/.test(where));

/** "where: excerpt" for each text that the pattern meets; an empty list is a pass. */
function offenders(texts: readonly Text[], pattern: RegExp): string[] {
  return texts.flatMap(({ where, text }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    return [`${where} : …${text.slice(Math.max(0, found.index - 20), found.index + 20)}…`];
  });
}

function words(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g) ?? [];
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!…])\s+(?=\p{Lu})/u)
    .map((sentence) => words(sentence).join(' '))
    .filter((sentence) => sentence.length > 0);
}

function bodyOf(criterion: Criterion & GuidePage): string[] {
  return [
    ...criterion.descriptors,
    ...criterion.benefits,
    ...criterion.advice.map(({ text }) => text),
    ...criterion.resources,
    criterion.question,
    ...(criterion.subQuestions ?? []),
  ];
}

function jaccard(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

describe('La structure du guide', () => {
  it('compte cinq piliers dans l’ordre imprimé', () => {
    expect(GUIDE.pillars.map(({ id, title }) => [id, title])).toEqual([
      ['information', 'Information'],
      ['parcours', 'Parcours et démarches'],
      ['aller-vers', 'Aller-vers'],
      ['moyens', 'Moyens et outillage'],
      ['gouvernance', 'Gouvernance'],
    ]);
  });

  it('répartit les critères en 4, 9, 4, 9 et 3', () => {
    expect(GUIDE.pillars.map((pillar) => pillar.criteria.length)).toEqual([4, 9, 4, 9, 3]);
  });

  it('numérote les critères de 1 à 29, sans trou', () => {
    const numbers = Array.from({ length: 29 }, (_, i) => i + 1);
    expect(criteria.map(({ number }) => number)).toEqual(numbers);
    expect(Object.keys(PAGES).map(Number)).toEqual(numbers);
  });

  it('reprend les libellés et les pages imprimés', () => {
    expect(criteria.map(({ number, label, page }) => [number, label, page])).toEqual(PRINTED);
  });

  it('place les critères de la page 7 à la page 39, dans l’ordre', () => {
    const pages = criteria.map(({ page }) => page);
    expect(pages[0]).toBe(7);
    expect(pages.at(-1)).toBe(39);
    expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
  });

  it('donne à chaque critère un titre différent, et un libellé différent dans son pilier', () => {
    expect(new Set(criteria.map(({ title }) => title)).size).toBe(29);
    for (const pillar of GUIDE.pillars) {
      const labels = pillar.criteria.map(({ label }) => label);
      expect(new Set(labels).size, pillar.id).toBe(labels.length);
    }
  });

  it('rend conditionnels les seuls critères 10, 13, 24, 26 et 29', () => {
    const conditional = criteria.filter(({ condition }) => condition !== undefined);
    expect(conditional.map(({ number }) => number)).toEqual([10, 13, 24, 26, 29]);
  });

  it('garde les modes d’accueil des pages 12 à 20, dit les autres déduits, et n’en donne pas à la gouvernance', () => {
    const modes = criteria.map((criterion) => [criterion.modes, criterion.modesFromGuide === true]);
    const times = (count: number, mode: string | null, fromGuide: boolean) =>
      Array.from({ length: count }, () => [mode, fromGuide]);
    expect(modes).toEqual([
      ...times(4, 'tout mode', false),
      ...times(3, 'tout mode', true),
      ...times(4, 'collectif', true),
      ...times(2, 'individuel', true),
      ...times(7, 'tout mode', false),
      ...times(1, 'individuel', false),
      ...times(5, 'tout mode', false),
      ...times(3, null, false),
    ]);
    expect(criteria.map(modesText).filter((text) => text.endsWith('(déduit)'))).toHaveLength(17);
    expect(criteria.map(modesText).filter((text) => text === '')).toHaveLength(3);
  });

  it('donne des sous-questions aux seuls critères 4, 19 et 22', () => {
    const counted = criteria.map(({ number, subQuestions = [] }) => [number, subQuestions.length]);
    expect(counted.filter(([, count]) => count !== 0)).toEqual([
      [4, 5],
      [19, 5],
      [22, 3],
    ]);
  });
});

describe('Le contenu de chaque critère', () => {
  it('n’a aucun texte vide, ni espace au début ou à la fin', () => {
    const optional = /^glossary\.\d+\.unfolded$/;
    const wrong = screenTexts.filter(
      ({ where, text }) => (text === '' && !optional.test(where)) || text !== text.trim(),
    );
    expect(wrong).toEqual([]);
  });

  it('a au moins un bénéfice, un conseil et une source', () => {
    const bare = criteria.filter(
      ({ benefits, advice, inspirations }) => !benefits.length || !advice.length || !inspirations.length,
    );
    expect(bare.map(({ number }) => number)).toEqual([]);
  });

  it('cite les pages du vade-mecum que cite le guide', () => {
    const cited = criteria.map(({ number, inspirations }) => [
      number,
      inspirations.map(({ pages }) => pages),
    ]);
    expect(Object.fromEntries(cited)).toEqual(VADE_MECUM);
  });

  it('écrit ces pages « 9-10 » ou « 20 », de 1 à 80, et n’en omet qu’au critère 26', () => {
    for (const { number, inspirations } of criteria) {
      for (const { title, pages } of inspirations) {
        if (number === 26 && pages === '') continue;
        expect(pages, title).toMatch(/^\d+(-\d+)?$/);
        const [first = 0, last = first] = pages.split('-').map(Number);
        expect(first, title).toBeGreaterThanOrEqual(1);
        expect(last, title).toBeGreaterThanOrEqual(first);
        expect(last, title).toBeLessThanOrEqual(80);
      }
    }
  });

  it('cite toujours une même fiche avec les mêmes pages, et une fois par critère', () => {
    const pagesOf = new Map<string, string>();
    for (const { number, inspirations } of criteria) {
      expect(new Set(inspirations.map(({ title }) => title)).size, `n° ${number}`).toBe(inspirations.length);
      for (const { title, pages } of inspirations) {
        expect(pages, title).toBe(pagesOf.get(title) ?? pages);
        pagesOf.set(title, pages);
      }
    }
  });

  it('ne nomme que des partenaires connus, chacun une fois', () => {
    for (const { number, partners } of criteria) {
      expect(Object.keys(PARTNER_NAMES), `n° ${number}`).toEqual(expect.arrayContaining([...partners]));
      expect(new Set(partners).size, `n° ${number}`).toBe(partners.length);
    }
  });

  it('destine chaque conseil au palier pesé à la main', () => {
    const towards = criteria.map(({ number, advice }) => [number, advice.map((one) => one.towards)]);
    expect(Object.fromEntries(towards)).toEqual(TOWARDS);
  });

  it('destine ses conseils à au moins deux paliers, de 1 à 3', () => {
    for (const { number, advice } of criteria) {
      const paliers = new Set<number>(advice.map(({ towards }) => towards));
      expect([1, 2, 3], `n° ${number}`).toEqual(expect.arrayContaining([...paliers]));
      expect(paliers.size, `n° ${number}`).toBeGreaterThanOrEqual(Math.min(2, advice.length));
    }
  });

  it('donne quatre repères différents, de 40 à 240 caractères', () => {
    for (const { number, descriptors } of criteria) {
      expect(descriptors, `n° ${number}`).toHaveLength(4);
      expect(new Set(descriptors.map((text) => words(text).join(' '))).size, `n° ${number}`).toBe(4);
      for (const text of descriptors) {
        expect(text.length, text).toBeGreaterThanOrEqual(40);
        expect(text.length, text).toBeLessThanOrEqual(240);
      }
    }
  });

  it('finit ses phrases par un point, ses questions par « ? », et ses titres par aucun point', () => {
    const endings = criteria.flatMap((criterion) => [
      ...[...criterion.descriptors, ...criterion.benefits, ...criterion.resources]
        .concat(criterion.advice.map(({ text }) => text))
        .filter((text) => !/[.…]$/.test(text)),
      ...criterion.descriptors.filter((text) => !text.endsWith('.')),
      ...[criterion.question].filter((text) => !/[?:]$/.test(text)),
      ...[criterion.label, criterion.title, ...criterion.inspirations.map(({ title }) => title)].filter(
        (text) => text.endsWith('.'),
      ),
    ]);
    expect(endings).toEqual([]);
  });
});

describe('Les partenaires', () => {
  const all = CRITERIA.map(({ number }) => ({ number, asked: asks[number] ?? [] }));

  it('d’un critère sont ceux que nomme sa page', () => {
    const named = criteria.map(({ number, partners }) => [number, [...partners].sort()]);
    const expected = criteria.map(({ number }) => [number, [...(NAMED[number] ?? [])].sort()]);
    expect(named).toEqual(expected);
  });

  it('ont chacun quelque chose à apporter, dit d’après le guide là où il les nomme, et là seulement', () => {
    for (const { number, asked } of all) {
      expect(asked.length, `n° ${number}`).toBeGreaterThan(0);
      const fromGuide = asked.filter(({ source }) => source === 'guide').flatMap(({ partners }) => partners);
      expect([...new Set(fromGuide)].sort(), `n° ${number}`).toEqual([...(NAMED[number] ?? [])].sort());
      expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
      for (const { partners, purposes, text } of asked) {
        expect(partners.length * purposes.length, text).toBeGreaterThan(0);
        expect(text, text).toMatch(/^\p{Lu}.*[.…]$/u);
      }
    }
  });

  it('sont tous proposés une fois dans la feuille Partenaires, sauf le comité, que l’État réunit', () => {
    const proposed = PARTNER_PROFILES.flatMap(({ namedAs }) => namedAs);
    expect([...proposed, 'cdsf'].sort()).toEqual(Object.keys(PARTNER_NAMES).sort());
  });

  it('y portent les critères dont la page les nomme : aucun pour l’État ni pour l’EPCI', () => {
    const criteriaOf = (name: string) =>
      PARTNER_PROFILES.filter((profile) => profile.name === name).flatMap(criteriaNaming);
    expect(criteriaOf('EPCI')).toEqual([]);
    expect(criteriaOf('État (préfecture)')).toEqual([]);
    expect(criteriaOf('Crèches privées')).toEqual([9, 18, 19, 20]);
    expect(criteriaOf('Pajemploi')).toEqual([6]);
    expect(criteriaOf('Services à la personne')).toEqual([13]);
    expect(criteriaOf('Cnaf')).toEqual([23]);
    expect(criteriaOf('Association d’élus')).toEqual([10, 27, 28, 29]);
    for (const profile of PARTNER_PROFILES)
      expect(criteriaNaming(profile), profile.name).toEqual(
        CRITERIA.map(({ number }) => number).filter((number) =>
          NAMED[number]?.some((id) => profile.namedAs.includes(id)),
        ),
      );
  });

  it('y portent ce qui leur est demandé, tous critères confondus', () => {
    for (const { name, namedAs, purposes } of PARTNER_PROFILES) {
      const asked = all
        .flatMap((one) => one.asked)
        .filter(({ partners }) => partners.some((id) => namedAs.includes(id)))
        .flatMap((ask) => ask.purposes);
      expect(purposes, name).toEqual(Object.keys(PURPOSES).filter((id) => asked.some((one) => one === id)));
    }
  });
});

describe('Ce qui n’est pas dans le guide', () => {
  it('est daté, du plus ancien au plus récent, et touche des critères et des champs qui existent', () => {
    const dates = updates.map(({ since }) => since);
    expect(dates).toEqual([...dates].sort());
    const keys: readonly string[] = FIELDS.map(({ key }) => key);
    for (const { since, text, criteria: numbers, fields, article, source } of updates) {
      expect(since, text).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/);
      expect(numbers.length + fields.length, text).toBeGreaterThan(0);
      expect(numbers.filter((number) => !CRITERIA.some((one) => one.number === number))).toEqual([]);
      expect(keys, text).toEqual(expect.arrayContaining([...fields]));
      expect(article.length * source.length, text).toBeGreaterThan(0);
    }
  });

  it('est dit au conditionnel quand il n’est que probable, et seulement alors', () => {
    for (const { text, certainty } of updates)
      expect(/\p{L}rai(en)?t(?!\p{L})/u.test(text), text).toBe(certainty === 'probable');
  });

  it('est dit « depuis le guide » quand il a suivi janvier 2025', () => {
    const labels = updates.map((update) => [update.since >= '2025-02', updateHeading(update)]);
    for (const [later, heading] of labels) expect(heading).toBe(later ? 'Depuis le guide' : 'Hors du guide');
    expect(updates.map(updateLabel)).toContain('Depuis le guide · 3 avril 2025');
    expect(updates.map(updateLabel)).toContain('Depuis le guide · 1er janvier 2026, probable');
  });

  it('comprend les six changements attendus, chacun à sa place', () => {
    const places = (pattern: RegExp) =>
      updates.filter(({ text }) => pattern.test(text)).flatMap((update) => update.criteria);
    expect(places(/contenu du schéma pluriannuel/)).toContain(14);
    expect(places(/avis favorable de la commune/)).toEqual([18]);
    expect(places(/référentiel national de la qualité/)).toContain(19);
    expect(places(/3\u00a0500 habitants/)).toEqual([26]);
    expect(places(/monenfant\.fr/)).toEqual([21]);
    expect(places(/registres de l’état civil/)).toEqual([1, 2]);
  });
});

describe('Le périmètre', () => {
  const textsIn = ({ rows }: { readonly rows: readonly (readonly { readonly value: unknown }[])[] }) =>
    rows.flatMap((row) => row.map(({ value }) => String(value)));
  const sheets = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, SHIPPED);

  it('est dit en une phrase dans l’Accueil, la Synthèse et le Territoire', () => {
    const saying = sheets.filter((sheet) => textsIn(sheet).includes(SCOPE)).map(({ kind }) => kind);
    expect(saying).toEqual(['welcome', 'summary']);
    expect(textsIn(territorySheet(SHIPPED.territory, { lines: [], chosen: '' }))).toContain(SCOPE);
  });

  it('nomme les quatre missions une fois, dans l’ordre de la loi', () => {
    const named = sheets.flatMap(textsIn).filter((text) => MISSIONS.includes(text));
    expect(named).toEqual(MISSIONS);
    expect(MISSIONS.map((text) => text.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.']);
  });
});

describe('Le glossaire', () => {
  const ACRONYM = /(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d]+|Caf|Cnaf|Urssaf|Pajemploi)(?![\p{L}\d])/gu;
  /** Everyday French, what a code looks like, and spellings that formulas compare and never show. */
  const PLAIN_WORDS = new Set(['SMS', 'II', 'III', '2A004', 'HAB', 'HABITANT', 'HABITANTS']);
  const sheets = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, SHIPPED).filter(({ hidden }) => !hidden);
  /** The sheets' words in reading order; the names of the vade-mecum's sheets are quoted as they are. */
  const quoted = new Set(criteria.flatMap(({ inspirations }) => inspirations.map(({ title }) => title)));
  const wordsOf = (sheet: (typeof sheets)[number]) =>
    sheet.rows
      .slice(1)
      .flat()
      .flatMap(({ value }) => {
        const text =
          typeof value === 'object' && 'formula' in value
            ? (value.formula.match(/"[^"]*"/g) ?? []).join(' ')
            : String(value);
        return text.split('\n').filter((line) => ![...quoted].some((title) => line.includes(title)));
      });

  it('est dans l’ordre alphabétique, sans double', () => {
    const terms = glossary.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, 'fr')));
  });

  it('explique chaque sigle affiché, et les mots qui arrêtent un nouveau venu', () => {
    const known = new Set(glossary.map(({ term }) => term));
    const shown = [
      ...screenTexts.filter(({ where }) => !/\.title$/.test(where)).map(({ text }) => text),
    ].concat(sheets.flatMap(wordsOf));
    const unknown = shown.flatMap((text) => text.match(ACRONYM) ?? []);
    expect([...new Set(unknown)].filter((one) => !known.has(one) && !PLAIN_WORDS.has(one))).toEqual([]);
    for (const word of [
      'non-recours subi',
      'auxiliaire parental',
      'appel à communs',
      'guichet unique',
      'schéma pluriannuel',
      'gestionnaire',
      'QPV',
      'MSA',
    ])
      expect(known).toContain(word);
  });

  it('n’explique rien qui ne soit affiché', () => {
    const everything = [
      ...screenTexts.filter(({ where }) => !where.startsWith('glossary')).map(({ text }) => text),
    ]
      .concat(sheets.flatMap(wordsOf))
      .join('\n');
    const used = new Set(termsIn(everything, glossary).map(({ term }) => term));
    expect(glossary.map(({ term }) => term).filter((term) => !used.has(term))).toEqual([]);
  });

  it('développe chaque sigle à son premier emploi dans les Conseils, et là seulement', () => {
    const advice = sheets.find(({ kind }) => kind === 'advice');
    // Conseils shows by formulas the advice that stands in Données.
    const towards = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, SHIPPED)
      .filter(({ kind }) => kind === 'data')
      .flatMap(({ rows }) => rows.slice(FIRST_ROW - 1))
      .map((row) =>
        ADVICE_COLUMNS.map((column) => String(row[DATA_COLUMNS.number(column) - 1]?.value ?? '')),
      );
    const lines = (advice?.rows ?? []).map((row) => {
      const [number = '', heading = '', content = ''] = row.map(({ value }) => String(value));
      const shown =
        heading === 'Conseils pratiques' ? (towards[Number(number) - 1] ?? []).join('\n') : content;
      return [number, heading, shown];
    });
    const end = lines.findIndex((row) => row[1] === 'Glossaire');
    const body = lines
      .slice(0, end)
      .filter((row) => row[1] !== 'Pour s’inspirer' && row[1] !== 'Rubrique' && /^[A-ZÀ]/.test(row[1] ?? ''))
      .filter((row) => !criteria.some(({ label }) => label === row[1]))
      .map((row) => row[2] ?? '');
    expect(end).toBeGreaterThan(200);
    for (const term of glossary.filter(({ unfolded }) => unfolded !== '')) {
      const uses = body.filter((text) => termsIn(text, [term]).length > 0);
      const unfolded = uses.filter((text) => text.includes(`${term.term} (${term.unfolded})`));
      expect(
        uses.length === 0 || uses[0]?.toLowerCase().includes(term.unfolded.toLowerCase()),
        term.term,
      ).toBe(true);
      expect(unfolded.length, term.term).toBeLessThanOrEqual(1);
    }
  });

  it('ne développe ni un mot qui contient le sigle, ni ce qui l’est déjà', () => {
    const unfold = unfolder(glossary);
    expect(unfold('Cafétéria, EPCIs et caf.')).toBe('Cafétéria, EPCIs et caf.');
    expect(unfold('Relais petite enfance (RPE) et CTG.')).toBe(
      'Relais petite enfance (RPE) et CTG (convention territoriale globale).',
    );
    expect(unfold('Le RPE et la CTG.')).toBe('Le RPE et la CTG.');
    expect(termsIn('des appels à communs, deux guichets uniques', glossary).map(({ term }) => term)).toEqual([
      'appel à communs',
      'guichet unique',
    ]);
  });
});

describe('Les redites', () => {
  it('sont absentes : aucune phrase ne sert à deux endroits', () => {
    const firstSeen = new Map<string, number>();
    const repeated: string[] = [];
    for (const criterion of criteria) {
      for (const sentence of bodyOf(criterion).flatMap(sentencesOf)) {
        const seen = firstSeen.get(sentence);
        if (seen !== undefined) repeated.push(`n° ${seen} et n° ${criterion.number} : ${sentence}`);
        firstSeen.set(sentence, criterion.number);
      }
    }
    expect(repeated).toEqual([]);
  });

  it('ne se cachent pas sous quelques mots changés dans les repères', () => {
    const all = criteria.flatMap(({ number, descriptors }) => descriptors.map((text) => ({ number, text })));
    const close = all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => jaccard(a.text, b.text) > 0.7)
        .map((b) => `n° ${a.number} « ${a.text} » / n° ${b.number} « ${b.text} »`),
    );
    expect(close).toEqual([]);
  });

  it('ne réduisent pas les repères à une échelle passe-partout', () => {
    const descriptors = guideTexts.filter(({ where }) => where.includes('.descriptors.'));
    expect(descriptors).toHaveLength(4 * 29);
    expect(
      offenders(
        descriptors,
        /actions? (ponctuelle|régulière|systématique)s?|quelques actions|aucune action/i,
      ),
    ).toEqual([]);
  });
});

describe('La typographie', () => {
  it('n’a ni apostrophe ni guillemet droit, ni points de suspension tapés un à un', () => {
    expect(offenders(screenTexts, /['"`´‘“”]|\.\.\.?/)).toEqual([]);
  });

  it('compose ses accents (NFC)', () => {
    expect(screenTexts.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('n’a pas d’espace double, ni d’autre blanc que l’espace et l’espace insécable', () => {
    expect(offenders(screenTexts, /[ \u00a0]{2}/)).toEqual([]);
    expect(offenders(screenTexts, /[^\S \u00a0]|[\u200b-\u200f\u2060\ufeff\u00ad]/)).toEqual([]);
  });

  it('met une espace insécable avant ; ? ! % et »', () => {
    expect(offenders(screenTexts, /[^\u00a0][;?!%»]/)).toEqual([]);
  });

  it('met une espace insécable avant les deux-points, hors adresses et heures', () => {
    expect(offenders(screenTexts, /[^\u00a0]:(?!\/\/)(?!(?<=\d:)\d)/)).toEqual([]);
  });

  it('met une espace insécable après «, et ferme chaque guillemet', () => {
    expect(offenders(screenTexts, /«[^\u00a0]/)).toEqual([]);
    const unbalanced = screenTexts.filter(({ text }) => text.replace(/«[^«»]*»/g, '').match(/[«»]/));
    expect(unbalanced).toEqual([]);
  });

  it('ne met d’espace insécable que là où il en faut', () => {
    // Before a double sign, inside quotes, in "10 000", "18 h", "n° 4", "p. 12", "L. 214".
    const allowed = new RegExp(
      [
        `${NBSP}[:;?!%»€]`,
        `«${NBSP}`,
        `\\d${NBSP}[\\d\\p{L}]`,
        `(?:°|\\bp\\.|[LRD]\\.|[Pp]ages?)${NBSP}\\d`,
      ].join('|'),
      'gu',
    );
    const stripped = screenTexts.map(({ where, text }) => ({ where, text: text.replace(allowed, '') }));
    expect(offenders(stripped, /\u00a0/)).toEqual([]);
  });

  it('groupe les grands nombres avec une espace insécable', () => {
    expect(offenders(screenTexts, /\d \d{3}(?!\d)/)).toEqual([]);
  });

  it('ne met pas d’espace avant la virgule, le point ou une parenthèse fermante', () => {
    expect(offenders(screenTexts, /\s[,.…)]|\(\s/)).toEqual([]);
  });

  it('met une espace après la virgule et les signes doubles', () => {
    expect(offenders(screenTexts, /[,;](?=[^\s\d])|[:?!](?=[\p{L}«])/u)).toEqual([]);
  });

  it('accentue les capitales et lie œ', () => {
    expect(offenders(screenTexts, /(?<![\p{L}’])A(?![\p{L}’])/u)).toEqual([]);
    expect(
      offenders(
        screenTexts,
        /(?<!\p{L})E(tat|l[ua]|tape|cout|change|vite|crire|quip|tabl|tend|pargn|tudi|viter)/u,
      ),
    ).toEqual([]);
    expect(offenders(screenTexts, /(?<!\p{L})(oeuvre|coeur|soeur|voeu|noeud|oeil)/iu)).toEqual([]);
  });

  it('écrit Caf, Cnaf et MSA comme convenu, hors titres cités', () => {
    expect(offenders(ourTexts, /(?<!\p{L})(CAF|CNAF|Msa|Pmi|Rpe|Cdsf|Ctg|Sppe|Amf|Epci)(?!\p{L})/u)).toEqual(
      [],
    );
  });
});

describe('Le ton', () => {
  it('reste neutre : ni retard, ni échec, ni note, ni évaluation', () => {
    const forbidden = [
      'retards?',
      'insuffisan(t|te|ts|tes|ce|ces)',
      'insuffisamment',
      'mauvais(e|es)?',
      'échecs?',
      'échou\\p{L}*',
      'notes?',
      'notée?s?',
      'noter',
      'notation',
      'scores?',
      'évaluations?',
      'lacunes?',
      'défaillan\\p{L}*',
      'carences?',
      'manquements?',
      'médiocres?',
      'pire',
      'classements?',
      'excellen\\p{L}*',
    ];
    const pattern = new RegExp(`(?<!\\p{L})(${forbidden.join('|')})(?!\\p{L})`, 'iu');
    expect(offenders(ourTexts, pattern)).toEqual([]);
  });

  it('ne s’adresse à personne : ni « vous », ni « nous », ni « ma collectivité »', () => {
    const voice = /(?<![\p{L}-])(vous|votre|vos|nous|notre|nos|ma|mon|mes)(?!\p{L})/iu;
    expect(offenders([...ourTexts, ...besideTexts], voice)).toEqual([]);
  });
});
