import { describe, expect, it } from 'vitest';
import { mayEditCell } from '../../host/file/rights';
import { AddonRuntime, type Person } from '../../host/index';
import type { Result } from '../../src/contract/result';
import { PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import { add } from './communes';
import { type Bench, gridCell, newBench, newGrid } from './grid';
import { listed } from './pasted';
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
  perspectives,
  questionOf,
  refused,
  share,
  sharing,
} from './sharing';

/**
 * What an editor of the file can do to the owner and to the other partners, played to the end: with the add-on and
 * without, as a contributor, as one of the team, as a reader.
 */

const EVIL = 'voisin@ailleurs.exemple.fr';
const MSA = 'conseil@msa.exemple.fr';
const REAPPLY = 'Réappliquer les protections';
const cell = (rank: number, criterion = 1) => `${perspectiveLetter(rank)}${perspectiveRow(criterion)}`;

/** Who of these may write in a partner's column, and what its title says. */
function holders({ file }: Bench, rank: number, ...emails: string[]): string[] {
  const sheet = file.sheetByName('Regards');
  const column = PERSPECTIVE_COLUMNS.number('own') + rank;
  return emails.filter((email) => mayEditCell(file, email, sheet.id, perspectiveRow(1), column));
}

/** The Caf holds the first column, the attacker the second one as « MSA ». */
function twoPartners(): Bench {
  const bench = newSharing();
  granted(share(bench, CAF, 'contribution'));
  invite(bench, 'MSA', EVIL, 'contribution');
  granted(share(bench, EVIL, 'contribution'));
  as(bench, CAF).type('Regards', cell(1), '3');
  return bench;
}

/** A line under those of the sheet, as that person writes it. */
function addLine(person: Person, name: string, email: string, right = 'contribution'): void {
  person.type('Partenaires', 'A30', name);
  person.type('Partenaires', 'D30', email);
  person.type('Partenaires', 'E30', right);
}

const from = <T>(person: Person, name: string, ...args: unknown[]) =>
  person.runtime.callFromSidebar(name, args) as Result<T>;

