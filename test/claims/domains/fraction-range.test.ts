import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { FractionRange } from '../../../src/claims/domains/fraction-range.js';
import { randomNumbers } from '../../../src/checking/random.js';

function range(
  min: string,
  max: string,
  denominator: number,
  ...excluding: string[]
): FractionRange {
  return new FractionRange(
    Rational.of(min),
    Rational.of(max),
    denominator,
    excluding.map((text) => Rational.of(text)),
  );
}

describe('a range of fractions', () => {
  it('has all of them within its largest cost, and no other', () => {
    const some = range('1/3', '3/2', 5, '1');
    const listed: string[] = [];
    for (let cost = 0; cost <= some.largestCost; cost++) listed.push(...some.ofCost(cost));
    const expected = [
      '1/3',
      '2/5',
      '1/2',
      '3/5',
      '2/3',
      '3/4',
      '4/5',
      '6/5',
      '5/4',
      '4/3',
      '7/5',
      '3/2',
    ];
    expect(
      listed
        .map((text) => Rational.of(text))
        .sort((a, b) => a.compare(b))
        .map(String),
    ).toEqual(expected);
    expect(some.simplest.toString()).toBe('1/2');
  });

  it('rounds a double to the nearest fraction of its finest grid, and stays inside', () => {
    const unit = range('0', '1', 1000);
    expect(unit.nearest(0.33333, true)).toBe('333/1000');
    expect(unit.nearest(0.33333, false)).toBe('1/3');
    expect(unit.nearest(7, true)).toBe('1');
    expect(unit.nearest(-7, false)).toBe('0');
    expect(unit.nearest(NaN, true)).toBe('1');
    expect(range('1/3', '2/5', 2 ** 4).nearest(0.4, false)).toBe('1/3');
  });

  it('reaches every value of its grid with about the same frequency', () => {
    const tenths = range('0', '1', 10, '1/2');
    const random = randomNumbers(7);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 10_000; draw++) {
      const text = tenths.onGrid(random);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    expect(counts.size).toBe(tenths.gridSize);
    // 1,000 expected of each; five standard deviations of a binomial law are 150.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('offers simpler fractions near one, the simplest first', () => {
    const unit = range('0', '1', 1000);
    const simpler = unit.simplerThan(Rational.of('333/1000'));
    expect(simpler.slice(0, 3)).toEqual(['0', '1', '1/2']);
    expect(simpler).toContain('1/3');
    expect(simpler).not.toContain('333/1000');
    expect(range('-2', '2', 9).simplerThan(Rational.of(-2))).toContain('2');
    expect(unit.simplerThan(Rational.zero)).toEqual([]);
  });

  it('counts places round, past those that are excluded', () => {
    const thirds = range('0', '1', 3, '0');
    expect([0, 1, 2, 3, 4].map((place) => thirds.atPlace(3, place))).toEqual([
      '1/3',
      '1/3',
      '2/3',
      '1',
      '1/3',
    ]);
    expect(range('1/3', '1/3', 3).atPlace(2, 5)).toBe('1/3');
  });
});
