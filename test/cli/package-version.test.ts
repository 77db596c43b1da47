import { expect, it } from 'vitest';
import { packageVersion } from '../../src/cli/package-version.js';

it('reads the version of a package, whatever it exports', () => {
  expect(packageVersion('gmp-wasm')).toMatch(/^\d+\.\d+\.\d+/u);
});

it('has none of a package that is not installed', () => {
  expect(packageVersion('no-such-library')).toBeUndefined();
});
