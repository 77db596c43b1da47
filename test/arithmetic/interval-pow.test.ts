import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pow } from '../../src/arithmetic/interval-pow.js';
import { rationalPower } from '../../src/arithmetic/interval-power.js';
import { disjoint } from '../../src/arithmetic/interval-comparison.js';
import { intervals } from '../../src/arithmetic/interval.js';
import type { IntervalValue } from '../../src/arithmetic/interval-value.js';
import { boxes, SEED, spanned } from './interval-witness.js';

const A = intervals(53);

it('meets the power of a member with an exact exponent', () => {
  fc.assert(
    fc.property(boxes, boxes, (a, b) =>
      A.scope(() => {
        const inner = rationalPower(A.of(a.member), b.member);
        // Integer exponents have negative bases too, which are outside of this domain.
        if (inner.isEmpty || a.member.sign() <= 0) return true;
        return !disjoint(inner, pow(spanned(A, a), spanned(A, b)));
      }),
    ),
    { seed: SEED },
  );
});

it('is 0 for the base 0 with positive exponents only', () => {
  expect(pow(A.of(0), A.between(1, 2)).toDecimal(3)).toBe('[0, 0]');
  expect(pow(A.of(0), A.between(1, 2)).certain).toBe(true);
  expect(pow(A.of(0), A.between(-1, 2)).certain).toBe(false);
  expect(pow(A.of(0), A.between(-1, 0)).isEmpty).toBe(true);
  expect(pow(A.of(-1), A.of(2)).isEmpty).toBe(true);
  expect(pow(A.empty(), A.of(2)).isEmpty).toBe(true);
});

it('does not take a negative zero for a negative base', () => {
  const minusZeroToOne = A.between(-1, 0).negated();
  const x = A.spanning(A.of(0).negated().lower, minusZeroToOne.upper, true);
  expect(pow(x, A.of(-1)).toDecimal(3)).toBe('[1, infinity]');
});

it('keeps the side of a power that differs from 1 by less than the wide registers show', () => {
  // (1 ± 2^-52)^(2^-80) is 1 ± 2^-132, with registers of 117 bits.
  const y = A.of(2).power(-80);
  const below = pow(A.of(1).minus(A.of(2).power(-52)), y);
  const above = pow(A.of(1).plus(A.of(2).power(-52)), y);
  expect(below.lowerRational()?.compare(1)).toBe(-1);
  expect(above.upperRational()?.compare(1)).toBe(1);
});

describe('a power with an interval of exponents', () => {
  const certain = (x: IntervalValue, y: IntervalValue): boolean => pow(x, y).certain;
  const doubtful = (x: IntervalValue): IntervalValue => x.withCertainty(false);

  it('is certain where base and exponent are, and no base is outside of the domain', () => {
    const [base, exponent] = [A.between(2, 3), A.between(-1, 2)];
    expect(certain(base, exponent)).toBe(true);
    expect(certain(doubtful(base), exponent)).toBe(false);
    expect(certain(base, doubtful(exponent))).toBe(false);
    expect(certain(A.between(-1, 3), A.between(1, 2))).toBe(false);
    expect(certain(A.between(0, 3), A.between(1, 2))).toBe(true);
    expect(certain(A.between(0, 3), A.between(0, 2))).toBe(false);
    expect(certain(A.between(0, 3), A.between(-1, 2))).toBe(false);
    expect(certain(A.between(2, 3), A.between(-2, -1))).toBe(true);
  });

  it('of 0 alone is certain only where everything is, and every exponent is positive', () => {
    expect(certain(doubtful(A.of(0)), A.between(1, 2))).toBe(false);
    expect(certain(A.of(0), doubtful(A.between(1, 2)))).toBe(false);
    expect(certain(A.between(-1, 0), A.between(1, 2))).toBe(false);
    expect(certain(A.of(0), A.between(0, 2))).toBe(false);
    expect(pow(A.between(-1, 0), A.between(1, 2)).toDecimal(3)).toBe('[0, 0]');
  });

  it('has its ends at the corners', () => {
    expect(pow(A.between(2, 3), A.between(1, 2)).toDecimal(3)).toBe('[2, 9]');
    expect(pow(A.between('1/2', 2), A.between(-2, 3)).toDecimal(3)).toBe('[0.125, 8]');
    expect(pow(A.between(-5, 3), A.between(1, 2)).toDecimal(3)).toBe('[0, 9]');
    expect(pow(A.between(0, 3), A.between(-1, 2)).toDecimal(3)).toBe('[0, infinity]');
    expect(pow(A.between(0, 4), A.between('1/2', '1/2')).toDecimal(3)).toBe('[0, 2]');
  });
});
