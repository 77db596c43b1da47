import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineHash, toolVersion } from '../../src/running/version.js';

test('the version is that of package.json', () => {
  const manifest = new URL('../../package.json', import.meta.url);
  expect(toolVersion()).toBe(
    (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version,
  );
});

test('the hash of the engine is the same twice', () => {
  expect(engineHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(engineHash()).toBe(engineHash());
});
