import { afterAll, describe, expect, it } from 'vitest';
import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import { settle } from '../../../src/checking/proof/settle.js';
import type { Settlement } from '../../../src/checking/proof/settle.js';
import { closeSolver } from '../../../src/checking/proof/solver.js';
import type { Claim, Relation } from '../../../src/claims/claim.js';
import type { Json } from '../../../src/claims/domain.js';
import { list } from '../../../src/claims/domains/list.js';
import { map } from '../../../src/claims/domains/map.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { atMost, below, distinct, equal } from '../../../src/claims/link.js';
import { proof } from '../../../src/claims/proof.js';
import type { Proof } from '../../../src/claims/proof.js';
import { independent } from '../../../src/masks/independent.js';
import { members } from '../../../src/masks/members.js';
import { entryOf, stated } from '../examined.js';
import { gatedWeights, points, shapeWith } from './planted.js';
import type { Gated, Point } from './planted.js';

afterAll(closeSolver);

type Two = Readonly<Record<'x' | 'y', Value>>;

const exactly = proof({ by: 'normal-form' });
const bySolver = proof({ by: 'smt' });

function about(relation: Relation<Two>): Claim {
  return stated<Point, Two>({
    domain: points,
    given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
    relation,
  });
}

function settled(
  claim: Claim,
  by: Proof,
  parameters: Json = { x: '1/2', y: '1/3' },
  isOver = () => false,
): Promise<Settlement> {
  const shape = shapeWith(claim.domain, [parameters], by);
  return settle({ entry: entryOf(claim), proof: by, seed: 1, isOver }, shape);
}

/** The case of the domain in which a claim was found to be broken. */
function brokenCase<Case>(found: Settlement, domain: { build(p: Json): Case | undefined }): Case {
  if (found.kind !== 'broken' || found.parameters === undefined)
    throw new Error(`expected a case that breaks it, found ${JSON.stringify(found)}`);
  const kase = domain.build(found.parameters);
  if (kase === undefined) throw new Error('the case is not in the domain');
  return kase;
}

describe('an equality', () => {
  it('is proved where both sides are one polynomial', async () => {
    const cube: Relation<Two> = ({ x, y }) => [
      equal(
        x.power(3).minus(y.power(3)),
        x.minus(y).times(x.power(2).plus(x.times(y)).plus(y.power(2))),
      ),
    ];
    expect(await settled(about(cube), exactly)).toEqual({ kind: 'proved' });
    expect(await settled(about(cube), bySolver)).toEqual({ kind: 'proved' });
  });

  it('is broken by a case of the domain where a sign is wrong', async () => {
    const wrong = about(({ x, y }) => [
      equal(x.minus(y).power(2), x.power(2).minus(x.times(y).times(2)).minus(y.power(2))),
    ]);
    const found = await settled(wrong, exactly);
    expect(found).toMatchObject({ kind: 'broken', remains: '2·y^2' });
    expect(brokenCase(found, points).y.sign()).not.toBe(0);
  });

  it('is broken by a case where a square is missing, though it holds where it was tried', async () => {
    const wrong = about(({ x, y }) => [equal(x.times(y), x.times(y.power(2)))]);
    const found = await settled(wrong, exactly, { x: '1/2', y: '1' });
    const { x, y } = brokenCase(found, points);
    expect(x.times(y).equals(x.times(y).times(y))).toBe(false);
  });

  it('is broken without a case where the domain has none', async () => {
    const bit = stated({
      domain: rational({ min: 0, max: 1, maxDenominator: 1 }),
      given: (A, x) => ({ x: A.of(x) }),
      relation: ({ x }) => [equal(x.times(x), x)],
    });
    expect(await settled(bit, exactly, '1')).toEqual({ kind: 'broken', remains: 'x^2 − x' });
  });

  it('is only left open there where "where" may not say all of it', async () => {
    const bit = stated({
      domain: rational({ min: 0, max: 1, maxDenominator: 1 }),
      given: (A, x) => ({ x: A.of(x) }),
      relation: ({ x }) => [equal(x.times(x), x)],
    });
    const by = proof({ by: 'normal-form', where: () => [] });
    expect(await settled(bit, by, '1')).toMatchObject({ kind: 'open' });
  });

  it('is proved with what "where" says, and broken without', async () => {
    const claim = about(({ x, y }) => [equal(x.power(2).minus(y.power(2)), x.minus(y))]);
    const where = ({ x, y }: Point) => [equal(x.plus(y), 1)];
    const onLine = { x: '1/3', y: '2/3' };
    expect(await settled(claim, proof({ by: 'normal-form', where }), onLine)).toEqual({
      kind: 'proved',
    });
    const { x, y } = brokenCase(await settled(claim, exactly, onLine), points);
    expect(x.plus(y).equals(1)).toBe(false);
  });
});