describe('un homonyme', () => {
  it.each(['Caf', 'caf', 'CAF ', 'C a f', 'Çaf.'])(
    'ajouté par un éditeur (« %s ») ne prend pas la colonne : ni par l’invitation, ni par les protections',
    (name) => {
      const bench = twoPartners();
      addLine(as(bench, EVIL), name, 'complice@exemple.fr');
      const question = questionOf(bench, 'complice@exemple.fr');
      expect(question).toContain(CAF);
      expect(question).toContain('complice@exemple.fr');
      const answer = share(bench, 'complice@exemple.fr', 'contribution');
      expect(refused(answer)).toMatchObject({ code: 'conflict', message: expect.stringContaining(CAF) });
      expect(bench.file.state.people.has('complice@exemple.fr')).toBe(false);
      bench.file.share('complice@exemple.fr', 'editor');
      bench.person.menu(REAPPLY, { answers: ['NO'] });
      expect(bench.runtime.alerts.at(-1)?.text).toContain('complice@exemple.fr');
      expect(holders(bench, 1, CAF, EVIL, 'complice@exemple.fr')).toEqual([CAF]);
      expect(bench.file.display(`Regards!${cell(1)}`)).toBe('3');
    },
  );

  it('sa propre ligne renommée « caf » : il garde sa colonne, et elle son nom', () => {
    const bench = twoPartners();
    as(bench, EVIL).type('Partenaires', partnerCell(bench, 'MSA', 'name'), 'caf');
    expect(refused(share(bench, EVIL, 'contribution')).message).toContain('comme une autre colonne');
    bench.person.menu(REAPPLY, { answers: ['OK'] });
    expect(holders(bench, 1, CAF, EVIL)).toEqual([CAF]);
    expect(holders(bench, 2, CAF, EVIL)).toEqual([EVIL]);
    expect(perspectives(bench).partners.map(({ name }) => name)).toEqual(['Caf', 'MSA']);
  });

  it('l’adresse de la Caf remplacée par la sienne : la Caf n’est pas mise dehors sans être nommée', () => {
    const bench = twoPartners();
    const evil = as(bench, EVIL);
    evil.clear('Partenaires', partnerCell(bench, 'MSA', 'email'));
    evil.type('Partenaires', partnerCell(bench, 'Caf', 'email'), 'complice@exemple.fr');
    const question = questionOf(bench, 'complice@exemple.fr') ?? '';
    expect(question).toContain(CAF);
    expect(question).toContain('se ferme');
    expect(refused(share(bench, 'complice@exemple.fr', 'contribution')).code).toBe('conflict');
    bench.person.menu(REAPPLY);
    expect(holders(bench, 1, CAF, EVIL)).toEqual([CAF]);
  });

  it('la Caf renommée par lui, puis une ligne « Caf » : refusé, et dit pourquoi', () => {
    const bench = twoPartners();
    const evil = as(bench, EVIL);
    evil.type('Partenaires', partnerCell(bench, 'Caf', 'name'), 'Caf 2');
    addLine(evil, 'Caf', 'complice@exemple.fr');
    expect(refused(share(bench, 'complice@exemple.fr', 'contribution')).message).toMatch(/«.Caf 2.»/);
    expect(holders(bench, 1, CAF, EVIL)).toEqual([CAF]);
  });

  it('d’un autre alphabet ou aux signes invisibles n’est pas accepté', () => {
    const bench = twoPartners();
    for (const [name, email, said] of [
      ['С\u0430f', 'complice@exemple.fr', 'autre alphabet'],
      ['Caf\u200b', 'complice@exemple.fr', 'invisible'],
      ['Préfecture', 'complice@ex\u0430mple.fr', 'se confondre'],
      ['Préfecture', 'comp lice@exemple.fr', 'n’est pas une adresse'],
    ] as const) {
      addLine(as(bench, EVIL), name, email);
      const found = sharing(bench).partners.find((one) => one.email.startsWith('comp'));
      expect(found?.problem?.replaceAll('\u00a0', ' '), name).toContain(said);
      expect(share(bench, email, 'contribution').ok, name).toBe(false);
    }
  });

  it('le nom ou l’adresse changés entre la lecture et le clic : rien ne part', () => {
    const bench = twoPartners();
    addLine(as(bench, EVIL), 'Préfecture', 'prefecture@exemple.fr');
    const seen = { email: 'prefecture@exemple.fr', name: 'Préfecture', right: 'contribution' };
    as(bench, EVIL).type('Partenaires', 'A30', 'Ludothèque');
    expect(refused(call(bench, 'sharePartner', seen)).code).toBe('conflict');
    as(bench, EVIL).type('Partenaires', 'D30', 'complice@exemple.fr');
    expect(refused(call(bench, 'sharePartner', seen)).code).toBe('not-ready');
    expect(bench.file.drive.mails.map(({ to }) => to)).toEqual([CAF, EVIL]);
  });
});

