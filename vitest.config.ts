import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Rings from the inside out: modules, the rules of the house, what was built, a real browser.
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      { test: { name: 'content', include: ['tests/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'build', include: ['tests/build/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'browser', include: ['tests/browser/*.test.ts'], testTimeout: 240_000, hookTimeout: 60_000, fileParallelism: false, maxConcurrency: 4 } },
    ],
  },
});