describe('a relation that normal forms do not settle', () => {
  it('is left open by them, true or not', async () => {
    const square = about(({ x }) => [atMost(0, x.power(2))]);
    expect(await settled(square, exactly)).toMatchObject({ kind: 'open' });
    const apart = about(({ x }) => [distinct(x, x)]);
    expect(await settled(apart, exactly)).toMatchObject({ kind: 'open' });
  });

  it('is not proved by equal sides where it is strict', async () => {
    expect(
      await settled(
        about(({ x }) => [atMost(x, x)]),
        exactly,
      ),
    ).toEqual({ kind: 'proved' });
    expect(
      await settled(
        about(({ x }) => [below(x, x)]),
        exactly,
      ),
    ).toMatchObject({ kind: 'open' });
    const found = await settled(
      about(({ x }) => [below(x, x)]),
      bySolver,
    );
    expect(found.kind).toBe('broken');
  });
});

describe('an inequality', () => {
  it('is proved by the solver', async () => {
    const means = about(({ x, y }) => [atMost(x.times(y).times(4), x.plus(y).power(2))]);
    expect(await settled(means, bySolver)).toEqual({ kind: 'proved' });
  });

  it('is broken by a model that exact arithmetic confirms', async () => {
    const wrong = about(({ x, y }) => [atMost(x.times(y).times(5), x.plus(y).power(2))]);
    const found = await settled(wrong, bySolver);
    const { x, y } = brokenCase(found, points);
    expect(x.times(y).times(5).compare(x.plus(y).toThe(2))).toBe(1);
    expect(found).toMatchObject({ remains: `it is false at x = ${x}, y = ${y}` });
  });

  it('is not broken by a model that is no rational number', async () => {
    const found = await settled(
      about(({ x }) => [distinct(x.power(2), 2)]),
      bySolver,
    );
    expect(found).toMatchObject({ kind: 'open' });
    expect(found.kind === 'open' && found.reason).toContain('exact arithmetic does not confirm');
  });

  it('is broken without a case where the model lies outside of the domain', async () => {
    const far = about(({ x }) => [atMost(x, 3)]);
    const found = await settled(far, bySolver);
    expect(found.kind).toBe('broken');
    expect(found).not.toHaveProperty('parameters');
    const where = ({ x }: Point) => [atMost(x, 3)];
    expect(await settled(far, proof({ by: 'smt', where }))).toEqual({ kind: 'proved' });
  });

  it('is proved for outputs in [0, 1], and broken where "where" is silent on them', async () => {
    const O = probability({ maxDenominator: 1_000_000 });
    const wide = rational({ min: -3, max: 3, maxDenominator: 1_000_000 });
    const over = (domain: typeof O) =>
      stated({
        domain,
        given: (A, x) => ({ x: A.of(x) }),
        relation: ({ x }, A) => [atMost(0, x.times(A.of(1).minus(x)))],
      });
    const where = (x: Parameters<typeof atMost>[0]) => [atMost(0, x), atMost(x, 1)];
    expect(await settled(over(O), proof({ by: 'smt', where }), '1/2')).toEqual({ kind: 'proved' });
    const x = brokenCase(await settled(over(wide), bySolver, '1/2'), wide);
    expect(x.times(x.negated().plus(1)).sign()).toBe(-1);
  });
});

