import { defineConfig } from 'vitest/config';

/** They measure times, so they have the machine to themselves. */
const MEASURES = ['test/host/engine/speed.test.ts', 'test/sidebar/grid/radar-speed.test.ts'];

const shared = {
  globalSetup: ['test/setup.ts'],
  setupFiles: ['test/seeds.ts'],
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'tests',
          include: ['test/**/*.test.ts'],
          exclude: MEASURES,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { ...shared, name: 'measures', include: MEASURES, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
