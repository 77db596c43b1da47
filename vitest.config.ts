import { defineConfig } from 'vitest/config';

/**
 * Tests import the engine from src by relative path, and claims loaded by it get
 * that engine. What imports the package by its name gets dist: a test uses one
 * of the two, since each has classes of its own.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    server: { deps: { external: [/\/dist\//] } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
