import { describe, expect, it } from 'vitest';
import { Examination } from '../../src/checking/examination.js';
import { runCases } from '../../src/checking/run-cases.js';
import { searchForViolations } from '../../src/checking/run-search.js';
import type { Claim } from '../../src/claims/claim.js';
import { integer } from '../../src/claims/domains/integer.js';
import { probability } from '../../src/claims/domains/probability.js';
import { record } from '../../src/claims/domains/record.js';
import { agree, atMost, equal } from '../../src/claims/link.js';
import { entryOf, stated } from './examined.js';

const never = (): boolean => false;

/** After random cases that show no violation of 1 − (x − 0.137)² − (y − 0.811)² ≤ bound. */
function examined(bound: string, seed: number): Examination {
  const claim = stated({
    domain: record({ x: probability(), y: probability() }),
    kind: 'inequality',
    given: (A, { x, y }) => ({
      height: A.of(1).minus(A.of(x).minus('0.137').power(2)).minus(A.of(y).minus('0.811').power(2)),
    }),
    relation: ({ height }, A) => [atMost(height, A.of(bound))],
  });
  const examination = new Examination(entryOf(claim));
  runCases(examination, { seed, cases: 300, small: 100, isOver: never });
  return examination;
}

describe('the search for violations', () => {
  it('finds, for each of ten seeds, what 400 cases of none of them show', () => {
    for (let seed = 0; seed < 10; seed++) {
      const examination = examined('0.999975', seed);
      expect(examination.finding).toBeUndefined();
      searchForViolations(examination, 1500, seed, never);
      expect(examination.finding?.found).toBe('search');
    }
  });

  it('gives the narrowest slack of an inequality that holds', () => {
    const slack = searchForViolations(examined('1.01', 1), 1500, 1, never);
    // (1.01 − 1)/1.01 at the peak itself.
    expect(Number(slack?.value)).toBeGreaterThanOrEqual(0.00990099);
    expect(Number(slack?.value)).toBeLessThan(0.00992);
  });

  it('tells a slack that doubles take for 0', () => {
    const claim = stated({
      domain: probability(),
      given: (A, p) => ({ p: A.of(p).over(3).times(3).plus('1e-5') }),
      relation: ({ p }) => [atMost(p.exp().ln(), p.plus('1e-17'))],
    });
    const examination = new Examination(entryOf(claim));
    runCases(examination, { seed: 1, cases: 20, small: 10, isOver: never });
    const slack = searchForViolations(examination, 100, 1, never);
    expect(slack?.exact).toBe(true);
    expect(slack?.difference).toBe('1/100000000000000000');
  });

  it('looks for the narrowest case of a finite domain among all that there are', () => {
    const claim = stated({
      domain: integer(0, 5),
      given: (A, n) => ({ square: A.of(n).minus(2).power(2) }),
      relation: ({ square }) => [atMost(1, square.plus('3/2'))],
    });
    const examination = new Examination(entryOf(claim));
    runCases(examination, { seed: 1, isOver: never });
    expect(searchForViolations(examination, 100, 1, never)).toMatchObject({
      value: '0.333333',
      difference: '1/2',
      values: 2,
      left: '1',
      right: '3/2',
    });
  });

  it('is not made without steps, or without inequalities', () => {
    expect(searchForViolations(examined('1', 1), 0, 1, never)).toBeUndefined();
    const none = (claim: Claim): ReturnType<typeof searchForViolations> => {
      const examination = new Examination(entryOf(claim));
      runCases(examination, { seed: 1, cases: 20, small: 10, isOver: never });
      return searchForViolations(examination, 100, 1, never);
    };
    const relation = () => [atMost(1, 2)];
    expect(none(stated({ domain: probability(), relation: () => [equal(1, 1)] }))).toBeUndefined();
    expect(none(stated({ domain: probability(), relation }))?.value).toBe('0.5');
  });
});

describe('the search', () => {
  const cornered = (mutant: string) =>
    stated({
      domain: record({ x: probability(), y: probability() }),
      kind: 'inequality',
      given: (A, { x, y }) => ({
        height: A.of(1)
          .minus(A.of(x).minus('0.137').power(2))
          .minus(A.of(y).minus('0.811').power(2)),
      }),
      relation: ({ height }, A) => [atMost(height, A.of(1))],
      mutants: {
        'a smaller bound': ({ height }, A) => [atMost(height, A.of(mutant))],
        'far off': ({ height }, A) => [atMost(height, A.of(0))],
      },
    });
  const after = (claim: Claim): Examination => {
    const examination = new Examination(entryOf(claim));
    runCases(examination, { seed: 3, cases: 300, small: 100, isOver: never });
    return examination;
  };

  it('refutes mutants that no case refuted before', () => {
    const examination = after(cornered('0.999975'));
    expect([...examination.mutants.alive.keys()]).toEqual(['a smaller bound']);
    searchForViolations(examination, 1500, 3, never);
    expect(examination.mutants.alive.size).toBe(0);
    expect(examination.finding).toBeUndefined();
  });

  it('leaves alive a mutant that is true', () => {
    const examination = after(cornered('1.5'));
    searchForViolations(examination, 300, 3, never);
    expect([...examination.mutants.alive.keys()]).toEqual(['a smaller bound']);
  });

  it('is over where time is', () => {
    expect(searchForViolations(after(cornered('1.5')), 300, 3, () => true)).toBeUndefined();
  });

  it('gives no slack of a claim that is refuted, before it or by it', () => {
    const refuted = examined('0.5', 1);
    expect(refuted.finding).toBeDefined();
    expect(searchForViolations(refuted, 300, 1, never)).toBeUndefined();
    expect(searchForViolations(examined('0.999975', 1), 1500, 1, never)).toBeUndefined();
  });

  it('is not made of series', () => {
    const order = stated({
      domain: probability(),
      kind: 'order',
      given: (A, p) => ({ p: A.of(p) }),
      assuming: ({ p }) => [atMost(p, 1)],
      relation: ({ p }) => [agree(p.plus(1), p.plus(1), 1)],
    });
    const examination = after(order);
    const before = examination.tally.total;
    expect(searchForViolations(examination, 300, 1, never)).toBeUndefined();
    expect(examination.tally.total).toBe(before);
  });
});
