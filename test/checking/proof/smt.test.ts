import { afterAll, describe, expect, it } from 'vitest';
import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import { polynomials } from '../../../src/arithmetic/polynomials.js';
import { Assignment } from '../../../src/checking/proof/assignment.js';
import { settleBySolver } from '../../../src/checking/proof/smt.js';
import type { Settled } from '../../../src/checking/proof/smt.js';
import { closeSolver } from '../../../src/checking/proof/solver.js';
import type { Claim, Relation } from '../../../src/claims/claim.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { record } from '../../../src/claims/domains/record.js';
import { atMost, below, distinct, equal } from '../../../src/claims/link.js';
import { proof } from '../../../src/claims/proof.js';
import type { ProofDefinition } from '../../../src/claims/proof.js';
import { independent } from '../../../src/masks/independent.js';
import { members } from '../../../src/masks/members.js';
import { stated } from '../examined.js';
import { points, shapeWith } from './planted.js';
import type { Point } from './planted.js';

afterAll(closeSolver);

type Two = Readonly<Record<'x' | 'y', Value>>;

const given = (A: Arithmetic, { x, y }: Point): Two => ({ x: A.of(x), y: A.of(y) });

function about(relation: Relation<Two>, assuming?: Relation<Two>): Claim {
  return stated({
    domain: points,
    kind: 'inequality',
    given,
    relation,
    ...(assuming === undefined ? {} : { assuming }),
  });
}

function settled(claim: Claim, by: Omit<ProofDefinition<Point>, 'by'> = {}): Promise<Settled> {
  const assignment = new Assignment(polynomials(), new Map());
  const shape = shapeWith(points, [{ x: '1/2', y: '1/3' }]);
  const form = { assignment, probabilities: [] };
  return settleBySolver(claim, proof({ by: 'smt', ...by }), shape, form, () => false);
}

/** The numbers of a model, which has to be there. */
function modelOf(found: Settled) {
  if (found.kind !== 'model') throw new Error(`expected a model, found ${JSON.stringify(found)}`);
  const at = (name: string) => {
    const x = found.numbers.get(name);
    if (x === undefined) throw new Error(`the model has no ${name}`);
    return x;
  };
  return { place: found.place, x: at('x'), y: at('y') };
}

const product = ({ x, y }: Two): Value => x.times(y).times(2);
const squares = ({ x, y }: Two): Value => x.power(2).plus(y.power(2));

describe('an inequality in real numbers', () => {
  it('is proved where it is true', async () => {
    expect(await settled(about((of) => [atMost(product(of), squares(of))]))).toEqual({
      kind: 'proved',
    });
  });

  it('is broken by numbers where its sign is wrong', async () => {
    const { x, y } = modelOf(await settled(about((of) => [atMost(squares(of), product(of))])));
    const left = x.times(x).plus(y.times(y));
    expect(left.compare(x.times(y).times(2))).toBe(1);
  });

  it('is broken by numbers where a square is missing', async () => {
    const linear: Relation<Two> = ({ x, y }) => [atMost(x.times(y).times(2), x.power(2).plus(y))];
    const { x, y } = modelOf(await settled(about(linear)));
    expect(x.times(y).times(2).compare(x.times(x).plus(y))).toBe(1);
  });

  it('is broken at equality where it is strict', async () => {
    const { x, y } = modelOf(await settled(about((of) => [below(product(of), squares(of))])));
    expect(x.equals(y)).toBe(true);
  });

  it('is broken where sides are to differ and do not', async () => {
    const { x, y } = modelOf(await settled(about(({ x, y }) => [distinct(x.power(2), y)])));
    expect(x.times(x).equals(y)).toBe(true);
    const apart: Relation<Two> = ({ x }) => [distinct(x.power(2), -1)];
    expect(await settled(about(apart))).toEqual({ kind: 'proved' });
  });

  it('says which of its links is broken', async () => {
    const chain = about((of) => [
      atMost(product(of), squares(of)),
      equal(squares(of), squares(of)),
      below(0, squares(of)),
    ]);
    const { place, x, y } = modelOf(await settled(chain));
    expect([place, x.sign(), y.sign()]).toEqual([2, 0, 0]);
  });

  it('has absolute values, the larger and the smaller of two', async () => {
    const triangle: Relation<Two> = ({ x, y }) => [
      atMost(x.plus(y).abs(), x.abs().plus(y.abs())),
      equal(x.max(y).plus(x.min(y)), x.plus(y)),
    ];
    expect(await settled(about(triangle))).toEqual({ kind: 'proved' });
    const reversed: Relation<Two> = ({ x, y }) => [atMost(x.abs().plus(y.abs()), x.plus(y).abs())];
    const { x, y } = modelOf(await settled(about(reversed)));
    expect(x.sign() * y.sign()).toBe(-1);
  });

  it('is stated where both sides are defined', async () => {
    const quotient: Relation<Two> = ({ x }) => [equal(x.over(x), 1)];
    expect(await settled(about(quotient))).toEqual({ kind: 'proved' });
    const reciprocal: Relation<Two> = ({ x }, A) => [atMost(A.of(1).over(x), x.power(2))];
    const { x } = modelOf(await settled(about(reciprocal)));
    expect(x.inverse().compare(x.times(x))).toBe(1);
  });

  it('is left open where it is beyond the solver', async () => {
    const exponential: Relation<Two> = ({ x }) => [atMost(x.plus(1), x.exp())];
    const open = await settled(about(exponential));
    expect(open).toMatchObject({ kind: 'open' });
    expect(open.kind === 'open' && open.reason).toContain('an exponential is no term');
  });

  it('is left open where the solver does not know', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
    const of = () => rational({ min: 0, max: 3 });
    const six = stated({
      domain: record({ a: of(), b: of(), c: of(), d: of(), e: of(), f: of() }),
      kind: 'inequality',
      given: (A, kase) => ({ all: names.map((name) => A.of(kase[name])) }),
      assuming: ({ all }) => all.map((x) => atMost(0, x)),
      // The means of six numbers: true, and far too hard by cylinders.
      relation: ({ all }, A) => [
        atMost(A.product(all).times(6), A.sum(all.map((x) => x.power(6)))),
      ],
    });
    const values = { a: '1', b: '2', c: '1/2', d: '3', e: '1/3', f: '3/2' };
    const shape = shapeWith(six.domain, [values]);
    const form = { assignment: new Assignment(polynomials(), new Map()), probabilities: [] };
    const open = await settleBySolver(six, proof({ by: 'smt' }), shape, form, () => false);
    expect(open).toEqual({ kind: 'open', reason: 'link 1: no answer within 1000000 steps of Z3' });
  });
});

