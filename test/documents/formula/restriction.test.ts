import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import {
  allows,
  assignments,
  both,
  UNRESTRICTED,
  valuesOf,
} from '../../../src/documents/formula/restriction.js';
import type { Restriction } from '../../../src/documents/formula/restriction.js';
import { readDomain } from '../../../src/documents/plain/read-domain.js';
import { enumerated, sampled } from '../../claims/domains/laws/domain-laws.js';

function restriction(text: string): Restriction {
  return readDomain(text).get('x')!.restriction;
}

const WIDE = [
  'x real',
  'x in (0, 1]',
  'x > 3, x != 4',
  'x < -1/7',
  'x in [1/3, 1/3]',
  'x in (10^9, 10^10]',
  'x in [0.1234567, 0.1234568]',
  'x integer',
  'x integer, x >= -3',
  'x in -5..5, x != 0',
  'x in {1, 2, 1/3}, x > 1/2',
];

describe('the values that a restriction leaves', () => {
  it.each(WIDE)('are all allowed by it, small and random ones: %s', (text) => {
    const { whole, ...rest } = restriction(text);
    const domain = valuesOf({ whole, ...rest });
    const built = [...enumerated(domain, 20), ...sampled(domain)].flatMap(
      (parameters) => domain.build(parameters) ?? [],
    );
    expect(built.length).toBeGreaterThan(0);
    expect(built.filter((x) => !allows({ whole, ...rest }, x))).toEqual([]);
  });

  it.each([
    ['x in 0..200', 201],
    ['x in -5..5, x != 0', 10],
    ['x in {1, 2, 1/3}', 3],
    ['x in {1, 1, 1.0}', 1],
    ['x = 7', 1],
    ['x in [2, 2]', 1],
    ['x integer, 0 < x < 4', 3],
  ])('are counted where they are finitely many: %s', (text, count) => {
    expect(valuesOf(restriction(text)).count).toBe(count);
  });

  it.each(['x real', 'x integer', 'x in [0, 1]', 'x integer, x > 0'])(
    'are not counted where they have no end: %s',
    (text) => {
      expect(valuesOf(restriction(text)).count).toBeUndefined();
    },
  );

  it('reach far out where there is no end', () => {
    const domain = valuesOf(UNRESTRICTED);
    const sizes = sampled(domain, 500).map((x) => Math.abs(Rational.of(x as string).toNumber()));
    expect(Math.max(...sizes)).toBeGreaterThan(1e5);
    expect(Math.min(...sizes.filter((x) => x > 0))).toBeLessThan(1e-5);
  });
});

describe('two restrictions at once', () => {
  it('leave what both leave', () => {
    const joint = both(restriction('x in (0, 5]'), restriction('x in [0, 5)'));
    const left = (text: string): boolean => allows(joint, Rational.of(text));
    expect([left('0'), left('1/9'), left('5'), left('-1')]).toEqual([false, true, false, false]);
    const listed = both(restriction('x in {1, 2, 3}'), restriction('x in {2, 3, 4}'));
    expect(listed.among?.map(String)).toEqual(['2', '3']);
  });
});

describe('values for several variables', () => {
  it('are run through where they are at most 20,000 together', () => {
    const of = (text: string): number | undefined =>
      assignments(
        new Map([...readDomain(text)].map(([name, declared]) => [name, declared.restriction])),
      ).count;
    expect(of('a in 1..10, b in {0, 1}')).toBe(20);
    expect(of('a in 1..100, b in 1..150')).toBe(15_000);
    expect(of('a in 1..200, b in 1..150')).toBeUndefined();
    expect(of('a in 1..3, b real')).toBeUndefined();
    expect(assignments(new Map()).count).toBe(1);
  });
});
