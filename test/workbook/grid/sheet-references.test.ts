import { describe, expect, it } from 'vitest';
import { EMPTY_ANSWER, EMPTY_CONTENT } from '../../../src/workbook/grid/content';
import { repointed, repointedComments } from '../../../src/workbook/grid/sheet-references';
import { cpuTime } from '../../cpu-time';

const RENAMES = new Map([
  ['Grille', 'Grille (en préparation)'],
  ['Synthèse', 'Synthèse (en préparation)'],
  ["L’avis d'Ivry", 'Avis'],
]);

describe('une formule qui nomme nos feuilles', () => {
  it.each([
    ['=Grille!E6', "='Grille (en préparation)'!E6"],
    ["='Grille'!$E$6:$E$9", "='Grille (en préparation)'!$E$6:$E$9"],
    ['=grille!E6+1', "='Grille (en préparation)'!E6+1"],
    [
      '=SUM(Synthèse!C5:C9;Grille!A1)',
      "=SUM('Synthèse (en préparation)'!C5:C9;'Grille (en préparation)'!A1)",
    ],
    ["='L’avis d''Ivry'!A1", "='Avis'!A1"],
  ])('%s devient %s', (formula, wanted) => {
    expect(repointed(formula, RENAMES)).toBe(wanted);
  });

  it.each([
    ['un texte', '="Voir Grille!E6"'],
    ['un texte avec des guillemets', '="« "" Grille!E6 » "&A1'],
    ['une autre feuille au nom plus long', "='Ma Grille'!E6+Grille_2!A1+MaGrille!A1"],
    ['une adresse donnée en texte', '=INDIRECT("Grille!E6")'],
    ['une erreur', '=#REF!+A1'],
    ['rien', ''],
  ])('%s ne change pas', (_, formula) => {
    expect(repointed(formula, RENAMES)).toBe(formula);
  });

  it.each(['a', 'é_', 'a.', "'", '"', "''", "'a", '"a', "a'", 'a"', 'Grille!', "'Grille'!", ' ', '('])(
    'de 50 000 caractères, pleine de %j, est lue en une passe',
    (part) => {
      const formula = `=${part.repeat(50_000 / part.length)}`;
      // A quadratic reading takes seconds.
      expect(cpuTime(() => repointed(formula, RENAMES))).toBeLessThan(300);
    },
  );

  it('garde ses textes et ses noms inachevés', () => {
    for (const formula of ['="Grille!A1', "='Grille!A1", "='Grille'", '=Grille', "='Grille''s'!A1&\"'\"&A2"])
      expect(repointed(formula, RENAMES)).toBe(formula);
    expect(repointed('="l\'"&Grille!A1&"\'"', RENAMES)).toBe(`="l'"&'Grille (en préparation)'!A1&"'"`);
  });

  it('revient à ce qu’elle était par les noms inverses', () => {
    const back = new Map([...RENAMES].map(([from, to]) => [to, from]));
    const formula = "=SUM('Grille'!E6;'Synthèse'!C5)";
    expect(repointed(repointed(formula, RENAMES), back)).toBe(formula);
  });

  it('est suivie dans les commentaires, où un texte reste un texte', () => {
    const answer = (comment: string | { formula: string }) => ({ ...EMPTY_ANSWER, comment });
    const content = {
      ...EMPTY_CONTENT,
      answers: new Map([
        [1, answer({ formula: '=Grille!E6' })],
        [2, answer('=Grille!E6')],
      ]),
    };
    const { answers } = repointedComments(content, RENAMES);
    expect(answers.get(1)?.comment).toEqual({ formula: "='Grille (en préparation)'!E6" });
    expect(answers.get(2)?.comment).toBe('=Grille!E6');
  });
});
