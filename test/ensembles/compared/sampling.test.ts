import { expect, test } from 'vitest';
import { samplingOf } from '../../../src/ensembles/compared/sampling.js';
import { unit } from './layers.js';

test('means are taken of up to 1,000 masks, which come first of those that are drawn', () => {
  const sampling = samplingOf(unit(['1', '2'], '0', ['1/2', '1/3']), 7);
  if ('why' in sampling) throw new Error(sampling.why);
  expect(sampling.counts).toEqual([10, 100, 1000]);
  expect(sampling.drawn.map((values) => values.length)).toEqual([1000]);
  expect(sampling.most).toBeGreaterThan(10_000);
});

test.each([
  ['1e309', '0', 'a number is beyond the doubles'],
  ['1e308', '1e308', 'a total input might be beyond the doubles'],
])(
  'a weight of %s and a bias of %s leave no samples: σ of a sum that overflows would be wrong',
  (weight, bias, why) => {
    const file = unit([weight, weight, '-1e308', '-1e308', '-1e308'], bias, [
      '1',
      '1',
      '1',
      '1',
      '1',
    ]);
    expect(samplingOf(file, 0)).toEqual({ why });
  },
);
