import { describe, expect, it } from 'vitest';
import { GUIDE_TEXTS } from '../../../src/guide/pages/texts';
import { NO_ANSWER } from '../../../src/position/answer';
import { excerpt } from '../../../src/position/meeting/excerpt';
import { type ReportForm, reportOf } from '../../../src/position/meeting/report';
import { LIMITS } from '../../../src/position/meeting/report-rules';
import type { ReportSource } from '../../../src/position/meeting/report-source';
import { action, answered, EMPTY, palier, STRESS } from './sources';

const report = (source: Partial<ReportSource>, form: ReportForm = 'elus') =>
  reportOf({ ...EMPTY, ...source }, GUIDE_TEXTS, form);

describe('ce que dit le rapport', () => {
  it('prend pour points d’appui les paliers 3 puis 2, un par pilier à tour de rôle', () => {
    const numbers = (answers: ReportSource['answers']) =>
      report({ answers }).strengths.map(({ criterion }) => criterion.number);
    expect(numbers(answered(() => palier(3)))).toEqual([1, 5, 14]);
    expect(numbers(answered((number) => palier(number === 29 ? 3 : 2)))).toEqual([1, 5, 29]);
    expect(numbers(answered(() => palier(1)))).toEqual([]);
  });

  it('propose les pistes et le conseil du guide, puis le plan dès qu’il y en a un', () => {
    const answers = answered(() => palier(1));
    const suggested = report({ answers }).actions;
    expect(suggested).toHaveLength(LIMITS.proposed);
    for (const { criterion, text, isPlanned } of suggested) {
      expect(isPlanned).toBe(false);
      const advice = GUIDE_TEXTS.pages[criterion?.number ?? 0]?.advice.map((one) =>
        excerpt(one.text, LIMITS.action),
      );
      expect(advice).toContain(text);
    }
    const plan = [
      action({ text: 'Sans date', due: '' }),
      action({ text: 'En mai', due: '2027-05-01' }),
      action({ text: 'En mars', due: '2027-03-01' }),
      action({ text: 'Faite', state: 'faite' }),
      action({ text: 'Abandonnée', state: 'abandonnée' }),
      action({ text: ' ' }),
    ];
    const { actions, open } = report({ answers, plan });
    expect(open).toBe(3);
    expect(actions.map(({ text }) => text).slice(0, 3)).toEqual(['En mars', 'En mai', 'Sans date']);
    expect(actions).toHaveLength(LIMITS.proposed);
  });

  it('n’en montre jamais plus de cinq, quatre avec une photographie, et deux points d’appui alors', () => {
    for (const source of Object.values(STRESS)) {
      const { actions, strengths, asks } = reportOf(source, GUIDE_TEXTS, 'elus');
      expect(actions.length).toBeLessThanOrEqual(source.earlier ? LIMITS.actions - 1 : LIMITS.actions);
      const isFull = actions.length > LIMITS.proposed || source.earlier !== null;
      expect(strengths.length).toBeLessThanOrEqual(isFull ? LIMITS.fewStrengths : LIMITS.strengths);
      expect(asks).toHaveLength(3);
      for (const { asks: own } of asks) expect(own.length).toBeLessThanOrEqual(LIMITS.asks);
    }
  });

  it('demande un budget qui est la somme des coûts montrés', () => {
    const plan = [action({ cost: 1200 }), action({ cost: 400 }), action({ cost: null })];
    expect(report({ plan }).decisions).toContain(
      'Inscrire 1\u202f600\u00a0€ au budget, et chiffrer 1 autre action.',
    );
    expect(report({}).decisions[0]).toBe('Dire qui remplit la grille, et avec quels partenaires.');
  });

  it('dit ce qui a changé, les blancs et les sans objet pour ce qu’ils sont', () => {
    const answers = new Map([
      [1, palier(2)],
      [2, palier(1)],
      [3, { ...NO_ANSWER, entry: { kind: 'notApplicable' as const } }],
    ]);
    const then = new Map([
      [1, palier(1)],
      [2, palier(1)],
      [3, palier(0)],
      [4, palier(2)],
    ]);
    const since = report({
      answers,
      earlier: { name: 'An dernier', date: '2025-11-12', answers: then },
    }).since;
    expect(since?.moves.map(({ criterion, then: was, now }) => [criterion, was.kind, now.kind])).toEqual([
      [1, 'palier', 'palier'],
      [3, 'palier', 'notApplicable'],
      [4, 'palier', 'blank'],
    ]);
    expect(since?.moves.map(({ isMove }) => isMove)).toEqual([true, false, false]);
  });

  it('demande d’abord aux partenaires ce que le plan dit, les actions closes à part', () => {
    const { asks, actions } = report({
      plan: [
        action({ text: 'Ouvrir le guichet', asked: 'CAF, 3 000 €', partners: 'PMI' }),
        action({ text: 'Former', partners: 'le conseil départemental' }),
        action({ text: 'Café des parents', partners: 'Cafétéria, Départementale' }),
        action({ text: 'Close', asked: 'Caf, CDSF', state: 'faite' }),
        action({ text: 'Porter au comité', partners: 'comité départemental', criterion: null }),
      ],
    });
    expect(asks.map(({ asks: own }) => own.map(({ text, criterion }) => [text, criterion]))).toEqual([
      [
        ['Financer : Ouvrir le guichet', 14],
        [expect.any(String), 14],
      ],
      [
        ['Prendre part : Ouvrir le guichet', 14],
        ['Prendre part : Former', 14],
      ],
      [['Prendre part : Porter au comité', null]],
    ]);
    expect(actions.map(({ state }) => state)).toEqual(['à lancer', 'à lancer', 'à lancer', 'à lancer']);
  });

  it('ne donne au public ni commentaire, ni nom, ni texte non reconnu', () => {
    const secret = 'SECRET';
    const source: Partial<ReportSource> = {
      commune: 'Commune exemple',
      author: `${secret} auteur`,
      answers: answered((number) =>
        number === 5
          ? { ...NO_ANSWER, entry: { kind: 'invalid', typed: secret }, comment: secret }
          : palier(1, { comment: secret }),
      ),
      partners: [{ name: secret, entries: [] }],
      plan: [action({ pilot: secret, funding: secret, state: secret, partners: secret, asked: secret })],
      earlier: { name: secret, date: '2025-11-12', answers: new Map() },
    };
    expect(JSON.stringify(report(source, 'public'))).not.toContain(secret);
    expect(JSON.stringify(report(source, 'complete'))).toContain(secret);
    expect(report(source, 'public').criteria).toHaveLength(29);
  });
});

describe('un extrait', () => {
  it.each([
    ['court', 20, 'court'],
    ['  des   espaces\nde trop ', 40, 'des espaces de trop'],
    ['Une partie assez longue ; une autre', 30, 'Une partie assez longue…'],
    ['Un mot puis plusieurs autres encore', 20, 'Un mot puis…'],
    ['a'.repeat(50), 10, `${'a'.repeat(9)}…`],
    ['\u202eabc', 10, 'abc'],
  ])('de « %s »', (text, limit, expected) => {
    expect(excerpt(text, limit)).toBe(expected);
    expect(excerpt(text, limit).length).toBeLessThanOrEqual(limit);
  });
});
