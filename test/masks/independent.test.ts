import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { bernoulliRows, independent } from '../../src/masks/independent.js';
import type { MaskLaw } from '../../src/masks/law.js';
import { flaws, shown } from './laws.js';

const probabilities = fc.array(
  fc.integer({ min: 0, max: 6 }).map((n) => Rational.ratio(BigInt(n), 6n)),
  { maxLength: 7 },
);

describe('independent gates', () => {
  test('make all masks, the last gate fastest, each with the product of its probabilities', () => {
    expect(shown(independent(['1/2', '1/3']))).toEqual(['00 1/3', '01 1/6', '10 1/3', '11 1/6']);
  });

  test('with probability 0 or 1 have one state only', () => {
    const law = independent([0, '1/2', 1]);
    expect(shown(law)).toEqual(['001 1/2', '011 1/2']);
    expect(law.size).toBe(2);
  });

  test('none at all make the empty mask', () => {
    expect(shown(independent([]))).toEqual([' 1']);
  });

  test('weigh exactly 1 together and have the moments that their masks have', () => {
    fc.assert(
      fc.property(probabilities, (keep) => {
        expect(flaws(independent(keep))).toEqual([]);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('a planted wrong weight, inclusion or mask is found by the same check', () => {
    const law = independent(['1/2', '1/3']);
    const all = [...law.masks()];
    const without: MaskLaw = { ...law, denominator: law.denominator, masks: () => all.slice(1) };
    expect(flaws(without)).toContain('the weights add up to 2/3');
    const wrong: MaskLaw = { ...law, inclusion: [Rational.of('1/2'), Rational.of('2/3')] };
    expect(flaws(wrong)).toEqual(['the inclusion of gate 1 is not 1/3']);
  });

  test('a probability outside of [0, 1] is refused with its gate', () => {
    expect(() => independent(['1/2', '-1/2'])).toThrow(/the keep probability of gate 1/);
  });

  test('a thousand of them have moments although their masks cannot be enumerated', () => {
    const law = independent(new Array<string>(1000).fill('1/10'));
    expect(law.inclusion[999]?.toString()).toBe('1/10');
    expect(law.covariance(3, 3).toString()).toBe('9/100');
    expect(law.denominator).toBe(10n ** 1000n);
    expect(() => [...law.masks()]).toThrow(/too many to enumerate/);
  });

  test('2^22 masks are streamed from tables of 2^11 rows', () => {
    const law = independent(new Array<string>(22).fill('1/2'));
    const before = process.memoryUsage().heapUsed;
    let masks = 0;
    let kept = 0;
    let most = 0;
    for (const { mask } of law.masks()) {
      if (mask[21] === 1) kept++;
      if (++masks % 2 ** 19 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(masks).toBe(2 ** 22);
    expect(kept).toBe(2 ** 21);
    // Holding the masks would take 2^22 arrays of 22 words, above 700 MB.
    expect(most).toBeLessThan(200 * 2 ** 20);
  });
});

test('the rows of a shared variable have one state for all of its gates', () => {
  expect(bernoulliRows(Rational.of('1/4'), 2).map(([s, p]) => `${s.join('')} ${p}`)).toEqual([
    '00 3/4',
    '11 1/4',
  ]);
});

test('independent gates say that they are', () => {
  expect(independent(['1/2']).kind).toBe('independent');
});
