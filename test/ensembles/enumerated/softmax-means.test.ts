import { expect, test } from 'vitest';
import { wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { classesOf } from '../../../src/ensembles/enumerated/softmax-means.js';

test('E[ln D] cancels in the renormalised geometric mean', () => {
  wide.scope(() => {
    const summed = {
      probabilities: [wide.of('1/2'), wide.of('1/2')],
      square: wide.of(0),
      logarithm: wide.between(1, 2),
    };
    const { classes } = classesOf(summed, [wide.of(0), wide.of(0)]);
    expect(classes[0]!.renormalised).toEqual({ value: 0.5, radius: 0 });
    expect(classes[0]!.logarithm.value).toBe(-1.5);
    expect(classes[0]!.logarithm.radius).toBeGreaterThanOrEqual(0.5);
  });
});
