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

describe('a search for a smaller witness', () => {
  const enclosed: Refutation = {
    ...refutation,
    decision: { verdict: 'refuted', arithmetic: 'interval' },
  };
  const never = (): boolean => false;

  /** The parameters that come of a start and of what refutes which parameters. */
  function found(start: Json, first: Refutation, refuted: Record<string, Refutation>): Json {
    return minimise(
      domain,
      { parameters: start, refutation: first, found: 'random' },
      (parameters) => refuted[JSON.stringify(parameters)],
      never,
    ).parameters;
  }

  it('prefers exact sides to fewer digits, as long as there are no more masks', () => {
    expect(found(['1/2'], enclosed, { '["3/2"]': refutation })).toEqual(['3/2']);
    expect(found(['3'], enclosed, { '["5/2"]': refutation })).toEqual(['5/2']);
    expect(found(['1/2'], enclosed, { '["1","1"]': refutation })).toEqual(['1/2']);
  });

  it('does not give up exact sides for fewer digits', () => {
    expect(found(['5/2'], refutation, { '["2"]': enclosed })).toEqual(['5/2']);
    expect(found(['5/2'], refutation, { '["2"]': refutation })).toEqual(['2']);
  });

  it('gives up exact sides for fewer masks', () => {
    expect(found(['5/2', '1'], refutation, { '["5/2"]': enclosed })).toEqual(['5/2']);
  });

  it('goes step by step to where no enumeration comes', () => {
    const large = list(rational({ min: 0, max: 10_000_000 }), { max: 6 });
    const breaks = (xs: readonly Rational[]): boolean => xs.some((x) => x.compare(12345) > 0);
    const { parameters } = minimise(
      large,
      { parameters: ['1', '7654321/3', '5/3'], refutation, found: 'random' },
      (one) => (breaks(large.build(one) ?? []) ? refutation : undefined),
      never,
    );
    const [x, ...rest] = large.build(parameters) ?? [];
    expect(rest).toEqual([]);
    expect(x?.compare(12345)).toBe(1);
    expect(x?.denominator).toBe(1n);
    expect(x?.toString()).toHaveLength(5);
  });

  it('is by enumeration alone where the domain names no simpler parameters', () => {
    const rest = { ...domain };
    expect(rest).toHaveProperty('smaller');
    delete rest.smaller;
    const { parameters } = minimise(
      rest,
      { parameters: ['7', '8', '9'], refutation, found: 'random' },
      (one) => ((domain.build(one) ?? []).length > 0 ? refutation : undefined),
      never,
    );
    expect(parameters).toEqual(['0']);
  });

  it('tries 250 cases by each of the two ways, and no more', () => {
    let simpler = 0;
    const endless = {
      ...domain,
      *smaller() {
        for (;;) yield [`1/${++simpler}`];
      },
    };
    let tried = 0;
    const start = Array.from({ length: 6 }, () => '998/999');
    const { parameters } = minimise(
      endless,
      { parameters: start, refutation, found: 'random' },
      () => {
        tried++;
        return undefined;
      },
      never,
    );
    expect(parameters).toEqual(start);
    expect(tried).toBe(500);
  });

  it('ends where time is up in the midst of it', () => {
    let asked = 0;
    let tried = 0;
    const start = ['22/7', '22/7', '22/7', '22/7'];
    minimise(
      domain,
      { parameters: start, refutation, found: 'random' },
      () => {
        tried++;
        return undefined;
      },
      () => ++asked > 3,
    );
    expect(tried).toBe(3);
  });
});
