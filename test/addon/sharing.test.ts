import { describe, expect, it } from 'vitest';
import type { SharedPartner, SharingState } from '../../src/contract/sharing';
import { PARTNER_PROFILES } from '../../src/guide/pages/partner-profiles';
import { GENERATE, newBench, newGrid } from './grid';
import {
  as,
  CAF,
  call,
  choose,
  granted,
  invite,
  newSharing,
  PMI,
  partnerCell,
  perspectiveLetter,
  perspectiveRow,
  refused,
  share,
  sharing,
} from './sharing';

const mails = ({ file }: ReturnType<typeof newSharing>) => file.drive.mails.map(({ to, role }) => [to, role]);

describe('la feuille Partenaires', () => {
  it('nomme les partenaires des sources, ce qu’ils apportent et leurs critères, sans adresse', () => {
    const bench = newGrid();
    expect(granted(call<SharingState>(bench, 'readSharing'))).toEqual({
      status: 'absent',
      referent: null,
      hasGrid: true,
      role: 'manager',
    });
    granted(call(bench, 'prepareSharing'));
    const { partners, others, freeColumns } = sharing(bench);
    expect(partners.map(({ name }) => name)).toEqual([
      'Commune (référent)',
      'Caf',
      'MSA',
      'Département (PMI)',
      'État (préfecture)',
      'EPCI',
      'Relais petite enfance (RPE)',
      'Association d’élus',
      'Associations locales',
      'Crèches associatives',
      'Crèches privées',
      'Associations d’auxiliaires parentaux',
      'Services à la personne',
      'Pajemploi',
      'Cnaf',
      'Acteurs de la santé et du social',
      'Autres collectivités',
      'Cité éducative',
      'Éducation nationale',
    ]);
    expect(
      partners.every(({ email, access, problem }) => email === '' && access === 'none' && !problem),
    ).toBe(true);
    expect(others).toEqual([{ email: bench.file.owner, access: 'owner' }]);
    expect(freeColumns).toBe(8);
    expect(bench.file.display(`Partenaires!${partnerCell(bench, 'Caf', 'criteria')}`)).toMatch(
      /^\d+(, \d+)+$/,
    );
    expect(bench.file.display(`Partenaires!${partnerCell(bench, 'MSA', 'brings')}`)).toContain('Département');
    expect(bench.file.drive.mails).toEqual([]);
  });

  it('demande la grille d’abord', () => {
    const bench = newBench();
    expect(granted(call<SharingState>(bench, 'readSharing'))).toEqual({
      status: 'absent',
      referent: null,
      hasGrid: false,
      role: 'manager',
    });
    expect(refused(call(bench, 'prepareSharing')).code).toBe('no-grid');
    expect(bench.file.sheetNames()).toEqual(['Feuille 1']);
  });

  it('ne remplace pas une feuille de la personne qui porte son nom', () => {
    const bench = newGrid();
    bench.person.addSheet('partenaires');
    bench.person.type('partenaires', 'A1', 'À moi');
    const { code, instead } = refused(call(bench, 'prepareSharing'));
    expect([code, instead]).toEqual(['name-taken', ['Partenaires (SPPE)']]);
    granted(call(bench, 'prepareSharing', true));
    expect(bench.file.display('partenaires!A1')).toBe('À moi');
    expect(bench.file.sheetNames()).toContain('Partenaires (SPPE)');
    expect(sharing(bench).partners).toHaveLength(1 + PARTNER_PROFILES.length);
  });

  it('garde tout ce qui y est noté quand on la prépare de nouveau, et à la mise à jour de la grille', () => {
    const bench = newSharing();
    bench.person.type('Partenaires', 'A30', 'Ludothèque');
    bench.person.type('Partenaires', partnerCell(bench, 'Caf', 'contact'), '=1+1');
    const texts = () => [...bench.file.sheetByName('Partenaires').cells()].map(({ value }) => value);
    const before = texts();
    granted(call(bench, 'prepareSharing'));
    bench.person.menu(GENERATE, { answers: ['OK'] });
    const after = sharing(bench).partners;
    expect(after.find(({ name }) => name === 'Caf')).toMatchObject({ email: CAF, right: 'contribution' });
    expect(after.map(({ name }) => name)).toContain('Ludothèque');
    expect(after).toHaveLength(PARTNER_PROFILES.length + 2);
    // Empty lines between two partners close up.
    expect(texts()).toEqual(before);
    expect(bench.file.sheetNames().filter((name) => /Partenaires|Regards/.test(name))).toHaveLength(2);
  });

  it('ne compte pas une ligne dont le nom et l’adresse ont été effacés', () => {
    const bench = newSharing();
    const before = sharing(bench).partners.length;
    for (const name of ['MSA', 'Pajemploi'])
      bench.person.clear('Partenaires', partnerCell(bench, name, 'name'));
    expect(sharing(bench).partners).toHaveLength(before - 2);
    expect(sharing(bench).partners.every(({ name, email }) => name !== '' || email !== '')).toBe(true);
  });

  it('laisse telle quelle une feuille où la personne a ajouté une colonne', () => {
    const bench = newSharing();
    bench.person.insertColumns('Partenaires', 3);
    bench.person.type('Partenaires', 'C4', 'Téléphone');
    bench.person.type('Partenaires', 'C5', '01 02 03 04 05');
    granted(call(bench, 'prepareSharing'));
    expect(bench.file.display('Partenaires!C5')).toBe('01 02 03 04 05');
    expect(sharing(bench).partners.find(({ name }) => name === 'Caf')).toMatchObject({ email: CAF });
  });

  it.each([
    ['pas-une-adresse', 'lecture', 'n’est pas une adresse'],
    ['Guichet <guichet@exemple.fr>', 'lecture', 'n’est pas une adresse'],
    ['guichet@exemple\u200b.fr', 'lecture', 'invisible'],
    ['guichet @exemple.fr', 'lecture', 'n’est pas une adresse'],
    ["'guichet@exemple.fr'", 'lecture', 'n’est pas une adresse'],
    ['g\u0443ichet@exemple.fr', 'lecture', 'se confondre'],
    ['guichet..rpe@exemple.fr', 'lecture', 'n’est pas une adresse'],
    [PMI, 'lecture', 'plusieurs lignes'],
    ['guichet@exemple.fr', '', 'Choisissez un droit'],
    ['guichet@exemple.fr', 'tout', 'Choisissez un droit'],
  ])('dit ce qui ne va pas : %s, %s', (email, right, problem) => {
    const bench = newSharing();
    invite(bench, 'MSA', email, right);
    const msa = sharing(bench).partners.find(({ name }) => name === 'MSA');
    expect(msa?.problem).toContain(problem);
    expect(refused(share(bench, email, 'lecture')).message).toMatch(/Rien n’a été (partagé|changé)/);
    expect(bench.file.drive.mails).toEqual([]);
  });
});

