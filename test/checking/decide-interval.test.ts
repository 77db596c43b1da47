import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import { intervalRung, LEAST_DIGITS } from '../../src/checking/decide-interval.js';
import type { Decision } from '../../src/checking/decision.js';
import { agree, atMost, below, distinct, equal } from '../../src/claims/link.js';
import type { Link } from '../../src/claims/link.js';

/** What a link between √2 and another number made of it comes to. */
function decide(
  link: (left: Value, right: Value) => Link,
  other: (root: Value) => Value,
  bits = 64,
  last = false,
): Decision | undefined {
  const rung = intervalRung(bits, last);
  return rung.within(() => {
    const root = rung.arithmetic.of(2).power('1/2');
    return rung.decide(link(root, other(root)));
  });
}

const larger = (root: Value): Value => root.plus('1e-9');
const smaller = (root: Value): Value => root.minus('1e-9');
/** The same number, by another way. */
const same = (root: Value): Value => root.arithmetic.of(8).power('1/2').over(2);

describe('enclosures decide', () => {
  it.each([
    [equal, 'refuted', undefined, 'refuted'],
    [distinct, 'holds', undefined, 'holds'],
    [atMost, 'holds', undefined, 'refuted'],
    [below, 'holds', undefined, 'refuted'],
  ] as const)('where they separate, and only there: %o', (link, above, level, beneath) => {
    expect(decide(link, larger)?.verdict).toBe(above);
    expect(decide(link, same)?.verdict).toBe(level);
    expect(decide(link, smaller)?.verdict).toBe(beneath);
  });

  it('exactly where both are one and the same point', () => {
    const point = (link: typeof equal): Decision | undefined => {
      const rung = intervalRung(64, false);
      return rung.within(() => rung.decide(link(rung.arithmetic.of(3), '3')));
    };
    expect(point(equal)).toEqual({ verdict: 'holds', arithmetic: 'interval', exact: true });
    expect(point(atMost)?.verdict).toBe('holds');
    expect(point(below)?.verdict).toBe('refuted');
  });

  it('a difference of 10^−60 only at a precision that shows it', () => {
    const apart = (root: Value): Value => root.plus('1e-60');
    expect(decide(equal, apart, 128)).toBeUndefined();
    expect(decide(equal, apart, 256)?.verdict).toBe('refuted');
  });

  it('nothing about series', () => {
    expect(decide((a, b) => agree(a, b, 2), larger)).toBeUndefined();
  });
});

describe('an equality that is only enclosed', () => {
  it('holds at the last precision to the digits that it is enclosed to', () => {
    const decision = decide(equal, same, 512, true);
    expect(decision?.verdict).toBe('holds');
    expect(decision?.digits).toBeGreaterThanOrEqual(LEAST_DIGITS);
    expect(decision?.digits).toBeLessThan(155);
  });

  it('is undecided before, and where the last enclosure is too wide', () => {
    expect(decide(equal, same, 512, false)).toBeUndefined();
    expect(decide(equal, same, 256, true)).toBeUndefined();
    const cancelled = (root: Value): Value => same(root).plus('1e90').minus('1e90');
    expect(decide(equal, cancelled, 512, true)).toBeUndefined();
  });

  it('never lets ≤ or ≠ hold', () => {
    expect(decide(atMost, same, 512, true)).toBeUndefined();
    expect(decide(distinct, same, 512, true)).toBeUndefined();
  });
});

describe('an enclosure of a number that may not exist', () => {
  it('decides nothing', () => {
    const rung = intervalRung(64, false);
    const decision = rung.within(() => {
      const A = rung.arithmetic;
      const root = A.of(2).power('1/2');
      // Contains 0 and numbers below it: the square root is not sure to exist.
      const doubtful = root.minus(same(root)).power('1/2');
      return rung.decide(below(doubtful, 1));
    });
    expect(decision).toBeUndefined();
  });
});

it('the sides are told as enclosures with a decimal near the middle', () => {
  const rung = intervalRung(64, false);
  const sides = rung.within(() => rung.sides(equal(rung.arithmetic.of(2).power('1/2'), 3)));
  expect(sides?.exact).toBe(false);
  expect(sides?.left).toMatch(/^\[1\.414213562373095.*, 1\.414213562373095.*\]$/u);
  expect(sides?.leftDecimal).toMatch(/^1\.414213562373095/u);
});
