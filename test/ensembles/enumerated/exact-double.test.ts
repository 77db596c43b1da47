import { expect, test } from 'vitest';
import { exactly, wide } from '../../../src/ensembles/enumerated/exact-double.js';

test('doubles become intervals of one point', () => {
  wide.scope(() => {
    const tenth = exactly(0.1);
    expect(tenth.upperRational()!.equals(tenth.lowerRational()!)).toBe(true);
    expect(tenth.contains('0.1')).toBe(false);
    expect(
      exactly(2 ** -1074)
        .times(exactly(2 ** 1000))
        .times(exactly(2 ** 74))
        .contains(1),
    ).toBe(true);
  });
});

test('what is no number is refused', () => {
  expect(() => wide.scope(() => exactly(NaN))).toThrow('NaN');
});
