import { afterAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../src/arithmetic/arithmetic.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { checkWithProof } from '../../../src/checking/proof/check-with-proof.js';
import { closeSolver } from '../../../src/checking/proof/solver.js';
import type { CheckOptions } from '../../../src/checking/check.js';
import type { Claim, Relation } from '../../../src/claims/claim.js';
import { list } from '../../../src/claims/domains/list.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { record } from '../../../src/claims/domains/record.js';
import { atMost, below, equal } from '../../../src/claims/link.js';
import { proof } from '../../../src/claims/proof.js';
import type { Proof } from '../../../src/claims/proof.js';
import { independent } from '../../../src/masks/independent.js';
import { entryOf, stated } from '../examined.js';
import { points } from './planted.js';
import type { Point } from './planted.js';

afterAll(closeSolver);

type Two = Readonly<Record<'x' | 'y', Value>>;

const exactly = proof({ by: 'normal-form', shapes: 1 });
const bySolver = proof({ by: 'smt', shapes: 1 });

function about(relation: Relation<Two>, domain = points): Claim {
  return stated<Point, Two>({
    domain,
    given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
    relation,
  });
}

function checked(claim: Claim, by: Proof, options: Partial<CheckOptions> = {}) {
  const few = { seed: 1, cases: 40, small: 20, search: 50 };
  return checkWithProof(entryOf(claim), by, { ...few, ...options });
}

/** So few cases that only the proof can find what is wrong. */
const hardlyAny = { cases: 0, small: 1, search: 0 };

describe('a claim that is true', () => {
  const square = about(({ x, y }) => [
    equal(x.plus(y).power(2), x.power(2).plus(x.times(y).times(2)).plus(y.power(2))),
  ]);

  it('is proved as an identity of polynomials', async () => {
    const result = await checked(square, exactly);
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'proved' });
    expect(result.proof).toMatchObject({ complete: true, shapes: 1, of: 1 });
    expect(result.proof?.cases).toBe(result.cases.held);
  });

  it('is proved as an inequality by the solver', async () => {
    const result = await checked(
      about(({ x, y }) => [atMost(x.times(y).times(2), x.power(2).plus(y.power(2)))]),
      bySolver,
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'proved' });
  });

  it('is not called proved where the proof does not say how many shapes there are', async () => {
    const result = await checked(square, proof({ by: 'normal-form' }));
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.proof).toMatchObject({ complete: false, shapes: 1 });
  });

  it('is not called proved where the domain has fewer or more shapes', async () => {
    const sums = stated({
      domain: list(rational(), { min: 1, max: 3 }),
      given: (A, xs) => ({ sum: A.sum(xs), again: A.sum([...xs].reverse()) }),
      relation: ({ sum, again }) => [equal(sum, again)],
    });
    const guarantee = async (shapes: number) =>
      (await checked(sums, proof({ by: 'normal-form', shapes }))).guarantee;
    expect(await guarantee(2)).toBe('exact');
    expect(await guarantee(3)).toBe('proved');
    expect(await guarantee(4)).toBe('exact');
  });

  it('is not called proved where a case does not obey "where"', async () => {
    const where = ({ x }: Point) => [below(-3, x)];
    const result = await checked(square, proof({ by: 'normal-form', where, shapes: 1 }));
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.proof?.text).toContain('not covered');
  });

  it('is not called proved where only a case that the check did not try breaks "where"', async () => {
    const where = ({ x }: Point) => [below(x, 3)];
    // The second shape is never met, so that further parameters are drawn.
    const by = proof({ by: 'normal-form', where, shapes: 2 });
    const result = await checked(square, by, hardlyAny);
    expect(result.proof?.text).toContain('not covered');
    expect(result.guarantee).toBe('exact');
  });

  it('is left as it is where the solver does not follow', async () => {
    const result = await checked(
      about(({ x }) => [atMost(x.plus(1), x.exp())]),
      bySolver,
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'enclosed' });
    expect(result.proof).toMatchObject({ complete: false, shapes: 0 });
  });

  it('is undecided, and its proof not tried, once time is up', async () => {
    const result = await checked(square, exactly, { deadline: () => true });
    expect(result.verdict).toBe('undecided');
    expect(result.guarantee).toBeUndefined();
    expect(result.proof).toBeUndefined();
  });

  it('is not proved where time is up after its cases', async () => {
    let isOver = false;
    const slow = {
      ...square,
      relation: ((q, A) => {
        isOver ||= A.name === 'polynomial';
        return square.relation(q, A);
      }) satisfies Claim['relation'],
    };
    const lists = { ...exactly, shapes: 1 };
    const result = await checked(slow, lists, { deadline: () => isOver });
    expect(result.guarantee).toBe('exact');
    expect(result.proof?.text).toContain('the time was over');
  });

  it('is left as it is where it throws on numbers that are in no case', async () => {
    const inverted = stated({
      domain: record({ p: probability({ open: true }), w: rational() }),
      given: (A, { p, w }) => ({
        w: A.of(w),
        mean: A.of(w)
          .times(Rational.one.over(p))
          .times(independent([p]).inclusion[0]!),
      }),
      relation: ({ w, mean }) => [equal(w, mean)],
    });
    // A gate may be 0 for certain as long as "where" does not shut it out.
    const result = await checked(inverted, exactly);
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.proof?.text).toContain('RangeError: a division by 0');
    const where = ({ p }: { readonly p: Rational }) => [below(0, p), below(p, 1)];
    const shut = await checked(inverted, proof({ by: 'normal-form', where, shapes: 1 }));
    expect(shut.guarantee).toBe('proved');
  });
});

