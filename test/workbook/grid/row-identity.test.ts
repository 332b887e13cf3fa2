import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE } from '../../../src/guide/guide';
import { type Identity, identify, totalLabel, WITNESS_TEXTS } from '../../../src/workbook/grid/row-identity';

const text = (witness: keyof typeof WITNESS_TEXTS, number: number) => {
  const criterion = CRITERIA[number - 1];
  if (!criterion) throw new Error(`no criterion ${number}`);
  return WITNESS_TEXTS[witness](criterion);
};

/** A row whose witnesses are those of these criteria; a text stands for itself, '' for an erased one. */
function row(
  number: number | null,
  criterion: number | string,
  question: number | string,
  page: number | string,
): Identity {
  const of = (witness: keyof typeof WITNESS_TEXTS, said: number | string) =>
    typeof said === 'number' ? text(witness, said) : said;
  return identify({
    number,
    criterion: of('criterion', criterion),
    question: of('question', question),
    page: of('page', page),
  });
}

const kindOf = (identity: Identity) =>
  identity.kind === 'agrees' || identity.kind === 'renumbered'
    ? `${identity.kind} ${identity.number}`
    : identity.kind;

describe('une ligne de la Grille est un critère par quatre témoins', () => {
  it('chaque ligne telle qu’elle est générée s’accorde', () => {
    for (const { number } of CRITERIA)
      expect(row(number, number, number, number)).toEqual({ kind: 'agrees', number, by: 3 });
  });

  it.each([
    ['un libellé réécrit, une question ou une page annotées', row(7, 'Notre libellé', 7, 7), 'agrees 7'],
    ['un libellé réécrit et une question effacée', row(7, 'Notre libellé', '', 7), 'agrees 7'],
    ['des textes d’une autre édition du guide', row(7, 'Ancien', 'Ancienne', 'p. 999'), 'agrees 7'],
    ['des témoins effacés', row(7, '', '', ''), 'agrees 7'],
    [
      'un autre cas et d’autres espaces',
      row(7, `  ${text('criterion', 7).toUpperCase()} `, 7, 7),
      'agrees 7',
    ],
    ['un libellé que deux critères portent', row(2, 5, 2, 2), 'agrees 2'],
    ['le numéro seul changé', row(9, 7, 7, 7), 'renumbered 7'],
    ['le numéro effacé', row(null, 7, 7, 7), 'renumbered 7'],
    ['le numéro effacé, la question seule', row(null, '', 7, ''), 'renumbered 7'],
    ['un tri qui laisse le numéro, libellé réécrit', row(9, 'Notre libellé', 7, 7), 'renumbered 7'],
    ['un tri qui laisse le numéro, question réécrite', row(9, 7, 'La nôtre', 7), 'renumbered 7'],
    ['un tri qui laisse le numéro, libellé de deux critères', row(2, 23, 23, 23), 'renumbered 23'],
    ['le numéro du critère qui a le même libellé', row(5, 2, 2, 2), 'renumbered 2'],
    ['un tri du libellé seul', row(7, 9, 7, 7), 'undecidable'],
    ['un tri de la question seule', row(7, 7, 9, 7), 'undecidable'],
    [
      'un tri des trois premières colonnes : la page est restée avec les réponses',
      row(7, 7, 7, 9),
      'undecidable',
    ],
    ['un tri du numéro et du libellé', row(7, 7, 9, 9), 'undecidable'],
    ['trois lectures', row(1, 7, 9, 9), 'undecidable'],
    ['quatre lectures', row(1, 7, 9, 12), 'undecidable'],
    ['un texte contre le numéro', row(9, '', 7, ''), 'undecidable'],
    ['le numéro effacé, le libellé seul', row(null, 7, '', ''), 'undecidable'],
    ['le numéro effacé, la page seule', row(null, '', '', 7), 'undecidable'],
    ['le titre d’un pilier à côté d’un numéro', row(7, GUIDE.pillars[0]?.title ?? '', '', ''), 'undecidable'],
    ['une ligne de la personne', row(null, 'À faire', '', ''), 'none'],
    ['une ligne vide', row(null, '', '', ''), 'none'],
  ])('%s', (_, identity, expected) => {
    expect(kindOf(identity)).toBe(expected);
  });

  it('ni les titres ni les totaux ne sont des critères', () => {
    for (const pillar of GUIDE.pillars)
      for (const label of [pillar.title, totalLabel(pillar)])
        expect(row(null, label, pillar.question, '')).toEqual({ kind: 'none' });
  });

  it('donne toutes les lectures d’une ligne, avec leurs témoins', () => {
    expect(row(7, 7, 9, 9)).toEqual({
      kind: 'undecidable',
      readings: [
        { number: 7, by: ['number', 'criterion'] },
        { number: 9, by: ['question', 'page'] },
      ],
    });
    // « Canaux » is the label of 2 and of 5: only the one that another witness names is a reading.
    expect(row(5, 5, 9, 9)).toEqual({
      kind: 'undecidable',
      readings: [
        { number: 5, by: ['number', 'criterion'] },
        { number: 9, by: ['question', 'page'] },
      ],
    });
    expect(row(7, 2, 9, 9)).toMatchObject({ kind: 'undecidable' });
  });
});
