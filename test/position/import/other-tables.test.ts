import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE } from '../../../src/guide/guide';
import { readPastedAnswers } from '../../../src/position/import/read-answers';

const CHOICES = ['2', '0', 'SO', '3', '1'] as const;
const choiceOf = (number: number) => CHOICES[number % 5] ?? '';
const tsv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');
const entries = (text: string) =>
  Object.fromEntries(readPastedAnswers(text).answers.map(({ number, entry }) => [number, entry]));
const ALL = Object.fromEntries(CRITERIA.map(({ number }) => [number, choiceOf(number)]));

describe('des nombres qui ne sont pas des paliers', () => {
  it.each(['A', 'en cours', '2 - agents formés'])(
    'les numéros de critères, à côté de réponses qui n’en sont pas (« %s »)',
    (answer) => {
      for (const count of [3, 29])
        expect(
          Object.values(
            entries(
              tsv(CRITERIA.slice(0, count).map(({ number, label }) => [String(number), label, answer])),
            ),
          ).filter((entry) => entry !== undefined),
        ).toEqual([]);
    },
  );

  it.each([
    ['', 10],
    ['Score /10', 10],
    ['Note', 20],
  ])('les petites notes d’une autre échelle (titre « %s », sur %d)', (title, top) => {
    const lines = CRITERIA.map(({ number, label }) => [
      String(number),
      label,
      String((number * 7) % (top + 1)),
    ]);
    const { answers, problems } = readPastedAnswers(
      tsv(title === '' ? lines : [['N°', 'Critère', title], ...lines]),
    );
    expect(answers).toEqual([]);
    expect(problems).toHaveLength(29);
    expect(problems.map(({ reason }) => reason).join('\n')).toContain('d’une autre échelle que les paliers');
  });

  it.each(['2 sur 3', 'à revoir, objectif 3', 'réunion du 3', 'visé 3', '1/3', 'palier SO (visé 3)'])(
    'le nombre qui finit une ligne (« %s »)',
    (text) => {
      for (const line of [`1. Proactivité : ${text}`, `Qualité : ${text}`, `7 : ${text}`])
        expect(
          readPastedAnswers(`${line}\n8 : 2\n9 : 2`).answers.map(({ number, entry }) => [number, entry]),
          line,
        ).toEqual([
          [8, '2'],
          [9, '2'],
        ]);
    },
  );
});

describe('des numéros de ligne qui ne sont pas ceux du guide', () => {
  it.each([0, 2])('sans intitulés, comptés depuis %d : l’ordre, et on le dit', (start) => {
    const text = tsv(CRITERIA.map(({ number }, index) => [String(start + index), choiceOf(number)]));
    expect(entries(text)).toEqual(ALL);
    expect(readPastedAnswers(text).notes.join(' ')).toContain('dans l’ordre du guide');
  });

  it('qui recommencent à chaque pilier sous « N° » : les intitulés suffisent', () => {
    const lines = GUIDE.pillars.flatMap(({ title, criteria }) =>
      criteria.map(({ number, label }, index) => [title, String(index + 1), label, choiceOf(number)]),
    );
    const text = tsv([['Pilier', 'N°', 'Critère', 'Palier'], ...lines]);
    expect(entries(text)).toEqual(ALL);
    expect(readPastedAnswers(text).problems).toEqual([]);
  });
});

describe('des mises en page', () => {
  it.each([
    ['☒', '☐'],
    ['VRAI', 'FAUX'],
    ['oui', 'non'],
    ['1', '0'],
    ['x', '-'],
  ])('« %s » sous le palier choisi, « %s » sous les autres', (mark, none) => {
    const text = tsv([
      ['Critère', '0', '1', '2', '3', 'SO'],
      ...CRITERIA.map(({ number, label }) => [
        label,
        ...['0', '1', '2', '3', 'SO'].map((choice) => (choice === choiceOf(number) ? mark : none)),
      ]),
    ]);
    expect(entries(text)).toEqual(ALL);
  });

  it.each(['-', '\u00ad', '‐'])('un mot coupé en fin de ligne (%j)', (hyphen) => {
    const lines = CRITERIA.map(
      ({ number, label }) =>
        `${number}. ${label.replace(/(\p{L}{4})(\p{L}{3})/u, `$1${hyphen}\n$2`)} ${choiceOf(number)}`,
    );
    expect(entries(lines.join('\n'))).toEqual(ALL);
  });

  it.each(['Observations générales : néant', 'Remarque', 'Suite du commentaire'])(
    '« %s » sous des réponses n’est pas un en-tête',
    (remark) => {
      const lines = CRITERIA.map(({ number, label }) => [String(number), label, choiceOf(number)]);
      const [first = [], ...rest] = lines;
      expect(entries(tsv([...lines, ['', '', remark]]))).toEqual(ALL);
      expect(entries(tsv([first, ['', '', remark], ...rest]))).toEqual(ALL);
    },
  );
});
