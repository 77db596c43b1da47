import { expect, test } from 'vitest';
import { wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { relativeBias, relativeWeight } from '../../../src/ensembles/enumerated/relative-weight.js';

const good = {
  weights: [
    [1, 2],
    [3, 4],
  ],
  biases: [0, 1],
  input: [2, 0.5],
  inclusion: [0.5, 1],
};

test('differences of logits are not rounded', () => {
  wide.scope(() => {
    expect(relativeWeight(good, 1, 0, 0).contains(4)).toBe(true);
    expect(relativeBias(good, 1, 0).contains(1)).toBe(true);
    const tiny = relativeWeight({ weights: [[-1], [2 ** -70]], inclusion: [0.5] }, 1, 0, 0);
    expect(tiny.minus(1).contains(0)).toBe(false);
  });
});
