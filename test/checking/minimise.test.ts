import { describe, expect, it } from 'vitest';
import { minimise } from '../../src/checking/minimise.js';
import type { Refutation } from '../../src/checking/judgement.js';
import type { Json } from '../../src/claims/domain.js';
import { countingMasks } from '../../src/claims/domains/counting-masks.js';
import { list } from '../../src/claims/domains/list.js';
import { rational } from '../../src/claims/domains/rational.js';
import { Rational } from '../../src/arithmetic/number.js';

const domain = list(
  countingMasks(rational({ min: -9, max: 9 }), () => 2),
  { max: 6 },
);
const refutation: Refutation = {
  place: 0,
  link: { comparison: { kind: 'equal' } },
  decision: { verdict: 'refuted', arithmetic: 'rational' },
  sides: undefined,
};

function minimised(
  start: readonly string[],
  breaks: (xs: readonly Rational[]) => boolean,
  over = false,
): Json {
  return minimise(
    domain,
    { parameters: start, refutation, found: 'random' },
    (parameters) => (breaks(domain.build(parameters) ?? []) ? refutation : undefined),
    () => over,
  ).parameters;
}

describe('a witness is made smaller', () => {
  it('by leaving out elements and simplifying numbers', () => {
    const hasNegative = (xs: readonly Rational[]): boolean => xs.some((x) => x.sign() < 0);
    expect(minimised(['3', '22/7', '-355/113', '0', '5'], hasNegative)).toEqual(['-1']);
  });

  it('by enumeration where no single step helps', () => {
    // Both elements have to change at once.
    const samePair = (xs: readonly Rational[]): boolean =>
      xs.length === 2 && xs[0]?.equals(xs[1] ?? 0) === true && xs[0].sign() > 0;
    expect(minimised(['8/9', '8/9'], samePair)).toEqual(['1', '1']);
  });

  it('to the same one from whatever case it starts', () => {
    const sumAboveOne = (xs: readonly Rational[]): boolean => Rational.sum(xs).compare(1) > 0;
    const starts = [['5', '1/7', '2'], ['-1', '8', '3/4', '9/2'], ['13/12']];
    expect(new Set(starts.map((start) => JSON.stringify(minimised(start, sumAboveOne))))).toEqual(
      new Set(['["2"]']),
    );
  });

  it('not to a case that does not break the claim, nor once time is up', () => {
    const only = (xs: readonly Rational[]): boolean => xs.join() === '7/3,5';
    expect(minimised(['7/3', '5'], only)).toEqual(['7/3', '5']);
    expect(minimised(['3', '5'], () => true, true)).toEqual(['3', '5']);
  });
});
