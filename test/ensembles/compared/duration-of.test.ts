import { expect, test } from 'vitest';
import { durationOf } from '../../../src/ensembles/compared/duration-of.js';

test.each([
  [-3, 'less than a second'],
  [0, 'about 1 second'],
  [Math.log2(7200), 'about 2 hours'],
  [Math.log2(86_400 * 365.25 * 1500), 'about 1,500 years'],
  [1000, 'about 10^294 years'],
  [1e6, 'about 10^301022 years'],
])('2^%d seconds are %s', (binary, words) => {
  expect(durationOf(binary)).toBe(words);
});
