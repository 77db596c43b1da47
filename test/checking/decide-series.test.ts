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

describe('a rung of series', () => {
  it('runs what it is given, and says that it decided', () => {
    const rung = seriesRung(3, false);
    expect(rung.within(() => 'ran')).toBe('ran');
    expect(rung.decide(agree(1, 1, 2))).toEqual({ verdict: 'holds', arithmetic: 'series' });
    const t = smallQuantity(rung.arithmetic);
    expect(rung.decide(agree(t.exp(), t.exp(), 9))).toBeUndefined();
  });

  it('refuses a side of a series arithmetic of another order', () => {
    const other = smallQuantity(seriesRung(4, false).arithmetic);
    expect(() => seriesRung(3, false).decide(agree(other, 0, 1))).toThrow(
      'a side is not a value of the series arithmetic it was given',
    );
  });

  it('knows no more than the shorter of the two series', () => {
    expect(decide((t) => agree(t.exp(), t.plus(1), 1), 1)).toBe('holds');
    expect(decide((t) => agree(t.exp().times(t.power(-3)), t.power(-3), -0), 2)).toBe('refuted');
    expect(decide((t) => agree(t.minus(t), t.exp().minus(t.exp()), 6))).toBe('vanishing');
    expect(decide((t) => agree(t.minus(t), t.exp().minus(t.exp()), 7))).toBeUndefined();
    expect(decide((t) => agree(t.exp().minus(t.exp()), t.minus(t), 7))).toBeUndefined();
  });

  it('calls an agreement vanishing only where no term up to the order is there', () => {
    expect(decide((t) => agree(t.power(2), t.power(2), 2))).toBe('holds');
    expect(decide((t) => agree(t.power(2), t.power(2), 1))).toBe('vanishing');
  });

  it('compares by value what is the same in all orders', () => {
    expect(decide((t) => atMost(t, t))).toBe('holds');
    expect(decide((t) => distinct(t, t))).toBe('refuted');
    expect(decide((t) => distinct(t, t.plus(1)))).toBe('holds');
  });

  it('leaves a leading term open against a series that is known only up to it', () => {
    const unknown = (t: Value): Value => t.exp().minus(t.exp());
    expect(decide((t) => sameLeadingTerm(t.power(7), unknown(t)))).toBeUndefined();
    expect(decide((t) => sameLeadingTerm(unknown(t), t.power(7)))).toBeUndefined();
    expect(decide((t) => sameLeadingTerm(t.power(6), unknown(t)))).toBe('refuted');
    expect(decide((t) => sameLeadingTerm(unknown(t), t.power(6)))).toBe('refuted');
    expect(decide((t) => sameLeadingTerm(t.power(7), unknown(t)), 6, true)).toBeUndefined();
  });
});

describe('the sides of a comparison of series', () => {
  const rung = seriesRung(3, false);
  const t = smallQuantity(rung.arithmetic);
  const decimals = (link: Link) => {
    const sides = rung.sides(link);
    return [sides?.leftDecimal, sides?.rightDecimal];
  };

  it('are told by the first coefficient where they do not differ up to the order', () => {
    expect(decimals(agree(t.exp(), t.plus(1), 1))).toEqual(['1 t^0', '1 t^0']);
    expect(decimals(agree(t.power(2), t.power(2), 3))).toEqual(['1 t^2', '1 t^2']);
    expect(decimals(agree(0, t.power(2), 1))).toEqual(['0 t^2', '1 t^2']);
    expect(decimals(agree(0, 0, 1))).toEqual(['0 t^0', '0 t^0']);
  });

  it('are told by where they differ, however far, where no order is stated', () => {
    expect(decimals(sameLeadingTerm(t.power(2), t.power(2).plus(t.power(3))))).toEqual([
      '0 t^3',
      '1 t^3',
    ]);
  });

  it('are not told at a place that is not known', () => {
    const unknown = t.exp().minus(t.exp());
    expect(decimals(sameLeadingTerm(unknown, t.power(9)))).toEqual(['?', '1 t^9']);
    expect(decimals(sameLeadingTerm(t.power(4), unknown))).toEqual(['1 t^4', '?']);
    expect(decimals(sameLeadingTerm(t.power(3), unknown))).toEqual(['1 t^3', '0 t^3']);
  });
});
