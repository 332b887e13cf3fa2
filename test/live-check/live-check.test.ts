import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLiveCheck, LIVE_CHECK_FOLDERS } from '../../build/live-check';
import { type Recorded, readRecorded } from '../../build/recorded';
import { AddonRuntime, Drive, readBundle } from '../../host/index';
import { rowOf } from '../../live-check/check';
import { ROWS } from '../../live-check/rows/all';
import { ALL_CHECKS, ALONE, BY_HAND } from '../../live-check/suite';
import { verdict } from '../../live-check/verdict';
import { differences } from '../../tools/live-check/differences';
import { hypothesesPage } from '../../tools/live-check/page';
import { OWNER, runOnStandIn, type StandInRun, type TableLine } from '../../tools/live-check/stand-in';
import { willClose } from '../opened';

let recorded: Recorded;
let run: StandInRun;

beforeAll(async () => {
  await buildLiveCheck();
  recorded = await readRecorded();
  run = runOnStandIn();
}, 120_000);

const accepted = JSON.parse(readFileSync('host/recorded/accepted.json', 'utf8'));

function scratchFile() {
  const drive = new Drive();
  willClose(drive);
  const file = drive.create({ title: 'Essais', owner: OWNER, emptySheet: 'Feuille 1' });
  const runtime = new AddonRuntime(file, readBundle(LIVE_CHECK_FOLDERS.own));
  return { file, runtime };
}

describe('les essais', () => {
  it('portent le numéro d’une ligne, une fois chacun', () => {
    const rows = new Set(ROWS.map(({ row }) => row));
    expect(rows.size).toBe(ROWS.length);
    expect(ALL_CHECKS.filter((check) => !rows.has(rowOf(check)))).toEqual([]);
    expect(new Set(ALL_CHECKS.map(({ id }) => id)).size).toBe(ALL_CHECKS.length);
  });

  it('donnent sur le banc ce que disent les sources, et ce qu’il donnait', () => {
    expect(
      differences(
        run.lines.filter(({ locale }) => locale),
        accepted,
      ),
    ).toEqual([]);
  });

  it('ne laissent dans le fichier que le tableau, et lui rendent sa langue', () => {
    expect(run.leftSheets).toEqual(['Feuille 1']);
    expect(run.locale).toBe('fr_FR');
  });

  it('se font dans les deux langues, et listent à la main ceux qu’aucun ne fait en entier', () => {
    const alone = run.lines.filter(
      ({ id, locale }) => locale !== '' && ALONE.some((check) => check.id === id),
    );
    expect(new Set(alone.map(({ locale }) => locale))).toEqual(new Set(['fr_FR', 'en_US']));
    const byHand = run.lines.filter(({ locale }) => locale === '');
    expect(byHand.map(({ id }) => Number(id))).toEqual(BY_HAND.map(({ row }) => row));
    expect(new Set(byHand.map(({ verdict: said }) => said))).toEqual(new Set(['UNKNOWN']));
    expect(byHand.every(({ more }) => more.startsWith('À la main'))).toBe(true);
    for (const { id } of run.lines) expect(run.markdown).toContain(`| ${id} |`);
  });

  it('tirent un verdict de la réponse choisie à la main', () => {
    const { file, runtime } = scratchFile();
    runtime.run('listerALaMain');
    runtime.run('listerALaMain');
    const table = file.sheetByName('Essais');
    expect(table.display(`A${BY_HAND.length + 2}`)).toBe('');
    const verdicts = ['Comme supposé', 'Autrement', 'Pas pu essayer'].map((answer, index) => {
      const code = `function put(){ SpreadsheetApp.getActive().getSheetByName('Essais').getRange(${index + 2}, 4).setValue('${answer}'); }`;
      new AddonRuntime(file, { code, html: {} }).run('put');
      return table.display(`F${index + 2}`);
    });
    expect(verdicts).toEqual(['PASS', 'FAIL', 'UNKNOWN']);
  });

  it('reprennent après un lancement mort, sans refaire celui qui l’a tué', () => {
    const { file, runtime } = scratchFile();
    runtime.failAt(400, { dead: true });
    expect(() => runtime.run('lancer')).toThrow();
    const before = file.sheetByName('Essais');
    const finished = before.display('D2');
    runtime.run('lancer');
    const observed: string[] = [];
    const table = file.sheetByName('Essais');
    for (let row = 2; table.display(`A${row}`) !== ''; row += 1) observed.push(table.display(`D${row}`));
    expect(observed.filter((text) => text === '"dead"')).toHaveLength(1);
    expect(observed).not.toContain('(en cours)');
    expect(observed[0]).toBe(finished);
    expect(observed).toHaveLength(
      run.lines.filter(({ id, locale }) => locale && ALONE.some((c) => c.id === id)).length,
    );
    expect(file.sheetNames().sort()).toEqual(['Essais', 'Feuille 1']);
    expect(file.state.locale).toBe('fr_FR');
  });
});

describe('les sources', () => {
  it('ne parlent que d’essais et de lignes qui existent, chacune avec son adresse', () => {
    const ids = new Set(ALL_CHECKS.map(({ id }) => id));
    const rows = new Set(ROWS.map(({ row }) => row));
    for (const { address, observations, statements = [] } of recorded.sources) {
      expect(address).toMatch(/^https:\/\//);
      expect(observations.filter(({ id }) => !ids.has(id))).toEqual([]);
      expect(statements.filter(({ row }) => !rows.has(row))).toEqual([]);
    }
  });

  it('font la page des hypothèses', () => {
    expect(readFileSync('docs/hypotheses-google.md', 'utf8')).toBe(hypothesesPage(recorded.sources));
  });

  it('donnent un verdict, et rien de plus que leur silence', () => {
    expect(verdict({ value: { b: 1, a: [true] } }, '{"a":[true],"b":1}')).toBe('PASS');
    expect(verdict({ value: 1 }, '2')).toBe('FAIL');
    expect(verdict(null, '2')).toBe('UNKNOWN');
  });
});

describe('une différence', () => {
  const line: TableLine = {
    id: '34',
    locale: 'fr_FR',
    observed: '"b"',
    expected: '"a" (source)',
    verdict: 'FAIL',
    standIn: '"b"',
    more: '',
  };

  it('échoue tant qu’elle n’est pas acceptée, pour sa langue', () => {
    expect(differences([line], [])).toEqual(['34 fr_FR : le banc donne "b", attendu "a" (source)']);
    expect(differences([line], [{ id: '34', locale: 'en_US', reason: 'autre langue' }])).toHaveLength(2);
    expect(differences([line], [{ id: '34', reason: 'le banc ne le joue pas' }])).toEqual([]);
  });

  it('n’est plus acceptée quand elle n’est plus là', () => {
    const same: TableLine = { ...line, verdict: 'PASS' };
    expect(differences([same], [{ id: '34', reason: 'ancienne' }])).toHaveLength(1);
  });

  it('se dit aussi d’une observation sans source qui a changé', () => {
    expect(differences([{ ...line, verdict: 'UNKNOWN', standIn: '"c"' }], [])).toHaveLength(1);
    expect(
      differences([{ ...line, verdict: 'UNKNOWN', observed: '"interrupted"', standIn: '"interrupted"' }], []),
    ).toHaveLength(1);
  });
});
