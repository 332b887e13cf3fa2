import { describe, expect, it } from 'vitest';
import { addressProblem, nameFold, nameProblem } from '../../../src/communes/invited';
import type { ReadLine } from '../../../src/workbook/register';
import { claimOf, type HeldColumn, linesOf } from '../../../src/workbook/sharing/partner-claims';
import {
  type Invitation,
  invitationsOf,
  type PartnerColumn,
} from '../../../src/workbook/sharing/partners-sheet';
import { cpuTime } from '../../cpu-time';

const line = (row: number, name: string, email: string, right = 'contribution'): ReadLine<PartnerColumn> => ({
  row,
  cells: { name, brings: '', contact: '', email, right, criteria: '', state: '', date: '' },
});

const contributor = (name: string, email: string): Invitation => ({
  row: 5,
  name,
  contact: '',
  email,
  right: 'contribution',
  withdrawn: false,
  problem: null,
});

const column = (place: number, name: string, holders: string[] = [], hasEntries = false): HeldColumn => ({
  place,
  name,
  holders,
  hasEntries,
});

const claim = (columns: HeldColumn[], one: Invitation, ...others: Invitation[]) =>
  claimOf(one, linesOf([one, ...others]), columns);

describe('à qui va une colonne', () => {
  const caf = contributor('Caf', 'a@caf.fr');

  it('à l’adresse qui la tient, quel que soit le nom', () => {
    const found = claim([column(1, 'Caf du Rhône', ['a@caf.fr']), column(2, 'Caf', ['b@msa.fr'])], caf);
    expect(found).toMatchObject({
      column: { place: 1 },
      title: 'Caf du Rhône',
      settled: true,
      question: null,
    });
  });

  it.each([
    ['deux', ['Caf', 'MSA']],
    ['trois', ['Caf', 'MSA', 'PMI']],
  ])(
    '%s lignes qui ont échangé leurs adresses : rien ne change, et c’est dit avec la marche à suivre',
    (_, names) => {
      const emails = names.map((name) => `x@${name.toLowerCase()}.fr`);
      const columns = names.map((name, place) => column(place + 1, name, [emails[place] ?? '']));
      const swapped = names.map((name, index) => contributor(name, emails[(index + 1) % names.length] ?? ''));
      for (const one of swapped) {
        const found = claim(columns, one, ...swapped.filter((other) => other !== one));
        const own = columns.find(({ holders }) => holders.includes(one.email));
        expect(found).toMatchObject({ title: own?.name, settled: true, question: null });
        expect(found.refusal).toContain(`s’appelle maintenant « ${one.name} »`);
      }
    },
  );

  it('et la suivent l’une après l’autre, par un nom que rien ne porte', () => {
    const columns = [column(1, 'Caf', ['a@caf.fr']), column(2, 'MSA', ['b@msa.fr'])];
    const aside = claim(columns, contributor('Caf (ancienne)', 'a@caf.fr'), contributor('Caf', 'b@msa.fr'));
    expect([aside.refusal, aside.title]).toEqual([null, 'Caf (ancienne)']);
    const then = [column(1, aside.title, ['a@caf.fr']), column(2, 'MSA', ['b@msa.fr'])];
    const moved = claim(then, contributor('Caf', 'b@msa.fr'), contributor('Caf (ancienne)', 'a@caf.fr'));
    expect([moved.refusal, moved.title]).toEqual([null, 'Caf']);
  });

  it('à la première libre, sans rien demander', () => {
    expect(claim([column(1, 'MSA', ['b@msa.fr']), column(2, '')], caf)).toMatchObject({
      column: { place: 2 },
      title: 'Caf',
      holders: ['a@caf.fr'],
      question: null,
      refusal: null,
    });
  });

  it('à aucune quand toutes sont prises', () => {
    expect(claim([column(1, 'MSA', ['b@msa.fr'])], caf).column).toBeNull();
  });

  it('à deux contacts, si on le confirme ; la question est la même avant et après le premier', () => {
    const other = contributor('CAF', 'b@caf.fr');
    const before = claim([column(1, '')], other, caf);
    const after = claim([column(1, 'Caf', ['a@caf.fr'])], other, caf);
    expect(before.question).toContain('a@caf.fr et b@caf.fr');
    expect(after.holders).toEqual(['a@caf.fr', 'b@caf.fr']);
    expect(claim([column(1, 'CAF')], other, caf).question).toBe(before.question);
  });

  it('à un successeur, l’ancienne adresse nommée ; jamais en la prenant à qui est encore dans la feuille', () => {
    const held = [column(1, 'Caf', ['old@caf.fr'], true)];
    expect(claim(held, caf)).toMatchObject({ holders: ['a@caf.fr'] });
    expect(claim(held, caf).question).toContain('old@caf.fr');
    expect(claim(held, caf, contributor('Caf 69', 'old@caf.fr')).refusal).toContain('old@caf.fr');
  });

  it('au pluriel quand plusieurs adresses la tiennent', () => {
    const held = [column(1, 'Caf', ['old@caf.fr', 'older@caf.fr'], true)];
    expect(claim(held, caf).question).toContain('qui ne sont plus dans la feuille Partenaires');
    expect(claim(held, caf).question).toContain('à ces adresses');
    const renamed = claim(held, caf, contributor('Ain', 'old@caf.fr'), contributor('Jura', 'older@caf.fr'));
    expect(renamed.refusal).toContain('qui s’appellent maintenant « Ain » et « Jura »');
    expect(renamed.refusal).toContain('corrigez les autres lignes');
  });

  it('avec ses réponses, si on le confirme, quand elle n’est plus à personne', () => {
    expect(claim([column(1, 'Caf', [], true)], caf).question).toContain('porte déjà des réponses');
    expect(claim([column(1, 'Caf', [], false)], caf).question).toBeNull();
  });

  it('prend un autre nom quand tous ses contacts en portent un, et que nul autre ne l’a', () => {
    const held = [column(1, 'Caf', ['a@caf.fr', 'b@caf.fr']), column(2, 'MSA', ['c@msa.fr'])];
    const renamed = (...names: [string, string]) =>
      claim(held, contributor(names[0], 'a@caf.fr'), contributor(names[1], 'b@caf.fr')).title;
    expect(renamed('Caf de l’Ain', 'Caf de l’Ain')).toBe('Caf de l’Ain');
    expect(renamed('Caf de l’Ain', 'Caf')).toBe('Caf');
    expect(renamed('msa', 'msa')).toBe('Caf');
  });
});

