import { defineConfig } from 'vitest/config';

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
          exclude: PAGES,
          // Files share what their process has loaded: the engine, the add-on and the modules.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...shared,
          name: 'pages',
          include: PAGES,
          maxWorkers: 2,
        },
      },
    ],
  },
});