describe('gates', () => {
  const moment = ({ law, weights }: Gated, A: Arithmetic, power: number): Value =>
    A.sum(
      members(law).map(({ mask, weight }) => {
        const total = A.sum(weights.map((w, gate) => A.of(w).times(mask[gate] ?? 0)));
        return total.power(power).times(weight);
      }),
    );
  const variance = (factor: (p: Value, A: Arithmetic) => Value) =>
    stated({
      domain: gatedWeights,
      given: (A, kase) => {
        const mean = moment(kase, A, 1);
        return {
          variance: moment(kase, A, 2).minus(mean.times(mean)),
          sum: A.sum(
            kase.weights.map((w, gate) =>
              factor(A.of(kase.law.inclusion[gate]!), A).times(w).times(w),
            ),
          ),
        };
      },
      relation: ({ variance: left, sum }) => [equal(left, sum)],
    });
  const two = [
    { p: '1/3', w: '2' },
    { p: '1/4', w: '-1' },
  ];

  it('have the variance Σ p (1 − p) w², whatever the numbers are', async () => {
    const claim = variance((p, A) => p.times(A.of(1).minus(p)));
    expect(await settled(claim, exactly, two)).toEqual({ kind: 'proved' });
    expect(await settled(claim, exactly, two.slice(1))).toEqual({ kind: 'proved' });
  });

  it('do not have Σ p w², nor Σ p² (1 − p) w²', async () => {
    for (const wrong of [
      variance((p) => p),
      variance((p, A) => p.times(p).times(A.of(1).minus(p))),
    ]) {
      const found = await settled(wrong, exactly, two);
      expect(brokenCase(found, gatedWeights).law.gates).toBe(2);
    }
  });

  const masks = (by: (count: Value, A: Arithmetic) => readonly ReturnType<typeof equal>[]) =>
    stated({
      domain: map(list(probability(), { min: 1, max: 1 }), (keep) => independent(keep)),
      given: (A, law) => ({
        count: A.sum(members(law).map(({ weight }) => A.of(weight).over(weight))),
      }),
      relation: ({ count }, A) => by(count, A),
    });

  it.each([exactly, bySolver])('that are certain are looked at by themselves: %o', async (by) => {
    const claim = masks((count) => [equal(count, 2)]);
    const found = await settled(claim, by, ['1/2']);
    expect(found.kind).toBe('broken');
    const law = brokenCase(found, claim.domain) as Gated['law'];
    expect(law.size).toBe(1);
  });

  it('that are certain do not count where "where" shuts them out', async () => {
    const claim = masks((count) => [equal(count, 2)]);
    const where = ({ inclusion }: Gated['law']) =>
      inclusion.flatMap((p) => [below(0, p), below(p, 1)]);
    expect(await settled(claim, proof({ by: 'normal-form', where }), ['1/2'])).toEqual({
      kind: 'proved',
    });
  });
});

describe('a shape', () => {
  const square = about(({ x }) => [equal(x.times(x), x.power(2))]);

  it('is left open once time is up', async () => {
    const found = await settled(square, exactly, { x: '1', y: '2' }, () => true);
    expect(found).toEqual({ kind: 'open', reason: 'the time was over' });
  });

  it('is left open with more numbers than are tried', async () => {
    expect(await settled(square, proof({ by: 'normal-form', mostNumbers: 1 }))).toEqual({
      kind: 'open',
      reason: '2 numbers are more than the 1 that are tried',
    });
  });

  it('is left open where the general case is not defined', async () => {
    const never = about(({ x }) => [equal(x.over(x.minus(x)), 1)]);
    expect(await settled(never, exactly)).toMatchObject({ kind: 'open' });
  });

  it('is left open where the claim is another one in polynomials', async () => {
    const two = about(({ x }, A) => [equal(A.name === 'polynomial' ? x : x.plus(1), x)]);
    expect(await settled(two, exactly)).toEqual({
      kind: 'open',
      reason: 'the sides of the general case are not those of a case',
    });
  });
});
