import { defineConfig } from 'vitest/config';

/** Files of one project share what they have read and parsed. */
const shared = { pool: 'threads', isolate: false } as const;
const overDist = { globalSetup: 'tests/support/built-dist.ts' };
/** Browsers wait for a state; these limits only end what hangs, on a busy machine too. */
const inBrowser = { testTimeout: 240_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000, interval: 50 } } };
const sites = ['tests/support/built-dist.ts', 'tests/support/shared-folder.ts'];

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // Rings from the inside out: modules, the rules of the house, what was built, sites made for tests, a real browser; and what runs once a night.
    projects: [
      { test: { name: 'lint', include: ['tests/lint.test.ts'], testTimeout: 300_000 } },
      { test: { name: 'unit', include: ['src/**/*.test.ts'], ...shared, testTimeout: 60_000 } },
      {
        test: {
          name: 'content',
          include: ['tests/*.test.ts'],
          exclude: ['tests/lint.test.ts'],
          pool: 'threads',
          testTimeout: 120_000,
        },
      },
      { test: { name: 'dist', include: ['tests/dist/*.test.ts'], ...shared, ...overDist, testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          ...inBrowser,
          hookTimeout: 300_000,
          globalSetup: sites,
        },
      },
      { test: { name: 'browser', include: ['tests/browser/*.test.ts'], ...inBrowser, ...overDist } },
      {
        test: {
          name: 'nightly',
          include: ['tests/nightly/*.test.ts'],
          ...inBrowser,
          testTimeout: 900_000,
          hookTimeout: 600_000,
          globalSetup: sites,
          provide: { nightly: true },
        },
      },
    ],
  },
});
