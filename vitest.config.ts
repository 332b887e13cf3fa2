import { defineConfig } from 'vitest/config';

/** They measure times, so they have the machine to themselves. */
const MEASURES = ['test/host/engine/speed.test.ts', 'test/sidebar/grid/radar-speed.test.ts'];

/** They open a browser, which is closed at the end of each file. */
const PAGES = ['test/sidebar/**/*.test.ts', 'test/host/preview/**/*.test.ts'];

const shared = {
  setupFiles: ['test/each-file.ts'],
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'tests',
          include: ['test/**/*.test.ts'],
          exclude: [...PAGES, ...MEASURES],
          // Files share what their process has loaded: the engine, the add-on and the modules.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'pages',
          include: PAGES,
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
