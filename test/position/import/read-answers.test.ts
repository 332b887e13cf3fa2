import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE } from '../../../src/guide/guide';
import { type PastedAnswers, readPastedAnswers } from '../../../src/position/import/read-answers';
import { cpuTime } from '../../cpu-time';

/** A palier for each criterion, all kinds among them. */
const CHOICES = ['2', '0', 'SO', '3', '1'] as const;
const choiceOf = (number: number) => CHOICES[number % CHOICES.length] ?? '';
const VALUES = CRITERIA.map(({ number }) => choiceOf(number));

const entries = ({ answers }: PastedAnswers) =>
  Object.fromEntries(answers.flatMap(({ number, entry }) => (entry === undefined ? [] : [[number, entry]])));
const ALL = Object.fromEntries(CRITERIA.map(({ number }) => [number, choiceOf(number)]));

const points = (choice: string) => (choice === 'SO' ? 0 : Number(choice));
const totalOf = (pillar: (typeof GUIDE.pillars)[number]) =>
  pillar.criteria.reduce((sum, { number }) => sum + points(choiceOf(number)), 0);

/** Rows of a table with the titles and totals of pillars. */
const byPillar = (
  row: (criterion: (typeof CRITERIA)[number]) => string[],
  title: (pillar: (typeof GUIDE.pillars)[number]) => string[] | null,
  total: (pillar: (typeof GUIDE.pillars)[number]) => string[] | null,
) =>
  GUIDE.pillars.flatMap((pillar) => {
    const [first, last] = [title(pillar), total(pillar)];
    return [...(first ? [first] : []), ...pillar.criteria.map(row), ...(last ? [last] : [])];
  });
const tsv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');