describe('un classeur de 200 feuilles', () => {
  it('se prépare et se partage en une lecture de chacune au plus', { timeout: 120_000 }, () => {
    const costs = [0, 200].map((count) => {
      const bench = newGrid();
      for (let index = 0; index < count; index += 1) bench.person.addSheet(`À moi ${index}`);
      bench.runtime.resetCalls();
      granted(call(bench, 'prepareSharing'));
      const prepared = bench.runtime.calls.total;
      granted(choose(bench, 'all'));
      invite(bench, 'Caf', CAF, 'contribution');
      bench.runtime.resetCalls();
      granted(share(bench, CAF, 'contribution'));
      return { prepared, shared: bench.runtime.calls.total };
    });
    const [few, many] = costs;
    // A name and a corner for each.
    expect((many?.prepared ?? 0) - (few?.prepared ?? 0)).toBeLessThanOrEqual(2 * 200);
    expect(many?.shared).toBe(few?.shared);
  });
});

describe('partager', () => {
  it('donne à chaque adresse son droit, une à la fois, et l’écrit', () => {
    const bench = newSharing();
    expect(granted(share(bench, ` ${CAF.toUpperCase()}`, 'contribution')).message).toContain(
      'peut remplir le fichier',
    );
    expect(granted(share(bench, PMI, 'lecture')).message).toContain('peut lire');
    expect(mails(bench)).toEqual([
      [CAF, 'editor'],
      [PMI, 'viewer'],
    ]);
    const { partners, freeColumns } = sharing(bench);
    expect(
      partners.filter(({ access }) => access !== 'none').map(({ name, access }) => [name, access]),
    ).toEqual([
      ['Caf', 'editor'],
      ['Département (PMI)', 'viewer'],
    ]);
    expect(freeColumns).toBe(7);
    expect(bench.file.display(`Partenaires!${partnerCell(bench, 'Caf', 'state')}`)).toBe('peut modifier');
    expect(bench.file.display(`Partenaires!${partnerCell(bench, 'Caf', 'date')}`)).toMatch(
      /^\d\d\/\d\d\/\d{4}$/,
    );
    expect(bench.file.display(`Regards!${perspectiveLetter(1)}4`)).toBe('Caf');
  });

  it('jamais deux fois, ni à qui n’est pas dans la feuille', () => {
    const bench = newSharing();
    granted(share(bench, PMI, 'lecture'));
    expect(granted(share(bench, PMI, 'lecture')).message).toContain('aucune invitation');
    expect(mails(bench)).toHaveLength(1);
    expect(refused(share(bench, 'inconnu@exemple.fr', 'lecture')).message).toContain(
      'n’est plus dans la feuille',
    );
    expect(refused(share(bench, '', 'lecture')).message).toContain('n’est plus dans la feuille');
    expect(mails(bench)).toHaveLength(1);
  });

  it('pas un autre droit que celui qui était à l’écran', () => {
    const bench = newSharing();
    expect(refused(share(bench, PMI, 'contribution'))).toMatchObject({ code: 'conflict' });
    expect(mails(bench)).toEqual([]);
  });

  it('une personne retirée de la feuille pendant le partage n’est pas invitée, les autres le sont', () => {
    const bench = newSharing();
    granted(share(bench, CAF, 'contribution'));
    bench.person.clear('Partenaires', partnerCell(bench, 'Département (PMI)', 'email'));
    expect(refused(share(bench, PMI, 'lecture')).code).toBe('not-ready');
    expect(mails(bench)).toEqual([[CAF, 'editor']]);
  });

  it('une adresse refusée par Google l’est seule, avec sa raison, et peut être réessayée', () => {
    const bench = newSharing();
    bench.file.drive.refusedAddresses.add(CAF);
    const { message } = refused(share(bench, CAF, 'contribution'));
    expect(message).toContain('votre organisation ne permet pas');
    expect(message).toContain('Rien n’a été partagé avec cette adresse');
    expect(bench.file.display(`Partenaires!${partnerCell(bench, 'Caf', 'state')}`)).toContain('refusé');
    granted(share(bench, PMI, 'lecture'));
    bench.file.drive.refusedAddresses.clear();
    granted(share(bench, CAF, 'contribution'));
    expect(mails(bench)).toEqual([
      [PMI, 'viewer'],
      [CAF, 'editor'],
    ]);
  });

  it('l’adresse de la personne propriétaire ne change rien et ne se retire pas', () => {
    const bench = newSharing();
    invite(bench, 'MSA', bench.file.owner, 'lecture');
    expect(granted(share(bench, bench.file.owner, 'lecture')).message).toContain('aucune invitation');
    expect(refused(call(bench, 'unsharePartner', bench.file.owner)).code).toBe('protected');
    expect(bench.file.state.people.get(bench.file.owner)).toBe('owner');
  });

  it('change un droit dans les deux sens', () => {
    const bench = newSharing();
    granted(share(bench, PMI, 'lecture'));
    bench.person.type('Partenaires', partnerCell(bench, 'Département (PMI)', 'right'), 'contribution');
    granted(share(bench, PMI, 'contribution'));
    expect(bench.file.state.people.get(PMI)).toBe('editor');
    bench.person.type('Partenaires', partnerCell(bench, 'Département (PMI)', 'right'), 'lecture');
    granted(share(bench, PMI, 'lecture'));
    expect(bench.file.state.people.get(PMI)).toBe('viewer');
  });

  it('retire un droit sans rien perdre de ce qui fut saisi', () => {
    const bench = newSharing();
    granted(share(bench, CAF, 'contribution'));
    const cell = `${perspectiveLetter(1)}${perspectiveRow(3)}`;
    as(bench, CAF).type('Regards', cell, '2');
    const { partner, message } = granted(call<SharedPartner>(bench, 'unsharePartner', CAF));
    expect([partner.access, message]).toEqual(['none', expect.stringContaining('n’a plus accès')]);
    expect(bench.file.state.people.has(CAF)).toBe(false);
    const caf = sharing(bench).partners.find(({ email }) => email === CAF);
    expect([partner.withdrawn, caf?.withdrawn]).toEqual([true, true]);
    expect(bench.file.display(`Regards!${cell}`)).toBe('2');
    expect(granted(call<SharedPartner>(bench, 'unsharePartner', CAF)).message).toContain('n’avait pas accès');
  });

  it('une personne qui ne peut que lire ne partage pas', () => {
    const bench = newSharing();
    bench.file.share('lecteur@exemple.fr', 'viewer');
    const reader = as(bench, 'lecteur@exemple.fr');
    const result = reader.runtime.callFromSidebar('sharePartner', [{ email: PMI, right: 'lecture' }]);
    expect(result).toMatchObject({ ok: false });
    expect(bench.file.state.people.has(PMI)).toBe(false);
  });

  it('ouvre huit colonnes au plus, et en rouvre une dont le nom est effacé', () => {
    const bench = newSharing();
    const names = sharing(bench).partners.map(({ name }) => name);
    for (const [place, name] of names.slice(1, 10).entries()) {
      invite(bench, name, `p${place}@exemple.fr`, 'contribution');
      const { message } = granted(share(bench, `p${place}@exemple.fr`, 'contribution'));
      expect(message.includes('toutes les colonnes'), name).toBe(place === 8);
    }
    const first = `Regards!${perspectiveLetter(1)}`;
    bench.person.type('Regards', `${perspectiveLetter(1)}5`, '2');
    bench.person.clear('Regards', `${perspectiveLetter(1)}4`);
    const freed = granted(share(bench, 'p8@exemple.fr', 'contribution')).message;
    expect(freed).not.toContain('toutes les colonnes');
    expect(bench.file.display(`${first}4`)).toBe(names[9]);
    expect(bench.file.display(`${first}5`)).toBe('');
    expect(bench.file.note(`${first}4`)).toContain('1 : 2');
  });
});

describe('un partage pendant un autre travail', () => {
  it('le verrou tenu par une autre exécution : rien n’est partagé, et le message le dit', () => {
    const bench = newSharing();
    bench.runtime.lockHeldElsewhere = true;
    for (const result of [share(bench, CAF, 'contribution'), call(bench, 'unsharePartner', CAF)])
      expect(refused(result)).toMatchObject({ code: 'busy', message: expect.stringContaining('Rien') });
    expect(mails(bench)).toEqual([]);
  });
});