describe('a claim that is false', () => {
  const wrongSign = about(({ x, y }) => [
    equal(x.minus(y).power(2), x.power(2).minus(x.times(y).times(2)).minus(y.power(2))),
  ]);

  it('is refuted by its cases, and the proof says what is left', async () => {
    const result = await checked(wrongSign, exactly);
    expect(result).toMatchObject({ verdict: 'refuted', guarantee: 'exact' });
    expect(result.proof).toMatchObject({ remains: '2·y^2', complete: false, shapes: 0 });
  });

  it('is refuted by a case of the proof where no other shows it', async () => {
    const result = await checked(wrongSign, exactly, hardlyAny);
    expect(result).toMatchObject({ verdict: 'refuted', guarantee: 'exact' });
    expect(result.witness).toMatchObject({ case: { x: '0', y: '1' }, left: '1', right: '-1' });
  });

  it('is refuted by a model of the solver where no case shows it', async () => {
    const wrong = about(({ x, y }) => [atMost(x.times(y).times(5), x.plus(y).power(2))]);
    const result = await checked(wrong, bySolver, hardlyAny);
    expect(result).toMatchObject({ verdict: 'refuted', guarantee: 'exact' });
    const { x, y } = points.build(result.witness!.case)!;
    expect(x.times(y).times(5).compare(x.plus(y).toThe(2))).toBe(1);
  });

  it('is refuted at the one point where a strict inequality fails', async () => {
    const strict = about(({ x, y }) => [
      below(0, x.times(7).minus(2).power(2).plus(y.times(11).minus(5).power(2))),
    ]);
    const result = await checked(strict, bySolver, hardlyAny);
    expect(result.witness).toMatchObject({ case: { x: '2/7', y: '5/11' }, left: '0', right: '0' });
  });

  it('is refuted without the domain in which it is true', async () => {
    const over = (min: number) => {
      const side = rational({ min, max: 1, maxDenominator: 1_000_000 });
      return about(({ x, y }) => [atMost(x.times(y), x)], record({ x: side, y: side }));
    };
    const within = (min: number) => {
      const where = ({ x, y }: Point) => [x, y].flatMap((z) => [atMost(min, z), atMost(z, 1)]);
      return proof({ by: 'smt', where, shapes: 1 });
    };
    expect((await checked(over(0), within(0))).guarantee).toBe('proved');
    const result = await checked(over(-1), within(-1), hardlyAny);
    const { x, y } = points.build(result.witness!.case)!;
    expect(x.times(y).compare(x)).toBe(1);
    // A "where" that is narrower than the domain proves nothing of the domain.
    expect((await checked(over(-1), within(0))).verdict).toBe('refuted');
    // Without any, numbers break it that are in no case: it is not proved, and not refuted by them.
    const outside = await checked(over(0), bySolver);
    expect(outside.verdict).toBe('undecided');
    expect(outside.notes[0]).toContain('not true for all real numbers: it is false at x = ');
  });

  it('is undecided where its sides differ and no case of the domain shows it', async () => {
    const bit = stated({
      domain: rational({ min: 0, max: 1, maxDenominator: 1 }),
      given: (A, x) => ({ x: A.of(x) }),
      relation: ({ x }) => [equal(x.times(x), x)],
    });
    const result = await checked(bit, exactly);
    expect(result.verdict).toBe('undecided');
    expect(result.guarantee).toBeUndefined();
    expect(result.notes[0]).toBe('not an identity of polynomials: left − right leaves x^2 − x');
  });
});

describe('checks', () => {
  it('may run at the same time', async () => {
    const bounded = (bound: number) =>
      about(({ x, y }) => [atMost(x.times(y).times(bound), x.plus(y).power(2))]);
    const results = await Promise.all([1, 2, 4].map((bound) => checked(bounded(bound), bySolver)));
    expect(results.map(({ guarantee }) => guarantee)).toEqual(['proved', 'proved', 'proved']);
  });

  it('come to the same for the same seed', async () => {
    const claim = about(({ x, y }) => [equal(x.times(y), y.power(2))]);
    const once = async () => ({ ...(await checked(claim, exactly, hardlyAny)), seconds: 0 });
    expect(await once()).toEqual(await once());
  });
});
