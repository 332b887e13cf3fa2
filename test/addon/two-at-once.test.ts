import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/contract/result';
import { LONG_RUN } from '../long-run';
import { add, close, contents, copies, type Desk, newDesk, sitAt } from './communes';

/**
 * Two people run two jobs on one file at the same time: the second one comes in the middle of the first, at several of its
 * calls. The lock is what holds them apart. Afterwards the second does it again: all stands as when they took turns.
 */

const COLLEAGUE = 'collegue@exemple.fr';
const PARTNER = 'caf@exemple.fr';

/** Every job in every other, at many moments, in the long run; each two once, in the middle, in the normal one. */
const LONG = LONG_RUN !== null;
const MOMENTS = LONG ? [0.02, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.98] : [0.5];

/** `refused`: what the other did leaves nothing to do, as a copy of a model that holds answers by now. */
type End = 'done' | 'busy' | 'refused';

interface Job {
  readonly name: string;
  run(desk: Desk): End;
}

const BUSY = 'Une autre personne';

function called(desk: Desk, name: string, ...args: unknown[]): End {
  const result = desk.runtime.callFromSidebar(name, args) as Result<unknown>;
  if (result.ok) return 'done';
  const { code, message } = result.refusal;
  expect(['busy', 'not-ready'], `${name} : ${message}`).toContain(code);
  if (code === 'busy') expect(message).toContain(BUSY);
  return code === 'busy' ? 'busy' : 'refused';
}

const JOBS: readonly Job[] = [
  {
    name: 'génération',
    run(desk) {
      const before = desk.runtime.alerts.length;
      desk.runtime.run('menuGenerate', { answers: ['OK'] });
      const [alert] = desk.runtime.alerts.slice(before);
      if (alert) expect(alert.text).toContain(BUSY);
      return alert ? 'busy' : 'done';
    },
  },
  { name: 'copie', run: (desk) => called(desk, 'copyCommune', '93070') },
  {
    name: 'partage',
    run: (desk) =>
      called(desk, 'sharePartner', {
        email: PARTNER,
        name: desk.file.display('Partenaires!A5'),
        right: 'contribution',
      }),
  },
  { name: 'territoire', run: (desk) => called(desk, 'prepareTerritory') },
  {
    name: 'import de réponses',
    run: (desk) =>
      called(desk, 'importAnswers', [
        { criterion: 4, entry: { from: '', to: '2' }, comment: { from: '', to: 'Vu' } },
      ]),
  },
];

let ready: string | undefined;

/** A blank model with its list of communes, and a partner who is noted; made once. */
function begun(): Desk {
  if (ready === undefined) {
    const desk = newDesk();
    const { file, runtime, person } = desk;
    file.share(COLLEAGUE, 'editor');
    for (const [name, ...args] of [
      ['prepareSharing'],
      ['chooseAnswerers', { answers: 'team', team: [COLLEAGUE] }],
    ] as const)
      expect((runtime.callFromSidebar(name, args) as Result<unknown>).ok, name).toBe(true);
    add(desk, 'Saint-Ouen\t93070\nBastia\t2B033');
    person.paste('Partenaires', 'D5', [[PARTNER, 'contribution']]);
    ready = JSON.stringify(file);
  }
  return newDesk({}, ready);
}

/** All that the file holds, and who may write where; dates and jobs apart. */
function standing({ file }: Desk): unknown {
  return [
    [...contents(file)].map(([at, value]) => [
      at,
      typeof value === 'string' ? value.replace(/\d\d:\d\d/g, '') : value,
    ]),
    [...file.state.people],
    file.state.sheets.map(({ name, protections }) => [
      name,
      protections.map(({ block, editors }) => [block, editors]),
    ]),
    [...file.state.properties.keys()].filter((key) => key !== 'vierge').sort(),
  ];
}

const outcomes = new Map<string, unknown>();

/** How the file ends when one works after the other. */
function inTurn(first: Job, second: Job): unknown {
  const key = `${first.name}, ${second.name}`;
  if (!outcomes.has(key)) {
    const desk = begun();
    first.run(desk);
    second.run(sitAt(desk.file, COLLEAGUE));
    outcomes.set(key, [standing(desk), copies(desk).length]);
    close(desk);
  }
  return outcomes.get(key);
}

const totals = new Map<string, number>();

function callsOf(job: Job): number {
  const desk = begun();
  desk.runtime.resetCalls();
  if (!totals.has(job.name)) job.run(desk);
  const total = totals.get(job.name) ?? desk.runtime.calls.total;
  totals.set(job.name, total);
  close(desk);
  return total;
}

describe.each(LONG ? JOBS : JOBS.slice(0, -1))('pendant « $name »', (first) => {
  const others = JOBS.filter((job, index) => (LONG ? job !== first : index > JOBS.indexOf(first)));

  it.each(others)('« $name » d’une autre personne attend ; rien ne se perd', (second) => {
    for (const moment of MOMENTS) {
      const desk = begun();
      const colleague = sitAt(desk.file, COLLEAGUE);
      const ends: End[] = [];
      desk.runtime.meanwhile(Math.max(1, Math.round(callsOf(first) * moment)), () => {
        ends.push(second.run(colleague));
      });
      if (first.run(desk) === 'busy') ends.push(first.run(desk));
      if (ends[0] === 'busy') ends.push(second.run(colleague));
      expect(ends.length).toBeGreaterThan(0);
      expect(ends.at(-1)).not.toBe('busy');
      if (moment === 0.5) expect(ends[0]).toBe('busy');
      expect([inTurn(first, second), inTurn(second, first)]).toContainEqual([
        standing(desk),
        copies(desk).length,
      ]);
      close(desk);
    }
  });
});