describe('what the numbers obey', () => {
  const shrinks = about(({ x }) => [atMost(x.power(2), x)]);
  const unit = ({ x }: Point) => [atMost(0, x), atMost(x, 1)];

  it('is part of the question: without it a model breaks the claim', async () => {
    expect(await settled(shrinks, { where: unit })).toEqual({ kind: 'proved' });
    const { x } = modelOf(await settled(shrinks));
    expect(x.times(x).compare(x)).toBe(1);
  });

  it('is needed at both ends', async () => {
    const { x } = modelOf(await settled(shrinks, { where: (kase) => unit(kase).slice(0, 1) }));
    expect(x.compare(1)).toBe(1);
    const under = modelOf(await settled(shrinks, { where: (kase) => unit(kase).slice(1) }));
    expect(under.x.sign()).toBe(-1);
  });

  it('includes or leaves out an end as it says', async () => {
    const strict = about(({ x }) => [below(x.power(2), x)]);
    const open = ({ x }: Point) => [below(0, x), below(x, 1)];
    expect(await settled(strict, { where: open })).toEqual({ kind: 'proved' });
    const { x } = modelOf(await settled(strict, { where: unit }));
    expect(x.times(x).equals(x)).toBe(true);
  });

  it('may be what the claim itself assumes', async () => {
    const assumed = about(
      ({ x, y }) => [below(x.power(2), y.power(2))],
      ({ x, y }) => [atMost(0, x), below(x, y)],
    );
    expect(await settled(assumed)).toEqual({ kind: 'proved' });
  });
});

describe('lemmas', () => {
  const chain = about(({ x, y }) => [atMost(x.times(y), 1)]);
  const where = ({ x, y }: Point) => [atMost(0, x), atMost(x, 1), atMost(0, y), atMost(y, 1)];

  it('are used once they are proved', async () => {
    const lemmas = ({ x, y }: Point) => [atMost(x.times(y), x)];
    expect(await settled(chain, { where, lemmas })).toEqual({ kind: 'proved' });
  });

  it('prove nothing where one is false, even if the claim would follow', async () => {
    const wrong = about(({ x }) => [atMost(x, 0)]);
    const lemmas = ({ x, y }: Point) => [atMost(0, y), atMost(x, 0)];
    expect(await settled(wrong, { where, lemmas })).toEqual({
      kind: 'open',
      reason: 'lemma 2 of the proof is not true',
    });
  });

  it('may not divide by what the claim does not divide by', async () => {
    // 1/x · x = 1 says that x is not 0, where the claim is false.
    const positive = about(({ x }) => [below(0, x.power(2))]);
    const lemmas = ({ x }: Point, A: Arithmetic) => [equal(A.of(1).over(x).times(x), 1)];
    expect(await settled(positive, { lemmas })).toEqual({
      kind: 'open',
      reason: 'a lemma divides by what the claim does not divide by',
    });
  });

  it('stand for values that are cut off, as long as they suffice', async () => {
    const value = ({ x, y }: Point, A: Arithmetic) => A.of(x).times(y);
    const by = {
      where,
      lemmas: (kase: Point, A: Arithmetic) => [atMost(value(kase, A), 1)],
      cut: (kase: Point, A: Arithmetic) => [value(kase, A)],
    };
    expect(await settled(chain, by)).toEqual({ kind: 'proved' });
    // What is cut off is looked at again before a model counts: xy is not free.
    expect(
      await settled(
        about(({ x, y }) => [atMost(0, x.times(y))]),
        by,
      ),
    ).toEqual({
      kind: 'proved',
    });
    const { x, y } = modelOf(
      await settled(
        about(({ x, y }) => [below(0, x.times(y))]),
        by,
      ),
    );
    expect(x.times(y).sign()).toBe(0);
  });
});

describe('gates', () => {
  // The number of masks of positive weight, which is 2 unless a gate is certain.
  const masks = stated({
    domain: points,
    given: (A, { x, y }) => {
      const bound = A.of(y).max(0);
      const all = members(independent([x])).map(({ weight }) => A.of(weight).over(weight));
      return { count: A.sum(all), bound };
    },
    relation: ({ count, bound }) => [atMost(2, count.plus(bound.times(0)))],
  });

  it('that normal forms did not come upon leave the claim open', async () => {
    expect(await settled(masks)).toEqual({
      kind: 'open',
      reason: 'the claim has gates that are not seen beforehand',
    });
  });

  it('are between 0 and 1 where they are known: the ends are faces by themselves', async () => {
    const shape = shapeWith(points, [{ x: '1/2', y: '1/3' }]);
    const assignment = new Assignment(polynomials(), new Map());
    const form = { assignment, probabilities: ['x'] };
    const by = proof({ by: 'smt' });
    expect(await settleBySolver(masks, by, shape, form, () => false)).toEqual({ kind: 'proved' });
  });
});
