import { defineConfig } from 'vitest/config';

/** One file at a time on what `npm run long` built; a round of crash points lasts as long as it is given. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/each-file.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
  },
});
