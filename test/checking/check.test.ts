import { describe, expect, it } from 'vitest';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { flag } from '../../src/claims/domains/choice.js';
import { integer } from '../../src/claims/domains/integer.js';
import { list } from '../../src/claims/domains/list.js';
import { probability } from '../../src/claims/domains/probability.js';
import { rational } from '../../src/claims/domains/rational.js';
import { record } from '../../src/claims/domains/record.js';
import { agree, atMost, below, equal } from '../../src/claims/link.js';
import { checked, stated } from './examined.js';

const point = record({ x: rational({ min: -3, max: 3 }), y: rational({ min: -3, max: 3 }) });

describe('a claim that is true', () => {
  it('holds exactly where both sides are rational', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        relation: ({ x, y }) => [
          equal(x.plus(y).power(2), x.power(2).plus(x.times(y).times(2)).plus(y.power(2))),
        ],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.cases.held).toBe(100);
    expect(result.cases.byArithmetic).toEqual({ rational: 100 });
    expect(result.witness).toBeUndefined();
  });

  it('runs half as many random cases where they are costly', () => {
    const [plain, costly] = [false, true].map((costly) =>
      checked(
        stated({
          domain: point,
          costly,
          given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
          relation: ({ x, y }) => [equal(x.plus(y), y.plus(x))],
        }),
        { small: 10, cases: 81 },
      ),
    );
    expect(plain?.cases.held).toBe(91);
    expect(costly?.cases.held).toBe(51);
  });

  it('holds exactly where normal forms prove an equality of exponentials', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        relation: ({ x, y }) => [equal(x.exp().times(y.exp()), x.plus(y).exp())],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.cases.byArithmetic.closed).toBeGreaterThan(80);
    expect(result.cases.byArithmetic.interval).toBeUndefined();
  });

  it('holds by enclosures where an inequality leaves the rationals, and says so', () => {
    const result = checked(
      stated({
        domain: point,
        kind: 'inequality',
        given: (A, { x }) => ({ x: A.of(x), e: A.of(x).exp() }),
        relation: ({ x, e }) => [atMost(x.plus(1), e)],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'enclosed' });
    expect(result.digits).toBeUndefined();
  });

  it('holds to so many digits where an equality is only enclosed', () => {
    const result = checked(
      stated({
        domain: record({ x: rational({ min: 2, max: 3 }) }),
        given: (A, { x }) => ({ x: A.of(x) }),
        relation: ({ x }) => [equal(x.power(2).ln(), x.ln().times(2))],
      }),
      { cases: 10, small: 5 },
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'enclosed' });
    expect(result.digits).toBeGreaterThanOrEqual(100);
  });

  it('holds exhaustively where its domain is finite and every case is decided exactly', () => {
    const result = checked(
      stated({
        domain: record({ n: integer(0, 6), odd: flag() }),
        given: (A, { n, odd }) => ({ n: A.of(2 * n + (odd ? 1 : 0)) }),
        relation: ({ n }) => [equal(n.times(n).minus(1), n.minus(1).times(n.plus(1)))],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exhaustive' });
    expect(result.cases.held).toBe(14);
  });

  it('is not called exhaustive where a case of a finite domain is decided by enclosures', () => {
    const result = checked(
      stated({
        domain: integer(1, 6),
        given: (A, n) => ({ n: A.of(n) }),
        relation: ({ n }) => [below(n, n.exp())],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'enclosed' });
  });

  it('holds to an order, with a bound on what random points hide where it states its degree', () => {
    const order = {
      domain: record({ a: rational({ min: -1, max: 1 }), b: probability() }),
      kind: 'order' as const,
    };
    const plain = stated({
      ...order,
      given: (A, { a, b }) => ({ x: smallQuantity(A).times(a).times(b) }),
      relation: ({ x }, A) => [agree(x.exp(), A.of(1).plus(x).plus(x.power(2).over(2)), 2)],
    });
    expect(checked(plain)).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(checked(plain).hidden).toBeUndefined();
    expect(checked({ ...plain, degree: 4 }).hidden).toBe('≤ (4/1001)^30');
  });

  it('is decided on those cases only that meet the assumptions', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        assuming: ({ x, y }) => [below(x, y)],
        relation: ({ x, y }) => [below(x.exp(), y.exp())],
      }),
      { search: 0 },
    );
    expect(result.verdict).toBe('holds');
    expect(result.cases.unmet).toBeGreaterThan(20);
    expect(result.cases.held).toBe(100);
  });

  it('is not disturbed by cases in which a side is undefined, and counts them', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        relation: ({ x, y }) => [equal(x.over(y).times(y), x)],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.cases.undefined).toBeGreaterThan(5);
    expect(result.notes.join()).toContain('a side is undefined in');
  });
});

