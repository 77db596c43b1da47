import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../src/checking/random.js';
import { search, slackOf } from '../../src/checking/search.js';
import { probability } from '../../src/claims/domains/probability.js';
import { record } from '../../src/claims/domains/record.js';
import { agree, atMost, below, distinct, equal } from '../../src/claims/link.js';
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
