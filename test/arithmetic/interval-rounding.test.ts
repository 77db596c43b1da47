import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ceil,
  floor,
  roundTiesToAway,
  roundTiesToEven,
  sign,
  trunc,
} from '../../src/arithmetic/interval-rounding.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { boxes, SEED, spanned } from './interval-witness.js';

const A = intervals(53);

it('rounds the ends', () => {
  const x = A.between('-5/2', '7/2');
  expect(
    [sign, ceil, floor, trunc, roundTiesToEven, roundTiesToAway].map((f) => f(x).toDecimal(3)),
  ).toEqual(['[-1, 1]', '[-2, 4]', '[-3, 3]', '[-2, 3]', '[-2, 4]', '[-3, 4]']);
});

it('holds the rounded members', () => {
  fc.assert(
    fc.property(boxes, ({ low, high, member }) =>
      A.scope(() => {
        const { numerator: n, denominator: d } = member;
        const down = (((n % d) + d) % d === 0n ? n : n - (((n % d) + d) % d)) / d;
        const x = spanned(A, { low, high, member });
        return (
          floor(x).contains(down) &&
          ceil(x).contains(member.isInteger() ? down : down + 1n) &&
          sign(x).contains(member.sign()) &&
          trunc(x).contains(n / d)
        );
      }),
    ),
    { seed: SEED },
  );
});

it('is empty for the empty interval', () => {
  expect(floor(A.empty()).isEmpty).toBe(true);
});