describe('an inequality that random cases miss', () => {
  // The left side passes its bound only within 1/200 of one point of the square.
  const cornered = (bound: string) =>
    stated({
      domain: record({ x: probability(), y: probability() }),
      kind: 'inequality',
      given: (A, { x, y }) => ({
        height: A.of(1)
          .minus(A.of(x).minus('137/1000').power(2))
          .minus(A.of(y).minus('811/1000').power(2)),
      }),
      relation: ({ height }, A) => [atMost(height, A.of(bound))],
    });
  const bound = '0.999975';

  it('survives them', () => {
    const result = checked(cornered(bound), { cases: 500, small: 200, search: 0 });
    expect(result.verdict).toBe('holds');
  });

  it('is refuted by the search on its slack', () => {
    const result = checked(cornered(bound), { cases: 500, small: 200, search: 1500 });
    expect(result.verdict).toBe('refuted');
    expect(result.witness?.found).toBe('search');
  });

  it('holds where the bound is true, with the slack that is left', () => {
    const result = checked(cornered('1'), { cases: 500, small: 200, search: 1500 });
    expect(result.verdict).toBe('holds');
    expect(Number(result.slack?.value)).toBeLessThan(1e-4);
  });
});

describe('the result', () => {
  const some = stated({
    domain: list(record({ p: probability(), w: rational() }), { min: 1, max: 3 }),
    kind: 'inequality',
    given: (A, units) => ({
      mean: A.sum(units.map(({ p, w }) => A.of(p).times(w))),
      bound: A.sum(units.map(({ w }) => A.of(w).abs())),
    }),
    relation: ({ mean, bound }) => [atMost(mean.abs(), bound.times('0.98'))],
  });
  const timeless = (seed: number) => ({ ...checked(some, { seed }), seconds: 0 });

  it('is the same for the same seed', () => {
    expect(timeless(5)).toEqual(timeless(5));
  });

  it('has other cases for another seed, and the same smallest witness', () => {
    const [one, other] = [timeless(5), timeless(6)];
    expect(one.cases).not.toEqual(other.cases);
    expect(one.witness).toEqual({ ...other.witness, seed: 5 });
  });

  it('is undecided where time is up, however many cases held', () => {
    let calls = 0;
    const quarter = stated({ domain: point, relation: () => [equal(1, 1)] });
    const result = checked(quarter, { deadline: () => ++calls > 30 });
    expect(result.verdict).toBe('undecided');
    expect(result.cases.held).toBe(15);
    expect(result.notes.join()).toContain('undecided (budget)');
    expect(result.mutants.length).toBe(2);
  });

  it('tells how far it is after each case', () => {
    const told: [number, number][] = [];
    checked(stated({ domain: integer(1, 3), relation: () => [equal(1, 1)] }), {
      onCase: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('carries the notes of the claim', () => {
    const noted = stated({
      domain: integer(1, 3),
      relation: () => [equal(1, 1)],
      notes: 'as read',
    });
    expect(checked(noted).notes).toEqual(['as read']);
  });
});
