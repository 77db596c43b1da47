import { expect, test } from 'vitest';
import { environment } from '../../src/running/environment.js';

test('the environment names this Node, its platform and at least one core', () => {
  const here = environment();
  expect(here).toMatchObject({
    node: process.versions.node,
    platform: process.platform,
    architecture: process.arch,
  });
  expect(here.cores).toBeGreaterThanOrEqual(1);
});
