import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Times in tests are read in UTC wherever they run; the workers inherit it.
process.env.TZ = 'UTC';

/**
 * A browser on a busy machine may be late once: CI asks it a second time before it says no. Only the journeys, which stand
 * alone; the server's tests build on each other, and one repeated by itself would bring down those after it.
 */
const retry = process.env.CI === 'true' ? 1 : 0;
const graphTest = {
  sequence: { groupOrder: 1 },
  fileParallelism: false,
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

/**
 * Three groups, one after the other so that two cores are enough: pure code, then the server on one real Neo4j, then the
 * browser on the built app. A group's real parts start only when one of its files is among those to run.
 */
export default defineConfig({
  // Node gives packages graphql's CommonJS form; our code must meet the same one, as two cannot be used together.
  resolve: {
    alias: [
      { find: /^graphql$/u, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  test: {
    passWithNoTests: false,
    restoreMocks: true,
    env: { TZ: 'UTC' },
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['server/src/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...graphTest,
          name: 'server',
          include: ['server/test/**/*.test.ts'],
          globalSetup: ['test/kit/neo4j-global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          retry,
          include: ['test/e2e/**/*.spec.ts'],
          globalSetup: ['test/kit/app-global-setup.ts'],
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