describe('les 29 réponses, d’où qu’elles viennent', () => {
  const labelled = CRITERIA.map(({ number, label }) => [String(number), label, choiceOf(number)]);
  it.each<[name: string, text: string]>([
    ['numéro et palier', tsv(CRITERIA.map(({ number }) => [String(number), choiceOf(number)]))],
    ['numéro, intitulé, palier', tsv(labelled)],
    ['fins de ligne de Windows, ligne finale', `${tsv(labelled).replace(/\n/g, '\r\n')}\r\n`],
    ['en-tête', tsv([['N°', 'Critère', 'Palier'], ...labelled])],
    [
      'en-tête dans un autre ordre',
      tsv([
        ['Niveau atteint', 'Intitulé', 'Numéro'],
        ...labelled.map(([a = '', b = '', c = '']) => [c, b, a]),
      ]),
    ],
    [
      'titre du tableau, en-tête, source',
      tsv([['Grille SPPE de Saint-Étienne', '', ''], ['N°', 'Critère', 'Palier'], ...labelled]),
    ],
    ['intitulés seuls, dans l’ordre', tsv(CRITERIA.map(({ label, number }) => [label, choiceOf(number)]))],
    [
      'intitulés en capitales sans accents',
      tsv(
        CRITERIA.map(({ label, number }) => [
          label.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
          choiceOf(number),
        ]),
      ),
    ],
    ['titres de la page du guide', tsv(CRITERIA.map(({ title, number }) => [title, choiceOf(number)]))],
    ['questions', tsv(CRITERIA.map(({ question, number }) => [question, choiceOf(number)]))],
    [
      'numéro devant l’intitulé',
      tsv(CRITERIA.map(({ label, number }) => [`${number}. ${label}`, choiceOf(number)])),
    ],
    [
      '« Critère 7 – »',
      tsv(CRITERIA.map(({ label, number }) => [`Critère ${number} – ${label}`, choiceOf(number)])),
    ],
    [
      'paliers écrits',
      tsv(
        CRITERIA.map(({ number }) => [
          `n° ${number}`,
          choiceOf(number).replace(/^\d$/, 'Palier $&').replace('SO', 'sans objet'),
        ]),
      ),
    ],
    [
      '« 2 points », « 2,0 »',
      tsv(
        CRITERIA.map(({ number }) => [
          `${number}.`,
          choiceOf(number).replace(/^\d$/, number % 2 ? '$& points' : '$&,0'),
        ]),
      ),
    ],
    [
      'titres et totaux de piliers',
      tsv(
        byPillar(
          ({ number, label }) => [String(number), label, choiceOf(number)],
          ({ title }) => ['', title, ''],
          (pillar) => ['', `Total ${pillar.title}`, String(totalOf(pillar))],
        ),
      ),
    ],
    [
      'piliers sans numéros de critère',
      tsv(
        byPillar(
          ({ number, label }) => [label, choiceOf(number)],
          ({ title }) => [`Pilier : ${title}`],
          (pillar) => ['Total', `${totalOf(pillar)} / 12`],
        ),
      ),
    ],
    [
      'piliers numérotés',
      tsv(
        GUIDE.pillars.flatMap((pillar, index) => [
          [`${index + 1}. ${pillar.title}`, ''],
          ...pillar.criteria.map(({ label, number }) => [label, choiceOf(number)]),
        ]),
      ),
    ],
    [
      'colonne du pilier sur chaque ligne',
      tsv(
        GUIDE.pillars.flatMap((pillar) =>
          pillar.criteria.map(({ label, number }) => [pillar.title, label, choiceOf(number)]),
        ),
      ),
    ],
    [
      'des numéros qui recommencent à chaque pilier',
      tsv(
        GUIDE.pillars.flatMap(({ title, criteria }) => [
          ['', title, ''],
          ...criteria.map(({ label, number }, index) => [String(index + 1), label, choiceOf(number)]),
        ]),
      ),
    ],
    [
      'points à côté des paliers',
      tsv([
        ['Critère', 'Palier', 'Points'],
        ...CRITERIA.map(({ number, label }) => [`${number} ${label}`, choiceOf(number), choiceOf(number)]),
      ]),
    ],
    [
      'page du guide',
      tsv(CRITERIA.map(({ number, label, page }) => [String(number), label, `p. ${page}`, choiceOf(number)])),
    ],
    ['29 valeurs en colonne', VALUES.join('\n')],
    ['29 valeurs en colonne, sous un titre', `Palier\n${VALUES.join('\n')}`],
    ['29 valeurs en ligne', VALUES.join('\t')],
    ['29 valeurs en ligne, sous leurs numéros', tsv([CRITERIA.map(({ number }) => String(number)), VALUES])],
    [
      '29 valeurs, avec les totaux de piliers',
      byPillar(
        ({ number }) => [choiceOf(number)],
        () => null,
        (pillar) => [String(totalOf(pillar))],
      ).join('\n'),
    ],
    [
      '29 valeurs, avec titres et totaux vides',
      byPillar(
        ({ number }) => [choiceOf(number)],
        () => [''],
        () => [''],
      )
        .slice(1)
        .join('\n'),
    ],
    ['29 valeurs séparées par « ; »', VALUES.join(';')],
    ['29 valeurs séparées par des espaces', VALUES.join(' ')],
    [
      'CSV d’un Excel français',
      `\ufeff${labelled.map((cells) => cells.map((cell) => (/[;"]/.test(cell) ? `"${cell}"` : cell)).join(';')).join('\r\n')}`,
    ],
    ['CSV à virgules', labelled.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')],
    [
      'lignes d’un PDF',
      CRITERIA.map(({ number, label }) => `${number} ${label} ${choiceOf(number)}`).join('\n'),
    ],
    [
      'lignes d’un PDF, « palier »',
      CRITERIA.map(
        ({ number, label }) => `${number}. ${label} : ${choiceOf(number).replace(/^\d$/, 'palier $&')}`,
      ).join('\n'),
    ],
    [
      'lignes d’un PDF, espaces larges',
      CRITERIA.map(({ number, label }) => `${number}   ${label}     ${choiceOf(number)}`).join('\n'),
    ],
    [
      'lignes d’un PDF, sans numéro, par pilier',
      GUIDE.pillars
        .map(({ title, criteria }) =>
          [
            title,
            ...criteria.map(({ label, number }) => `${label} ${choiceOf(number)}`),
            'Total 7 / 12',
          ].join('\n'),
        )
        .join('\n'),
    ],
    ['lignes « 7 2 »', CRITERIA.map(({ number }) => `${number} ${choiceOf(number)}`).join('\n')],
    ['lignes « 7 : SO »', CRITERIA.map(({ number }) => `Critère ${number} : ${choiceOf(number)}`).join('\n')],
    [
      'espaces insécables et caractères invisibles',
      tsv(
        labelled.map(([a = '', b = '', c = '']) => [
          `\u200b${a}\u00a0`,
          `\u200e${b.replace(/ /g, '\u00a0')}\u00ad`,
          `\u202f${c}\ufeff`,
        ]),
      ),
    ],
    [
      'croix sous les paliers',
      tsv([
        ['Critère', '0', '1', '2', '3', 'SO'],
        ...CRITERIA.map(({ number, label }) => [
          `${number}. ${label}`,
          ...['0', '1', '2', '3', 'SO'].map((choice) => (choice === choiceOf(number) ? 'x' : '')),
        ]),
      ]),
    ],
    ['bordures d’un tableau en texte', labelled.map((cells) => `| ${cells.join(' | ')} |`).join('\n')],
  ])('%s', (_, text) => {
    const read = readPastedAnswers(text);
    expect(read.refused).toBeNull();
    expect(read.question).toBeNull();
    expect(entries(read)).toEqual(ALL);
    expect(read.problems).toEqual([]);
  });
});

const reasons = ({ problems }: PastedAnswers) => problems.map(({ line, reason }) => `${line} ${reason}`);

describe('une partie des réponses', () => {
  it.each<[name: string, text: string, expected: Record<number, string>]>([
    ['une ligne', '12\t3', { 12: '3' }],
    ['trois lignes sans titre', '1\t2\n2\t3\n3\t1', { 1: '2', 2: '3', 3: '1' }],
    ['des intitulés', 'Outillage des agents\t2\nQualité\t0', { 4: '0', 24: '2' }],
    ['un début d’intitulé', 'Guichet unique\t2', { 9: '2' }],
    ['une faute de frappe', 'Outilage des agents\t2\nRayonement territorial du RPE\t1', { 22: '1', 24: '2' }],
    ['« Canaux » sous le titre de son pilier', 'Parcours et démarches\nCanaux\t2', { 5: '2' }],
    ['« Canaux » à sa place', 'Proactivité\t1\nCanaux\t2\nQualité\t0', { 1: '1', 2: '2', 4: '0' }],
    [
      'intitulés et paliers croissants',
      'Proactivité\t1\nCanaux\t2\nAccessibilité et personnalisation\t3',
      { 1: '1', 2: '2', 3: '3' },
    ],
    [
      'la grille de Word, cellule sur deux lignes entre guillemets',
      'Critère\tPalier\n"Guichet unique\nd’inscription"\t2',
      { 9: '2' },
    ],
    [
      'un intitulé de PDF coupé',
      '11 Accompagnement des familles en cas de réponse\nnégative obtenue lors de la commission 2\n12 Mise en relation familles / assistants\nmaternels 3',
      { 11: '2', 12: '3' },
    ],
    ['un commentaire de PDF', '9. Guichet unique d’inscription – palier 2 – ouvert en 2024', { 9: '2' }],
    ['l’intitulé abrégé d’une ligne de PDF', '3 Accessibilité… 2', { 3: '2' }],
    ['des points sur trois à côté', '1\tProactivité\t2\t2 / 3\n2\tCanaux\t1\t1 / 3', { 1: '2', 2: '1' }],
    [
      'un repère qui commence par « Ensemble »',
      'N°\tCritère\tPalier\tRepère\n1\tProactivité\t2\tEnsemble, les services…',
      { 1: '2' },
    ],
    [
      'un tableau Markdown',
      '| N° | Critère | Palier |\n| 1 | Proactivité | 2 |\n| 2 | Canaux | 3 |',
      { 1: '2', 2: '3' },
    ],
    ['deux fois la même réponse', '3\t2\n3\t2', { 3: '2' }],
    [
      'des croix',
      'Critère\tPalier 0\tPalier 1\tPalier 2\tPalier 3\nProactivité\t\t\tX\t\nQualité\t✓\t\t\t',
      { 1: '2', 4: '0' },
    ],
  ])('%s', (_, text, expected) => {
    const read = readPastedAnswers(text);
    expect(entries(read)).toEqual(expected);
    expect(reasons(read)).toEqual([]);
  });

  it('prend les commentaires, les paliers visés et les porteurs sous leurs titres', () => {
    const { answers, notes } = readPastedAnswers(
      'N°\tCritère\tPalier\tPalier visé\tPorté par\tCommentaire\tRelu\n9\tGuichet unique\t1\t3\tcaf\t"Ouvert en 2024\n=SOMME(A1)"\toui',
    );
    expect(answers).toEqual([
      {
        number: 9,
        entry: '1',
        target: '3',
        carrier: 'Caf',
        comment: 'Ouvert en 2024\n=SOMME(A1)',
        lines: [2],
      },
    ]);
    expect(notes).toEqual(['Colonne laissée de côté : « Relu ».']);
  });

  it('prend pour commentaire le texte qui suit, sans titre', () => {
    const { answers } = readPastedAnswers('9\t1\tOuvert en 2024\n10\tSO\tPas de commission');
    expect(answers.map(({ comment }) => comment)).toEqual(['Ouvert en 2024', 'Pas de commission']);
  });

  it.each<[text: string, words: string | undefined]>([
    ['N°\tCritère\tPalier\n13\tRelais petite enfance\t3', 'Relais petite enfance'],
    ['13. Relais petite enfance : 3', 'Relais petite enfance'],
    ['N°\tIntitulé\tPalier\n13\tNotre RPE\t3', 'Notre RPE'],
    ['N°\tCritère\tPalier\n13\tMise en relation familles / auxiliaires parentaux\t3', undefined],
    ['N°\tCritère\tPalier\n13\tMise en relation familles\t3', undefined],
    ['N°\tCritère\tPalier\n13\t\t3', undefined],
    ['13\t3', undefined],
  ])('garde l’intitulé que le guide n’a pas, quand le numéro seul place la réponse (%j)', (text, words) => {
    const { answers } = readPastedAnswers(text);
    expect(answers.map(({ number, entry, words: kept }) => [number, entry, kept])).toEqual([
      [13, '3', words],
    ]);
  });

  it('n’efface rien par une case vide, et le dit', () => {
    const read = readPastedAnswers('N°\tCritère\tPalier\n1\tProactivité\t2\n2\tCanaux\t');
    expect(entries(read)).toEqual({ 1: '2' });
    expect(read.blank).toEqual([2]);
  });

  it('laisse de côté titres et totaux, et les montre', () => {
    const { aside, problems } = readPastedAnswers(
      'Grille 2025\t\t\nN°\tCritère\tPalier\n\tInformation\t\n1\tProactivité\t2\n\tTotal Information\t2',
    );
    expect(aside.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
    expect(problems).toEqual([]);
  });
});

describe('ce qui n’est pas compris est montré, jamais deviné', () => {
  it.each<[name: string, text: string, line: number, reason: RegExp]>([
    ['un palier qui n’existe pas', '1\t4\n2\t2', 1, /« 4 » n’est pas un palier/],
    ['un palier et demi', '1\t1,5\n2\t2', 1, /« 1,5 » n’est pas un palier/],
    ['une formule', '1\t=1+1\n2\t2', 1, /« =1\+1 » n’est pas un palier/],
    [
      'numéro et intitulé contraires',
      'N°\tCritère\tPalier\n1\tGuichet unique d’inscription\t2\n2\tCanaux\t1',
      2,
      /Le numéro dit critère 1 .* l’intitulé dit critère 9/,
    ],
    ['un intitulé de deux critères', 'Canaux\t2', 1, /critères 2 et 5/],
    ['un intitulé inconnu', '1\tProactivité\t2\n\tAutre chose\t3', 2, /ne dit pas quel critère/],
    ['un numéro hors du guide', '1\tProactivité\t2\n30\tAutre\t3', 2, /ne dit pas quel critère/],
    ['deux paliers pour un critère', '3\t2\n4\t1\n3\t1', 3, /Le critère 3 a un autre palier ligne 1/],
    ['un palier en abrégé', '1\t2\n2\t3 pts\n3\t1', 2, /« 3 pts » n’est pas un palier/],
    ['« NC »', '1\tSO\n2\tNC', 2, /« NC » n’est pas un palier/],
    [
      '« 2 points d’accueil » dans un PDF',
      '1 Proactivité 2\n9 Guichet unique d’inscription 2 points d’accueil',
      2,
      /ne dit pas/,
    ],
    [
      'un texte à la place d’une croix',
      'Critère\t0\t1\t2\t3\nProactivité\t\tà revoir\t\t\nQualité\tx\t\t\t',
      2,
      /« à revoir » n’est pas une croix/,
    ],
    ['deux croix', 'Critère\t0\t1\t2\t3\nProactivité\tx\t\tx\t', 2, /Plusieurs paliers/],
    ['un palier visé SO', 'N°\tPalier\tPalier visé\n1\t2\tSO', 2, /Palier visé : « SO »/],
    ['un porteur inconnu', 'N°\tPalier\tPorté par\n1\t2\tMairie', 2, /« Mairie » n’est pas dans la liste/],
    [
      'un commentaire trop long',
      `N°\tPalier\tCommentaire\n1\t2\t${'a'.repeat(5001)}`,
      2,
      /5001 caractères, 5000 au plus/,
    ],
    [
      'la grille imprimée, non remplie',
      '1. Proactivité 1 point 2 points 3 points\n2. Canaux : 2',
      1,
      /ne dit pas/,
    ],
  ])('%s', (_, text, line, reason) => {
    const { problems } = readPastedAnswers(text);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
    expect(problems[0]?.reason).toMatch(reason);
  });

  it('ne garde aucun des paliers qui se contredisent', () => {
    expect(entries(readPastedAnswers('3\t2\n4\t1\n3\t1\n3\t2'))).toEqual({ 4: '1' });
  });

  it('ne place pas « Canaux » d’après ses voisines dans un tableau trié', () => {
    const { problems } = readPastedAnswers(
      'Qualité\t1\nCanaux\t2\nSuivi des familles dans leur parcours\t2\nProactivité\t3',
    );
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });

  it('ne se fie pas aux titres de piliers que les lignes contredisent', () => {
    const { problems } = readPastedAnswers('Parcours et démarches\t\nQualité\t1\nCanaux\t2');
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });

  it('ne joint pas un intitulé seul au numéro qui suit', () => {
    expect(readPastedAnswers('1\nProactivité\n2\n2\nCanaux\n3').answers).toEqual([]);
  });

  it.each([28, 30])('refuse %d paliers sans numéro', (count) => {
    for (const separator of ['\n', '\t', ';', ' ', ', ']) {
      const { refused, answers } = readPastedAnswers(
        Array.from({ length: count }, () => '2').join(separator),
      );
      expect(refused).toMatch(new RegExp(`^${count} paliers sans numéro.* exactement 29`));
      expect(answers).toEqual([]);
    }
  });

  it.each(['Bonjour', 'Information', 'a\tb\nc\td', '12/05/2025', 'Total\t12'])(
    'dit que « %s » n’est pas une réponse',
    (text) => {
      const { refused, answers, problems } = readPastedAnswers(text);
      expect(answers).toEqual([]);
      expect(refused !== null || problems.length > 0).toBe(true);
    },
  );

  it.each(['', '\n\n', '\u200b', ' \t '])('ne dit rien de rien (%j)', (text) => {
    expect(readPastedAnswers(text)).toMatchObject({
      refused: null,
      answers: [],
      problems: [],
      question: null,
    });
  });
});

describe('deux colonnes qui sont peut-être les paliers', () => {
  const text = CRITERIA.map(
    ({ number, label }) => `${number}\t${label}\t${choiceOf(number)}\t${3 - (number % 2)}`,
  ).join('\n');

  it('font une question, et rien n’est deviné', () => {
    const { question, answers } = readPastedAnswers(text);
    expect(answers).toEqual([]);
    expect(question?.map(({ column, title }) => [column, title])).toEqual([
      [2, 'colonne 3'],
      [3, 'colonne 4'],
    ]);
    expect(question?.[0]?.sample).toEqual(VALUES.slice(0, 6));
  });

  it('la réponse suffit', () => {
    expect(entries(readPastedAnswers(text, { shape: 'table', column: 2 }))).toEqual(ALL);
    expect(entries(readPastedAnswers(text, { shape: 'table', column: 3 }))[2]).toBe('3');
  });

  it('les titres y répondent', () => {
    expect(entries(readPastedAnswers(`N°\tCritère\tPalier actuel\tPalier souhaité\n${text}`))).toEqual(ALL);
  });
});

describe('un texte quelconque', () => {
  it.each([
    'a',
    '1',
    '"',
    '\t',
    '1\t2\n',
    'Canaux\n',
    'Canaux\t2\n',
    'Formation des agents de la commune 2\n',
    '1 ',
    'p. 7\n',
    ';',
    '\n',
    '(',
    'é',
    '12 ',
  ])('d’un mégaoctet de %j, est lu en peu de temps', (junk) => {
    for (const size of [1_000_000, 499_000]) {
      const text = junk.repeat(Math.floor(size / junk.length));
      expect(cpuTime(() => readPastedAnswers(text))).toBeLessThan(4000);
    }
  });
});
