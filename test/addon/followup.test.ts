import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AddonRuntime, Person } from '../../host/index';
import type { FollowupState } from '../../src/contract/followup';
import type { Result } from '../../src/contract/result';
import { GUIDE } from '../../src/guide/guide';
import { PLAN_STATES, planWords } from '../../src/position/plan';
import { columns } from '../../src/workbook/columns';
import { PLAN, type PlanColumn } from '../../src/workbook/followup/plan-table';
import { type Bench, benchFrom, fileMadeOnce, GENERATE, gridCell, newGrid, paste } from './grid';

const call = <T>({ person }: Bench, name: string, ...args: unknown[]) =>
  person.callFromSidebar(name, ...args) as Result<T>;
function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.message}`);
  return result.value;
}
const message = (result: Result<unknown>) => (result.ok ? 'accepté' : result.refusal.message);

/** A grid with some answers, its plan and its photographs ready, as JSON. */
const followed = () =>
  fileMadeOnce('followup', () => {
    const bench = newGrid();
    paste(bench, 1, 'entry', [['2'], ['1'], ['0']]);
    for (const kind of ['plan', 'snapshots']) value(call(bench, 'prepareFollowup', kind));
    return bench;
  });
const newFollowed = () => benchFrom(followed());
const read = (bench: Bench) => value(call<FollowupState>(bench, 'readFollowup'));

const at = (column: PlanColumn, row = 5) => `${columns(PLAN.columns).letter(column)}${row}`;
const shown = ({ file }: Bench, column: PlanColumn, row = 5) =>
  file.display(`Plan d’action!${at(column, row)}`);

describe('le Plan d’action', () => {
  it('dit par formule ce que dit la règle, pour toute ligne', () => {
    const bench = newFollowed();
    const silent = new Person(new AddonRuntime(bench.file, { code: '', html: {} }));
    silent.type('Feuille 1', 'A1', '=TODAY()+0');
    const today = Number(bench.file.value('Feuille 1!A1'));
    const day = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -100, max: 100 }).map((days) => today + days) },
      fc.constantFrom('', 'demain', ''),
    );
    const line = fc.record({
      criterion: fc.constantFrom<string | number>(1, 14, 29, 42, 0, '', 'quatorze'),
      action: fc.constantFrom('Réunir les partenaires', 'Écrire', ''),
      start: day,
      due: day,
      state: fc.constantFrom('', 'en attente', 'En cours', ...PLAN_STATES),
      cost: fc.constantFrom<string | number>('', 0, 1500, 'mille', -3),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 20, maxLength: 20 }), (lines) => {
        for (const column of ['criterion', 'action', 'start', 'due', 'state', 'cost'] as const)
          silent.paste(
            'Plan d’action',
            at(column),
            lines.map((one) => [String(one[column])]),
          );
        expect(lines.map((_, index) => shown(bench, 'words', 5 + index))).toEqual(
          lines.map((one) => planWords(one, today)),
        );
      }),
      { numRuns: 2 },
    );
  });

  it('reçoit une piste retenue, en dix appels, et dit le palier et ce qui reste sans action', () => {
    const bench = newFollowed();
    bench.person.type('Grille', gridCell(bench.file, 2, 'target'), '3');
    bench.person.type('Grille', gridCell(bench.file, 3, 'target'), '2');
    bench.person.type('Pistes', 'F18', 'oui');
    bench.runtime.resetCalls();
    expect(value(call(bench, 'retainStep', 2, '=Afficher les démarches'))).toEqual({ row: 5 });
    expect(bench.runtime.calls.total).toBeLessThanOrEqual(10);
    expect(
      ['criterion', 'action', 'words', 'paliers'].map((column) => shown(bench, column as PlanColumn)),
    ).toEqual(['2', '=Afficher les démarches', 'sans échéance', '1 → 3']);
    expect(bench.file.display('Plan d’action!D2')).toBe(
      'Palier visé sans action, critères : 3. Retenu sans action, critères : 14.',
    );
    expect(read(bench)).toMatchObject({ retained: [14], plan: [{ row: 5, words: 'sans échéance' }] });
  });

  it('est modifié en place, et n’écrase pas ce qui a changé entre-temps', () => {
    const bench = newFollowed();
    value(call(bench, 'retainStep', 14, 'Réunir'));
    const [line] = read(bench).plan ?? [];
    const texts = line?.texts ?? {};
    value(call(bench, 'savePlanLine', 5, texts, { due: '05/03/2099', cost: '1500', pilot: 'RPE' }));
    expect([shown(bench, 'due'), shown(bench, 'cost'), shown(bench, 'pilot')]).toEqual([
      '05/03/2099',
      expect.stringMatching(/^1\D500$/),
      'RPE',
    ]);
    expect(shown(bench, 'words')).toMatch(/^dans \d+ mois$/);
    expect(message(call(bench, 'savePlanLine', 5, texts, { pilot: 'Autre' }))).toMatch(
      /a changé entre-temps/,
    );
    expect(shown(bench, 'pilot')).toBe('RPE');
  });

  it('garde 500 lignes collées, des colonnes en plus et les dates, par une mise à jour et une remise en forme', () => {
    const bench = newFollowed();
    bench.person.paste(
      'Plan d’action',
      'A5',
      Array.from({ length: 500 }, (_, index) => [String(1 + (index % 29))]),
    );
    bench.person.paste(
      'Plan d’action',
      at('action'),
      Array.from({ length: 500 }, (_, index) => [`Action ${index}`, 'RPE', '05/03/2099']),
    );
    bench.person.menu(GENERATE);
    value(call(bench, 'prepareFollowup', 'plan'));
    const { plan } = read(bench);
    expect(plan).toHaveLength(500);
    expect(plan?.[499]).toMatchObject({ texts: { action: 'Action 499', due: '05/03/2099' } });
    expect(plan?.[499]?.words).toMatch(/^dans/);
  });
});

describe('les photographies', () => {
  const label = { name: 'Novembre', date: '2025-11-14', author: 'Service petite enfance' };
  let taken = '';
  beforeAll(() => {
    const bench = newFollowed();
    bench.runtime.resetCalls();
    value(call(bench, 'takeSnapshot', label));
    expect(bench.runtime.calls.total).toBeLessThanOrEqual(12);
    taken = JSON.stringify(bench.file);
  });
  const newTaken = () => benchFrom(taken);

  it('gardent réponses, paliers visés et commentaires, et rien ne les change ensuite', () => {
    const bench = newTaken();
    const [first] = read(bench).snapshots ?? [];
    expect(first).toMatchObject({ name: 'Novembre', date: '14/11/2025', problem: null });
    expect(first?.answers.slice(0, 4).map(({ entry }) => entry)).toEqual([
      { kind: 'palier', palier: 2 },
      { kind: 'palier', palier: 1 },
      { kind: 'palier', palier: 0 },
      { kind: 'blank' },
    ]);
    paste(bench, 1, 'entry', [['3']]);
    bench.person.menu(GENERATE);
    value(call(bench, 'prepareFollowup', 'snapshots'));
    expect(read(bench).snapshots).toEqual([first]);
  });

  it('refusent un nom déjà pris, une grille vide, une date à venir', () => {
    const bench = newTaken();
    expect(message(call(bench, 'takeSnapshot', { ...label, name: ' NOVEMBRE ' }))).toMatch(/s’appelle déjà/);
    expect(message(call(bench, 'takeSnapshot', { ...label, name: 'B', date: '2999-01-01' }))).toMatch(
      /à venir/,
    );
    paste(bench, 1, 'entry', [[''], [''], ['']]);
    expect(message(call(bench, 'takeSnapshot', { ...label, name: 'C' }))).toMatch(/rien à photographier/);
    expect(read(bench).snapshots).toHaveLength(1);
  });

  it('sont renommées, et supprimées sous le nom confirmé seulement', () => {
    const bench = newTaken();
    value(call(bench, 'renameSnapshot', 5, 'Novembre', 'Automne'));
    expect(read(bench).snapshots?.[0]).toMatchObject({ name: 'Automne', problem: null });
    expect(message(call(bench, 'deleteSnapshot', 5, 'Novembre'))).toMatch(/a changé/);
    value(call(bench, 'deleteSnapshot', 5, 'Automne'));
    expect(read(bench).snapshots).toEqual([]);
  });

  /** As another edition made it: the guide's edition stands in A1 of each sheet. */
  const agedFrom = (json: string) => {
    const bench = benchFrom(json);
    const silent = new Person(new AddonRuntime(bench.file, { code: '', html: {} }));
    for (const name of bench.file.sheetNames()) {
      const meta = bench.file.display(`${name}!A1`);
      if (meta.includes(GUIDE.edition)) silent.type(name, 'A1', meta.replace(GUIDE.edition, 'mars 2023'));
    }
    return bench;
  };
  const own = 'Avant la mise à jour du guide de mars 2023';

  it('sont prises d’elles-mêmes avant un changement d’édition, une seule fois, feuille faite s’il le faut', () => {
    const bench = agedFrom(
      fileMadeOnce('edition', () => {
        const made = newGrid();
        paste(made, 1, 'entry', [['2'], ['SO'], ['0'], ['huit']]);
        made.person.type('Grille', gridCell(made.file, 1, 'target'), '3');
        made.person.type('Grille', gridCell(made.file, 1, 'comment'), 'Affiché en mairie');
        return made;
      }),
    );
    const tabs = bench.file.sheetNames();
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.runtime.alerts.map(({ text }) => text)).toEqual([expect.stringContaining(`« ${own} »`)]);
    expect(
      bench.file
        .sheetNames()
        .filter((name) => !name.endsWith(' (conservée)'))
        .sort(),
    ).toEqual([...tabs, 'Photographies'].sort());
    const [first, ...others] = read(bench).snapshots ?? [];
    expect(others).toEqual([]);
    expect(first).toMatchObject({ name: own, edition: 'mars 2023', problem: null });
    expect(first?.answers.slice(0, 4)).toEqual([
      { entry: { kind: 'palier', palier: 2 }, target: 3, comment: 'Affiché en mairie' },
      { entry: { kind: 'notApplicable' }, target: null, comment: '' },
      { entry: { kind: 'palier', palier: 0 }, target: null, comment: '' },
      { entry: { kind: 'blank' }, target: null, comment: '' },
    ]);
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(read(bench).snapshots).toEqual([first]);
    // A run that died after the photograph finds the former edition again.
    const again = agedFrom(JSON.stringify(bench.file));
    again.person.menu(GENERATE, { answers: ['OK'] });
    expect(read(again).snapshots?.map(({ name }) => name)).toEqual([own]);
  });

  it('s’ajoutent alors aux autres ; sans réponse il n’y en a pas', () => {
    const bench = agedFrom(taken);
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(read(bench).snapshots?.map(({ name, problem }) => [name, problem])).toEqual([
      ['Novembre', null],
      [own, null],
    ]);
    const empty = agedFrom(fileMadeOnce('edition-empty', newGrid));
    empty.person.menu(GENERATE, { answers: ['OK'] });
    expect(empty.file.sheetNames()).not.toContain('Photographies');
  });

  it('n’arrêtent pas la mise à jour quand elles ne peuvent être prises', () => {
    const bench = agedFrom(taken);
    let faults = 0;
    bench.runtime.watchCalls((name) => {
      if (name !== 'Range.setValues' || faults > 0) return;
      faults += 1;
      throw new Error('Service Spreadsheets failed');
    });
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(faults).toBe(1);
    expect(bench.runtime.alerts.map(({ text }) => text)).toEqual([
      expect.stringContaining(`« ${own} » n’a pas pu être prise`),
    ]);
    expect(bench.file.display('Grille!A1')).toContain(GUIDE.edition);
    expect(bench.file.display(`Grille!${gridCell(bench.file, 1, 'entry')}`)).toBe('2');
    expect(read(bench).snapshots?.map(({ name }) => name)).toEqual(['Novembre']);
  });

  it('disent ce que quelqu’un a changé, sans le lire comme autre chose', () => {
    const bench = newTaken();
    bench.person.type('Photographies', 'K5', '3');
    expect(read(bench).snapshots?.[0]?.problem).toMatch(/modifiée dans la feuille/);
  });
});
