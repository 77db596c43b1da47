import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { reals } from '../../../src/claims/domains/reals.js';
import type { End } from '../../../src/claims/domains/reals.js';
import {
  cases,
  enumeratesEachOnce,
  makesCases,
  sampled,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

const end = (value: string, included = true): End => ({ value: Rational.of(value), included });

const RANGES = [
  {},
  { lower: end('0', false) },
  { upper: end('-1/3') },
  { upper: end('7') },
  { lower: end('-2') },
  { lower: end('0'), upper: end('1') },
  { lower: end('0', false), upper: end('1', false), excluding: ['1/2'] },
  { lower: end('1/1000'), upper: end('1') },
];

describe('real numbers', () => {
  it.each(RANGES)('are cases of their range: %j', (range) => {
    const domain = reals(range);
    enumeratesEachOnce(domain, 12);
    makesCases(domain, 8);
    simplifiesToAnEnd(domain);
    expect(domain.count).toBeUndefined();
  });

  it('come by rising cost, and reach far out', () => {
    expect(cases(reals(), 2).map(String)).toEqual(['0', '1', '-1', '2', '-2', '1/2', '-1/2']);
    const drawn = sampled(reals({ lower: end('0', false) }), 500);
    expect(drawn).toContain('1000000');
    expect(drawn).toContain('1/1000000000000');
  });

  it('are cut out of a range that is narrow, or far from 0', () => {
    for (const [a, b] of [
      ['1/7', '1/6'],
      ['1000000000', '1000000001'],
    ] as const) {
      const domain = reals({ lower: end(a, false), upper: end(b) });
      const built = sampled(domain).flatMap((parameters) => domain.build(parameters) ?? []);
      expect(built.length).toBeGreaterThan(50);
      expect(built.every((x) => x.compare(a) > 0 && x.compare(b) <= 0)).toBe(true);
    }
  });

  it('are refused where the range has no inside', () => {
    expect(() => reals({ lower: end('1'), upper: end('1') })).toThrow(RangeError);
  });

  it('say what they are', () => {
    expect(reals({ lower: end('0', false), excluding: ['1'] }).description).toBe(
      'rationals in (0, ∞), but for 1',
    );
  });
});
