import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { seriesRung } from '../../src/checking/decide-series.js';
import { agree, atMost, below, distinct, equal, sameLeadingTerm } from '../../src/claims/link.js';
import type { Link } from '../../src/claims/link.js';

/** What a link between series in t comes to. */
function decide(link: (t: Value) => Link, order = 6, last = false) {
  const rung = seriesRung(order, last);
  return rung.decide(link(smallQuantity(rung.arithmetic)))?.verdict;
}

const expansion = (t: Value): Value => t.plus(1).plus(t.times(t).over(2));

describe('agreement to an order', () => {
  it('is that of all coefficients up to it', () => {
    expect(decide((t) => agree(t.exp(), expansion(t), 2))).toBe('holds');
    expect(decide((t) => agree(t.exp(), expansion(t), 3))).toBe('refuted');
    expect(decide((t) => agree(t.exp(), t.plus(1), 2))).toBe('refuted');
  });

  it('vanishes where both sides do, whatever they are beyond', () => {
    expect(decide((t) => agree(t.power(3), t.power(3).times(-7), 2))).toBe('vanishing');
    expect(decide((t) => agree(t.power(3), t.power(3).times(-7), 3))).toBe('refuted');
    expect(decide((t) => agree(t.minus(t), 0, 9))).toBe('vanishing');
  });

  it('is refuted where one side only vanishes', () => {
    expect(decide((t) => agree(t.power(2), 0, 2))).toBe('refuted');
  });

  it('is open where a side is not known to that order', () => {
    expect(decide((t) => agree(t.exp(), t.exp(), 6))).toBe('holds');
    expect(decide((t) => agree(t.exp(), t.exp(), 7))).toBeUndefined();
  });

  it('looks at negative powers too', () => {
    expect(decide((t) => agree(t.power(-1), t.power(-1).times(2), 0))).toBe('refuted');
  });
});

describe('the same leading term', () => {
  it('is the same power with the same coefficient', () => {
    expect(decide((t) => sameLeadingTerm(t.exp().minus(1), t))).toBe('holds');
    expect(decide((t) => sameLeadingTerm(t.exp().minus(1), t.negated()))).toBe('refuted');
    expect(decide((t) => sameLeadingTerm(t.exp().minus(1), t.power(2)))).toBe('refuted');
  });

  it('is refuted where one side is known not to have the other one’s', () => {
    expect(decide((t) => sameLeadingTerm(t.power(2), t.minus(t)))).toBe('refuted');
    expect(decide((t) => sameLeadingTerm(t.exp().minus(t.exp()), t.power(2)))).toBe('refuted');
  });

  it('vanishes where both sides are 0', () => {
    expect(decide((t) => sameLeadingTerm(t.minus(t), 0))).toBe('vanishing');
  });

  it('is open where no term of either is known, and taken to vanish at the last order', () => {
    const unknown = (t: Value): Link =>
      sameLeadingTerm(t.exp().minus(t.exp()), t.exp().minus(t.exp()));
    expect(decide(unknown)).toBeUndefined();
    expect(decide(unknown, 6, true)).toBe('vanishing');
    expect(
      decide((t) => sameLeadingTerm(t.exp().minus(t.exp()), t.power(30)), 6, true),
    ).toBeUndefined();
  });
});

describe('a comparison by value', () => {
  it('is decided for small t > 0, by the first term of the difference', () => {
    expect(decide((t) => below(0, t))).toBe('holds');
    expect(decide((t) => below(t, 0))).toBe('refuted');
    expect(decide((t) => atMost(t.power(2), t))).toBe('holds');
    expect(decide((t) => atMost(t, t.power(2)))).toBe('refuted');
    expect(decide((t) => distinct(t.exp(), 1))).toBe('holds');
    expect(decide((t) => equal(t.exp(), 1))).toBe('refuted');
    expect(decide((t) => equal(t, t.plus(0)))).toBe('holds');
    expect(decide((t) => below(t, t))).toBe('refuted');
  });

  it('is open where no term of the difference is known', () => {
    expect(decide((t) => equal(t.exp(), t.exp()))).toBeUndefined();
    expect(decide((t) => atMost(t.exp(), t.exp()))).toBeUndefined();
  });
});

it('the sides are told with the coefficients at which they first differ', () => {
  const rung = seriesRung(3, false);
  const t = smallQuantity(rung.arithmetic);
  expect(rung.sides(agree(t.exp(), t.plus(1), 2))).toEqual({
    left: '1 + t + 1/2 t^2 + 1/6 t^3 + O(t^4)',
    right: '1 + t',
    exact: true,
    leftDecimal: '0.5 t^2',
    rightDecimal: '0 t^2',
  });
});
