import { expect, it } from 'vitest';
import { Missing, reasonOf } from '../../../src/training/tensorflow/missing.js';

it('gives the reason in one line, with the cause of a request that failed', () => {
  expect(reasonOf(new Missing('no compiler\nat all'))).toBe('no compiler');
  const cause = new Error('no such host');
  expect(reasonOf(new TypeError('fetch failed', { cause }))).toBe('fetch failed (no such host)');
  expect(reasonOf('plain')).toBe('plain');
});
