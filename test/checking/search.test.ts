import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import { randomNumbers } from '../../src/checking/random.js';
import { search, slackOf } from '../../src/checking/search.js';
import { integer } from '../../src/claims/domains/integer.js';
import { probability } from '../../src/claims/domains/probability.js';
import { record } from '../../src/claims/domains/record.js';
import { agree, atMost, below, distinct, equal, sameLeadingTerm } from '../../src/claims/link.js';
import type { Relation } from '../../src/claims/claim.js';
import type { Json } from '../../src/claims/domain.js';
import { stated } from './examined.js';

const domain = record({ x: probability(), y: probability() });
const never = (): boolean => false;

/** 1 − (x − 0.137)² − (y − 0.811)² ≤ a bound. */
const peaked = (bound: string) =>
  stated({
    domain,
    kind: 'inequality',
    given: (A, { x, y }) => ({
      height: A.of(1).minus(A.of(x).minus('0.137').power(2)).minus(A.of(y).minus('0.811').power(2)),
    }),
    relation: ({ height }, A) => [equal(0, 0), atMost(height, A.of(bound))],
  });

describe('the slack of a case', () => {
  const slack = (relation: Parameters<typeof stated<unknown>>[0]['relation']): number | undefined =>
    slackOf(stated({ domain, relation }), relation, { x: '1/2', y: '1/2' })?.slack;

  it('is that of its narrowest inequality, relative to the larger side', () => {
    expect(slack(() => [atMost(1, 4), below(3, 4)])).toBe(0.25);
    expect(slack(() => [atMost(4, 3)])).toBe(-0.25);
  });

  it('says which link it is the slack of', () => {
    const relation = () => [equal(1, 1), atMost(1, 4), below(3, 4)];
    expect(slackOf(stated({ domain, relation }), relation, { x: '0', y: '0' })).toEqual({
      slack: 0.25,
      place: 2,
    });
  });

  it('is that of none where there is no inequality, or both sides are nearly 0', () => {
    expect(slack(() => [equal(1, 4), distinct(1, 2), agree(1, 1, 2)])).toBeUndefined();
    expect(slack(() => [atMost('1e-12', '2e-12')])).toBeUndefined();
  });

  it('is none where a double cannot hold a side, or an assumption fails', () => {
    expect(slack((_q, A) => [atMost(A.of(1000).exp(), 1)])).toBeUndefined();
    expect(slack((_q, A) => [atMost(A.of(0).ln(), 1)])).toBeUndefined();
    const relation = () => [atMost(1, 2)];
    const assuming = (link: ReturnType<typeof equal>): number | undefined =>
      slackOf(stated({ domain, relation, assuming: () => [link] }), relation, { x: '0', y: '0' })
        ?.slack;
    expect(assuming(equal(1, 1))).toBe(0.5);
    expect(assuming(equal(1, 2))).toBeUndefined();
    expect(assuming(distinct(1, 1))).toBeUndefined();
    expect(assuming(below(1, 1))).toBeUndefined();
    expect(assuming(atMost(2, 1))).toBeUndefined();
  });
});

describe('the search', () => {
  const starts: Json[] = [
    { x: '0', y: '0' },
    { x: '1', y: '1/2' },
    { x: '1/2', y: '1' },
  ];

  it('climbs to the narrowest slack', () => {
    const claim = peaked('1');
    const narrowest = search(claim, claim.relation, starts, 1500, randomNumbers(1), never, never);
    expect(narrowest?.slack).toBeGreaterThanOrEqual(0);
    expect(narrowest?.slack).toBeLessThan(1e-5);
  });

  it('has what looks broken decided, and ends where it is', () => {
    const claim = peaked('0.999975');
    const suspects: Json[] = [];
    const decide = (parameters: Json): boolean => {
      suspects.push(parameters);
      return (slackOf(claim, claim.relation, parameters)?.slack ?? 0) < 0;
    };
    search(claim, claim.relation, starts, 1500, randomNumbers(1), decide, never);
    expect(slackOf(claim, claim.relation, suspects.at(-1) ?? null)?.slack).toBeLessThan(0);
  });

  it('does not take a broken look in doubles for a violation', () => {
    const claim = peaked('0.999975');
    let decided = 0;
    search(
      claim,
      claim.relation,
      starts,
      1500,
      randomNumbers(1),
      () => {
        decided++;
        return false;
      },
      never,
    );
    expect(decided).toBeGreaterThan(0);
    expect(decided).toBeLessThan(40);
  });

  it('finds nothing where there is no inequality, no start, or no time', () => {
    const equality = stated({ domain, relation: () => [equal(1, 1)] });
    expect(
      search(equality, equality.relation, starts, 100, randomNumbers(1), never, never),
    ).toBeUndefined();
    const claim = peaked('1');
    expect(search(claim, claim.relation, [], 100, randomNumbers(1), never, never)).toBeUndefined();
    expect(
      search(claim, claim.relation, starts, 100, randomNumbers(1), never, () => true),
    ).toBeUndefined();
  });
});

