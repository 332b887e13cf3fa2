import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { GUIDE } from '../src/guide/guide';
import type { Criterion, Pillar } from '../src/guide/types';

/** A criterion without its long texts: what a page needs that names criteria but shows none of their words. */
function outlineOf(criterion: Criterion): Criterion {
  return { ...criterion, title: '', question: '', subQuestions: [] };
}

const PILLAR_FILE = new RegExp(`/src/guide/(${GUIDE.pillars.map(({ id }) => id).join('|')})\\.ts$`);

/** The name under which a pillar's file exports it: « aller-vers » gives `allerVers`. */
const exportOf = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Puts the guide's outline in place of its facts, whole files of which would weigh on a page that never shows them. */
export const guideOutline: Plugin = {
  name: 'guide-outline',
  setup(build) {
    build.onLoad({ filter: PILLAR_FILE }, ({ path }) => {
      const id = basename(path, '.ts');
      const pillar = GUIDE.pillars.find((candidate) => candidate.id === id);
      if (!pillar) return undefined;
      const outline: Pillar = { ...pillar, question: '', criteria: pillar.criteria.map(outlineOf) };
      return { contents: `export const ${exportOf(id)} = ${JSON.stringify(outline)};`, loader: 'js' };
    });
  },
};