describe('ce qui est demandé d’un nom et d’une adresse', () => {
  it.each(['a@b.fr', 'prenom.nom@mairie-ville.fr', ' A.B+c@Exemple.FR ', "d'or@exemple.fr"])(
    'accepte « %s »',
    (email) => expect(addressProblem(email)).toBeNull(),
  );

  it.each([
    'Nom <a@b.fr>',
    '"a@b.fr"',
    "'a@b.fr'",
    'a@b..fr',
    '.a@b.fr',
    'a.@b.fr',
    'a b@c.fr',
    'a@b.fr\u200b',
    'a\u00ad@b.fr',
    '\u202ea@b.fr',
    'а@b.fr',
    'é@b.fr',
    'a@b.fr, c@d.fr',
    'mailto:a@b.fr',
    'a@-b.fr',
    'a@b',
  ])('refuse « %s »', (email) => expect(addressProblem(email)).not.toBeNull());

  it('refuse les noms d’un autre alphabet, aux signes invisibles, sans fin', () => {
    for (const name of ['Département (PMI)', 'État', 'Cœur d’Hérault', 'Ain n° 2'])
      expect(nameProblem(name), name).toBeNull();
    for (const name of ['', 'Саf', 'Caf\u200d', 'Ca\u2060f', 'x'.repeat(101), 'MSΑ'])
      expect(nameProblem(name), name).not.toBeNull();
  });

  it('deux noms qui se ressemblent n’en font qu’un', () => {
    const same = ['Caf', 'CAF', 'c a f', 'Çaf', 'Caf.', '« Caf »', 'Ca\u200bf', 'Caf'];
    expect(new Set(same.map(nameFold)).size).toBe(1);
    expect(nameFold('Cœur')).toBe(nameFold('COEUR'));
    expect(nameFold('Caf 1')).not.toBe(nameFold('Caf 2'));
  });
});

it('40 000 lignes se lisent en un temps qui leur est proportionnel', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      line(index + 5, `Partenaire ${index}`, `p${index}@exemple.fr`),
    );
  const read = (count: number) => {
    const all = lines(count);
    return cpuTime(() => {
      const invitations = invitationsOf(all);
      const found = linesOf(invitations);
      for (const one of invitations) claimOf(one, found, [column(1, ''), column(2, 'Caf', ['a@caf.fr'])]);
      expect(invitations.every(({ problem }) => problem === null)).toBe(true);
    });
  };
  read(2000);
  // Ten times as long, with room for a busy machine; the square would be a hundred times.
  expect(read(40_000)).toBeLessThan(40 * read(4000) + 500);
});