describe('une protection préparée', () => {
  /** A protection as the attacker sets it, from a script of theirs. */
  function prepare(bench: Bench, range: string, description: string, editors: string[]): void {
    const code = `function go() {
      var p = SpreadsheetApp.getActive().getSheetByName('Regards').getRange('${range}').protect();
      p.setDescription('${description}').addEditors(${JSON.stringify(editors)});
    }`;
    new AddonRuntime(bench.file, { code, html: {}, person: EVIL }).run('go');
  }

  it.each([
    ['d’une cellule, sous notre nom', () => cell(3), 'Regard · Ludothèque'],
    ['de toute la colonne', () => `${cell(3, 1)}:${cell(3, 29).replace('$', '')}`, 'Regard · Ludothèque'],
    ['de toute la colonne, sans nom', () => `${cell(3, 1)}:${cell(3, 29)}`, ''],
  ])('%s n’ouvre ni ne ferme rien', (_, range, description) => {
    const bench = twoPartners();
    prepare(bench, range(), description, [EVIL]);
    addLine(bench.person, 'Ludothèque', MSA);
    granted(share(bench, MSA, 'contribution'));
    expect(holders(bench, 3, CAF, EVIL, MSA)).toEqual([MSA]);
    expect(as(bench, MSA, false).type('Regards', cell(3), '2').refused).toBeUndefined();
    const blocks = bench.file.sheetByName('Regards').state.protections.filter(({ block }) => block !== null);
    expect(blocks).toHaveLength(3);
  });

  it('sous un autre nom, sur un bout de colonne : elle reste, et cela est dit', () => {
    const bench = twoPartners();
    prepare(bench, cell(3), 'à moi', [EVIL]);
    addLine(bench.person, 'Ludothèque', MSA);
    expect(granted(share(bench, MSA, 'contribution'))).toMatchObject({
      message: expect.stringContaining(cell(3)),
    });
    expect(holders(bench, 3, CAF, EVIL)).toEqual([]);
    bench.person.menu(REAPPLY, { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain(cell(3));
  });

  it('sans les propriétés du document, les protections exactes disent seules à qui sont les colonnes', () => {
    const bench = twoPartners();
    bench.file.state.properties.delete('partage');
    prepare(bench, `${cell(1, 1)}:${cell(1, 29)}`, 'Regard · Caf', [EVIL]);
    bench.person.menu(REAPPLY);
    expect(holders(bench, 1, CAF, EVIL)).toEqual([CAF]);
    expect(holders(bench, 2, CAF, EVIL)).toEqual([EVIL]);
  });
});

describe('appeler le serveur à la place de la personne propriétaire', () => {
  it('un contributeur n’invite, ne retire, ne choisit, ne prépare ni ne montre rien', () => {
    const bench = twoPartners();
    const evil = as(bench, EVIL);
    invite(bench, 'EPCI', 'complice@exemple.fr', 'contribution');
    const before = JSON.stringify(bench.file);
    for (const [name, ...args] of [
      ['sharePartner', { email: 'complice@exemple.fr', name: 'EPCI', right: 'contribution' }],
      ['sharePartner', { email: PMI, name: 'Département (PMI)', right: 'lecture' }],
      ['unsharePartner', CAF],
      ['chooseAnswerers', { answers: 'team', team: [EVIL] }],
      ['chooseAnswerers', { answers: 'all', team: [EVIL] }],
      ['prepareSharing', true],
      ['showPartners', true],
    ] as const)
      expect(from(evil, name, ...args), name).toMatchObject({ ok: false, refusal: { code: 'protected' } });
    expect(JSON.stringify(bench.file)).toBe(before);
    const state = from<{ role: string; own: string[] }>(evil, 'readSharing');
    expect(state).toMatchObject({ ok: true, value: { role: 'editor', own: ['MSA'] } });
  });

  it('avant que la copie soit finie, un invité n’y pose aucune protection et ne se met pas dans l’équipe', () => {
    const bench = twoPartners();
    for (const { state } of bench.file.state.sheets.map(({ name }) => bench.file.sheetByName(name)))
      state.protections = state.protections
        .filter(({ block }) => block === null)
        .map((one) => ({ ...one, editors: null }));
    bench.file.state.properties.clear();
    const protections = () =>
      JSON.stringify(
        bench.file.state.sheets.map(({ name }) => bench.file.sheetByName(name).state.protections),
      );
    const before = protections();
    const evil = as(bench, EVIL);
    expect(from(evil, 'chooseAnswerers', { answers: 'team', team: [EVIL] }).ok).toBe(false);
    evil.open();
    evil.menu(REAPPLY, { answers: ['OK', 'OK'] });
    expect(evil.runtime.alerts.at(-1)?.text).toContain('propriétaire');
    expect(protections()).toBe(before);
    expect(holders(bench, 1, CAF)).toEqual([CAF]);
    bench.person.menu(REAPPLY, { answers: ['NO'] });
    expect(evil.type('Grille', 'A1', 'x').refused).toBeDefined();
    expect(
      as(bench, CAF, false).type('Grille', gridCell(bench.file, 1, 'entry'), '2').refused,
    ).toBeUndefined();
  });
});

describe('qui ouvre d’abord', () => {
  it('un éditeur qui génère la grille chez quelqu’un n’en garde pas la clé : les protections attendent', () => {
    const bench = newBench();
    bench.file.share(EVIL, 'editor');
    const evil = as(bench, EVIL);
    evil.open();
    evil.menu('Générer ou mettre à jour la grille', { answers: ['OK'] });
    expect(evil.runtime.alerts.at(-1)?.text).toContain('pas encore protégées');
    expect(bench.file.sheetByName('Grille').state.protections).toEqual([]);
    call(bench, 'readGrid');
    expect(evil.type('Grille', 'A1', 'x').refused).toBeDefined();
    expect(evil.type('Grille', gridCell(bench.file, 1, 'entry'), '2').refused).toBeUndefined();
    bench.file.share(CAF, 'editor');
    expect(as(bench, CAF).type('Grille', gridCell(bench.file, 1, 'entry'), '3').refused).toBeUndefined();
    expect(bench.file.sheetByName('Grille').state.protections[0]?.editors).toEqual([bench.file.owner]);
  });
});

describe('l’équipe seulement', () => {
  const TEAM = 'agente@ville.exemple.fr';

  function teamOnly(): Bench {
    const bench = newSharing();
    bench.file.share(TEAM, 'editor');
    expect(sharing(bench).candidates).toEqual([TEAM]);
    granted(choose(bench, 'team', [TEAM]));
    granted(share(bench, CAF, 'contribution'));
    return bench;
  }

  it('ne se choisit pas parmi les partenaires, pas même qui modifie le fichier quand sa ligne dit « lecture »', () => {
    const bench = newSharing();
    for (const email of [TEAM, CAF, PMI]) bench.file.share(email, 'editor');
    expect(sharing(bench).candidates).toEqual([TEAM]);
  });

  it.each([true, false])('la Caf ne remplit que sa colonne (avec l’extension : %s)', (withAddon) => {
    const bench = teamOnly();
    const caf = as(bench, CAF, withAddon);
    for (const [sheet, a1] of [
      ['Grille', gridCell(bench.file, 1, 'entry')],
      ['Grille', gridCell(bench.file, 1, 'comment')],
      ['Accueil', 'C12'],
      ['Repères', 'C6'],
      ['Partenaires', 'D30'],
      ['Regards', cell(2)],
    ] as const)
      expect(caf.type(sheet, a1, '2').refused, `${sheet} ${a1}`).toBeDefined();
    expect(caf.type('Regards', cell(1), '2').refused).toBeUndefined();
    if (!withAddon) return;
    expect(from(caf, 'saveAnswer', { criterion: 1, entry: '2' })).toMatchObject({
      ok: false,
      refusal: { code: 'protected' },
    });
    expect(from(caf, 'readGrid')).toMatchObject({ value: { locked: true } });
    expect(from(caf, 'readSharing')).toMatchObject({ value: { role: 'editor', answers: 'team' } });
  });

  it('l’équipe répond, invite et retire comme la personne propriétaire, et la mise à jour n’y change rien', () => {
    const bench = teamOnly();
    const team = as(bench, TEAM);
    expect(team.type('Grille', gridCell(bench.file, 1, 'entry'), '2').refused).toBeUndefined();
    expect(from(team, 'readGrid')).not.toMatchObject({ value: { locked: true } });
    invite(bench, 'MSA', MSA, 'contribution');
    expect(from(team, 'sharePartner', { email: MSA, name: 'MSA', right: 'contribution' }).ok).toBe(true);
    expect(holders(bench, 2, CAF, MSA, TEAM)).toEqual([MSA, TEAM]);
    const rights = () =>
      bench.file.state.sheets.map(({ name }) =>
        bench.file
          .sheetByName(name)
          .state.protections.map(({ block, editors }) => [block, [...new Set(editors)].sort()]),
      );
    const before = rights();
    team.open();
    team.menu(REAPPLY);
    expect(rights()).toEqual(before);
    team.menu('Générer ou mettre à jour la grille', { answers: ['OK'] });
    expect(as(bench, CAF).type('Grille', gridCell(bench.file, 2, 'entry'), '2').refused).toBeDefined();
    expect(team.type('Grille', gridCell(bench.file, 2, 'entry'), '1').refused).toBeUndefined();
    expect(from(team, 'unsharePartner', CAF).ok).toBe(true);
  });

  it('la feuille Communes aussi se ferme, et se rouvre', () => {
    const bench = newSharing();
    granted(call(bench, 'addListed', 'communes', listed('Saint-Ouen')));
    granted(share(bench, CAF, 'contribution'));
    const caf = as(bench, CAF, false);
    expect(caf.type('Communes', 'C5', 'x').refused).toBeUndefined();
    granted(choose(bench, 'team'));
    expect(caf.type('Communes', 'C5', 'y').refused).toBeDefined();
    granted(choose(bench, 'all'));
    expect(caf.type('Communes', 'C5', 'z').refused).toBeUndefined();
  });

  it('une protection préparée par un éditeur sur Communes arrête le choix de l’équipe avant qu’il n’écrive rien', () => {
    const bench = newSharing();
    add(bench, 'Saint-Ouen');
    invite(bench, 'MSA', MSA, 'équipe');
    granted(share(bench, MSA, 'équipe'));
    bench.file.share(EVIL, 'editor');
    const evil = new AddonRuntime(bench.file, {
      code: `function main() { const p = SpreadsheetApp.getActive().getSheetByName('Communes').protect(); p.removeEditors(p.getEditors()); }`,
      html: {},
      person: EVIL,
    });
    evil.run('main');
    const rights = () =>
      JSON.stringify([
        bench.file.state.sheets.map(({ protections }) => protections),
        bench.file.state.properties.get('partage'),
      ]);
    const before = rights();
    const refusal = refused(from(as(bench, MSA), 'chooseAnswerers', { answers: 'team', team: [MSA] }));
    expect(refusal.code).toBe('protected');
    expect(rights()).toBe(before);
    granted(choose(bench, 'team', [MSA]));
    expect(as(bench, EVIL, false).type('Communes', 'C5', 'x').refused).toBeDefined();
  });

  it('qui est retiré dans la fenêtre de Google quitte l’équipe, et cela est dit', () => {
    const bench = newSharing('team');
    invite(bench, 'MSA', MSA, 'équipe');
    granted(share(bench, MSA, 'équipe'));
    expect(sharing(bench).team).toEqual([MSA]);
    bench.file.unshare(MSA);
    expect(sharing(bench).team).toEqual([]);
    bench.person.menu(REAPPLY, { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain(`${MSA} ne peut plus modifier le fichier`);
    expect(bench.file.state.properties.get('partage')).not.toContain(MSA);
    bench.file.share(MSA, 'editor');
    expect(as(bench, MSA, false).type('Grille', gridCell(bench.file, 1, 'entry'), '2').refused).toBeDefined();
  });

  it('deux adresses échangées : « Réappliquer » le dit, et aucune colonne ne change de main', () => {
    const bench = twoPartners();
    bench.person.type('Partenaires', partnerCell(bench, 'Caf', 'email'), EVIL);
    bench.person.type('Partenaires', partnerCell(bench, 'MSA', 'email'), CAF);
    bench.person.menu(REAPPLY, { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain('s’appelle maintenant « MSA »');
    expect(
      sharing(bench).partners.filter(({ problem }) => problem?.includes('comme une autre colonne')),
    ).toHaveLength(2);
    expect([holders(bench, 1, CAF, EVIL), holders(bench, 2, CAF, EVIL)]).toEqual([[CAF], [EVIL]]);
    expect(bench.file.value(`Regards!${cell(1)}`)).toBe(3);
  });

  it('se change d’avis dans les deux sens ; un étranger au fichier n’y entre pas', () => {
    const bench = teamOnly();
    const caf = as(bench, CAF, false);
    const entry = gridCell(bench.file, 3, 'entry');
    granted(choose(bench, 'all', [TEAM]));
    expect(caf.type('Grille', entry, '1').refused).toBeUndefined();
    granted(choose(bench, 'team', []));
    expect(caf.type('Grille', entry, '2').refused).toBeDefined();
    expect(as(bench, TEAM, false).type('Grille', entry, '2').refused).toBeDefined();
    expect(bench.file.display(`Grille!${entry}`)).toBe('1');
    expect(refused(choose(bench, 'team', [EVIL])).message).toContain(EVIL);
  });

  it('une ligne « Commune (référent) » donne le droit de répondre, et aucune colonne', () => {
    const bench = teamOnly();
    const name = 'Commune (référent)';
    expect(bench.file.display(`Partenaires!${partnerCell(bench, name, 'right')}`)).toBe('équipe');
    bench.person.type('Partenaires', partnerCell(bench, name, 'email'), MSA);
    granted(share(bench, MSA, 'équipe'));
    expect(
      as(bench, MSA, false).type('Grille', gridCell(bench.file, 1, 'entry'), '2').refused,
    ).toBeUndefined();
    expect(perspectives(bench).partners.map((one) => one.name)).toEqual(['Caf']);
    expect(sharing(bench).team).toEqual([TEAM, MSA]);
    granted(call(bench, 'unsharePartner', MSA));
    expect(sharing(bench).team).toEqual([TEAM]);
  });
});

describe('une personne qui ne fait que lire', () => {
  it('apprend qu’elle lit, ne reçoit aucune adresse, et ne voit plus la feuille qui les porte', () => {
    const bench = newSharing();
    granted(share(bench, CAF, 'contribution'));
    expect(bench.file.sheetByName('Partenaires').state.hidden).toBe(false);
    granted(share(bench, PMI, 'lecture'));
    expect(bench.file.sheetByName('Partenaires').state.hidden).toBe(true);
    const reader = as(bench, PMI);
    const answers = ['readSharing', 'readPerspectives', 'readGrid'].map((name) => from(reader, name));
    expect(answers[0]).toEqual({ ok: true, value: { status: 'reader' } });
    expect(JSON.stringify(answers)).not.toContain('@');
    expect(answers[2]).toMatchObject({ value: { locked: true } });
    expect(from(reader, 'showPartners', true).ok).toBe(false);
    granted(call(bench, 'showPartners', true));
    expect(sharing(bench)).toMatchObject({ contactsShown: true, partnersHidden: false });
    granted(call(bench, 'showPartners', false));
    expect(sharing(bench)).toMatchObject({ contactsShown: false, partnersHidden: true });
  });
});

describe('le premier contributeur', () => {
  it('n’est pas invité tant que personne n’a choisi qui répond', () => {
    const bench = newGrid();
    granted(call(bench, 'prepareSharing'));
    invite(bench, 'Caf', CAF, 'contribution');
    invite(bench, 'Département (PMI)', PMI, 'lecture');
    expect(sharing(bench).answers).toBeNull();
    expect(refused(share(bench, CAF, 'contribution')).message).toMatch(/Qui répond/);
    granted(share(bench, PMI, 'lecture'));
    expect(bench.file.drive.mails.map(({ to }) => to)).toEqual([PMI]);
  });
});

describe('trop d’adresses pour ce que Google retient', () => {
  const long = (rank: number) => `${rank}${'x'.repeat(50)}@${`${'y'.repeat(60)}.`.repeat(3)}fr`;
  /** A file whose team is that large already. */
  function withTeam(team: readonly string[]): Bench {
    const bench = newSharing();
    granted(share(bench, CAF, 'contribution'));
    const { properties } = bench.file.state;
    const [key = ''] = [...properties].find(([, text]) => text.includes('"answers"')) ?? [];
    properties.set(key, JSON.stringify({ ...JSON.parse(properties.get(key) ?? '{}'), team }));
    return bench;
  }
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['une liste trop longue', Array.from({ length: 29 }, (_, rank) => `${long(rank)}${'z'.repeat(90)}`)],
    ['trente personnes', Array.from({ length: 30 }, (_, rank) => `membre${rank}@exemple.fr`)],
  ];

  it.each(cases)('%s : l’invitation ne change rien avant d’être refusée', (_, team) => {
    const bench = withTeam(team);
    addLine(bench.person, 'Référent', 'referent@exemple.fr', 'équipe');
    const answer = share(bench, 'referent@exemple.fr', 'équipe');
    expect(refused(answer).message).toMatch(/Trop d’adresses.*Rien n’a été changé/);
    expect(bench.file.state.people.has('referent@exemple.fr')).toBe(false);
  });
});

describe('sans la feuille Regards', () => {
  it('un contributeur n’est pas invité, et le message dit comment la retrouver', () => {
    const bench = newSharing();
    bench.person.deleteSheet('Regards');
    const answer = share(bench, CAF, 'contribution');
    expect(refused(answer).message).toMatch(/La feuille Regards n’est plus.*Rien n’a été partagé/);
    expect(bench.file.state.people.has(CAF)).toBe(false);
    expect(bench.file.drive.mails).toEqual([]);
  });
});
