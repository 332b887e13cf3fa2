import { describe, expect } from 'vitest';
import type { FollowupState } from '../../../src/contract/followup';
import type { Result } from '../../../src/contract/result';
import { type Bench, benchFrom, fileMadeOnce, newGrid, paste } from '../grid';
import { itSurvives } from './trial';

const LABEL = { name: 'Novembre', date: '2025-11-14', author: '' };
const ACTION = 'Réunir les partenaires';

const ready = () =>
  benchFrom(
    fileMadeOnce('crash-followup', () => {
      const bench = newGrid();
      paste(bench, 1, 'entry', [['2'], ['1'], ['0']]);
      for (const kind of ['plan', 'snapshots'])
        expect((bench.runtime.callFromSidebar('prepareFollowup', [kind]) as Result<unknown>).ok).toBe(true);
      expect(
        (bench.runtime.callFromSidebar('retainStep', [2, 'Ancienne action']) as Result<unknown>).ok,
      ).toBe(true);
      return bench;
    }),
  );

function read({ runtime }: Bench): FollowupState {
  const result = runtime.callFromSidebar('readFollowup') as Result<FollowupState>;
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const retain = ({ runtime }: Bench) => runtime.callFromSidebar('retainStep', [14, ACTION]) as Result<unknown>;
const take = ({ runtime }: Bench) => runtime.callFromSidebar('takeSnapshot', [LABEL]) as Result<unknown>;

describe('une interruption à chaque appel', () => {
  itSurvives('de « Retenir » ne perd ni ne mélange aucune ligne', {
    name: 'retain',
    samples: 6,
    start: ready,
    job: retain,
    finished: (bench, said) => {
      const isDone = () =>
        read(bench).plan?.some(({ texts }) => texts.action === ACTION && texts.criterion === '14');
      if (!isDone()) expect(retain(bench).ok, said).toBe(true);
      const { plan } = read(bench);
      expect(isDone(), said).toBe(true);
      expect(plan?.[0]?.texts, said).toMatchObject({ criterion: '2', action: 'Ancienne action' });
    },
  });

  itSurvives('de « Photographier » laisse une photographie entière, ou aucune', {
    name: 'photograph',
    samples: 6,
    start: ready,
    job: take,
    failed: (bench, said) => {
      for (const { problem } of read(bench).snapshots ?? []) expect(problem, said).toBeNull();
    },
    finished: (bench, said) => {
      if (read(bench).snapshots?.length === 0) expect(take(bench).ok, said).toBe(true);
      expect(read(bench).snapshots, said).toMatchObject([{ name: 'Novembre', problem: null }]);
    },
  });
});