describe('a search along a line', () => {
  /** The natural numbers, of which each has the next as its only neighbour. */
  function line(relation: Relation<Value>, froms: Json[] = []) {
    return stated<number, Value>({
      domain: {
        ...integer(0, 1000),
        neighbour: (from) => {
          froms.push(from);
          return Number(from) + 1;
        },
      },
      kind: 'inequality',
      given: (A, n) => A.of(n),
      relation,
    });
  }
  /** n ≤ 10: the slack is 1 − n/10 up to 10, and negative beyond. */
  const upToTen = (n: Value) => [atMost(n, 10)];
  const single = (): number => 0.3;

  function searched(
    claim: ReturnType<typeof line>,
    tried: readonly Json[],
    steps: number,
    breaks: (parameters: Json) => boolean = never,
    random = single,
  ) {
    const decided: Json[] = [];
    const decide = (parameters: Json): boolean => {
      decided.push(parameters);
      return breaks(parameters);
    };
    const best = search(claim, claim.relation, tried, steps, random, decide, never);
    return { best, decided };
  }

  it('without steps only finds the narrowest of what was tried', () => {
    expect(searched(line(upToTen), [3, 7, 5], 0)).toEqual({
      best: { parameters: 7, slack: 0.3, place: 0 },
      decided: [],
    });
  });

  it('takes half of the steps for five starts and half for the best, and decides where each ends', () => {
    expect(searched(line(upToTen), [0], 10)).toEqual({
      best: { parameters: 6, slack: 0.4, place: 0 },
      decided: [1, 6],
    });
    const froms: Json[] = [];
    searched(line(upToTen, froms), [1, 2, 3, 4, 5, 6, 7], 10);
    expect(froms.slice(0, 5)).toEqual([7, 6, 5, 4, 3]);
    expect(froms.slice(5)).toEqual([8, 9, 10, 10, 10]);
  });

  it('goes on over what is as narrow, so that it leaves a plateau', () => {
    const flat = line(() => [atMost(1, 2)]);
    expect(searched(flat, [0], 10).best?.parameters).toBe(5);
  });

  it('begins once where several starts are as narrow, and nowhere that looks broken', () => {
    const froms: Json[] = [];
    searched(line(upToTen, froms), [7, 7, 6, 11], 10);
    expect(froms.slice(0, 2)).toEqual([7, 6]);
  });

  it('stays where the next case is wider', () => {
    const rising = line((n) => [atMost(10, n.plus(11))]);
    expect(searched(rising, [3], 10)).toEqual({
      best: { parameters: 3, slack: 4 / 14, place: 0 },
      decided: [],
    });
  });

  it('has twelve cases that look broken decided, and no more', () => {
    expect(searched(line(upToTen), [10], 10).decided).toEqual([11, 11, 11, 11, 11, 11]);
    expect(searched(line(upToTen), [10], 100).decided).toHaveLength(12);
  });

  it('ends with the first violation, be it on the way or at the end of a climb', () => {
    const start = { parameters: 10, slack: 0, place: 0 };
    expect(searched(line(upToTen), [10, 9], 100, () => true)).toEqual({
      best: start,
      decided: [11],
    });
    const atEnd = searched(line(upToTen), [0], 10, () => true);
    expect([atEnd.best?.parameters, atEnd.decided]).toEqual([0, [1]]);
    const later = searched(line(upToTen), [0], 10, (n) => n === 6);
    expect([later.best?.parameters, later.decided]).toEqual([1, [1, 6]]);
  });

  it('does not take a slack that is negative by rounding alone for broken', () => {
    const third = line((n) => [atMost(n.over(n).times('0.1').plus('0.2'), '0.3')]);
    const { decided } = searched(third, [3], 10);
    expect(decided).toEqual([4, 8]);
  });

  it('makes several moves at once at times', () => {
    const draws = [0.1, 0.2, 0.9];
    const random = (): number => draws.shift() ?? 0.9;
    expect(searched(line(upToTen), [0], 10, never, random).decided[0]).toBe(3);
  });
});

describe('the slack of a case in doubles', () => {
  const ofLinks = (links: ReturnType<typeof atMost>[], assumed?: ReturnType<typeof atMost>[]) => {
    const relation = () => links;
    const claim = stated({
      domain,
      relation,
      ...(assumed === undefined ? {} : { assuming: () => assumed }),
    });
    return slackOf(claim, relation, { x: '0', y: '0' });
  };

  it('is that of the first link where two are as narrow, wherever a wider one is', () => {
    expect(ofLinks([below(3, 4), atMost(1, 4)])?.place).toBe(0);
    expect(ofLinks([atMost(1, 4), atMost(1, 2), atMost(2, 4)])?.place).toBe(1);
  });

  it('counts where assumptions hold, be it by rounding only', () => {
    const inequality = [atMost(1, 2)];
    const met = (...assumed: ReturnType<typeof atMost>[]): boolean =>
      ofLinks(inequality, assumed) !== undefined;
    expect(met(equal(1000, '1000.0000005'))).toBe(true);
    expect(met(equal(1000, '1000.000005'))).toBe(false);
    expect(met(atMost(1, 2))).toBe(true);
    expect(met(atMost('1.0000000005', 1))).toBe(true);
    expect(met(atMost('1.00001', 1))).toBe(false);
    expect(met(below(1, 2))).toBe(true);
    expect(met(below(2, 1))).toBe(false);
    expect(met(distinct(1, 2))).toBe(true);
    expect(met(atMost(1, 2), atMost(2, 1))).toBe(false);
    expect(met(atMost(2, 1), atMost(1, 2))).toBe(false);
    expect(met(agree(1, 1, 2))).toBe(false);
    expect(met(sameLeadingTerm(1, 1))).toBe(false);
  });

  it('is none where the parameters describe no case', () => {
    const claim = stated({
      domain: integer(0, 9),
      given: () => {
        throw new TypeError('no case');
      },
      relation: () => [atMost(1, 2)],
    });
    expect(slackOf(claim, claim.relation, 10)).toBeUndefined();
  });
});
