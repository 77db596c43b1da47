import { describe, expect, it } from 'vitest';
import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import type { Rational } from '../../../src/arithmetic/number.js';
import { NotRepresentable } from '../../../src/arithmetic/errors.js';
import { disagreement, normalForm } from '../../../src/checking/proof/normal-form.js';
import type { NormalForm } from '../../../src/checking/proof/normal-form.js';
import type { Claim, Relation } from '../../../src/claims/claim.js';
import type { Json } from '../../../src/claims/domain.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { record } from '../../../src/claims/domains/record.js';
import { below, equal } from '../../../src/claims/link.js';
import { proof } from '../../../src/claims/proof.js';
import type { Proof } from '../../../src/claims/proof.js';
import { independent } from '../../../src/masks/independent.js';
import type { MaskLaw } from '../../../src/masks/law.js';
import { members } from '../../../src/masks/members.js';
import { stated } from '../examined.js';
import { gatedWeights, numbers, points, shapeWith } from './planted.js';
import type { Point } from './planted.js';

const plain = proof({ by: 'normal-form' });
const somePoints: readonly Json[] = [
  { x: '2', y: '3' },
  { x: '-1/2', y: '5/2' },
];

function formOf(claim: Claim, parameters: readonly Json[], by: Proof = plain, face = {}) {
  return normalForm(claim, by, shapeWith(claim.domain, parameters), numbers(face));
}

function differences(form: NormalForm | undefined): readonly string[] | undefined {
  return form?.forms?.map(({ difference }) => form.assignment.A.textOf(difference));
}

/** Σ P(mask) · 1/P(mask): the number of masks of positive weight. */
function countOfMasks(A: Arithmetic, law: MaskLaw) {
  return A.sum(members(law).map(({ weight }) => A.of(weight).over(weight)));
}

describe('the normal form of a link', () => {
  it('leaves nothing of an identity', () => {
    const square = stated({
      domain: points,
      given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
      relation: ({ x, y }) => [
        equal(x.plus(y).power(2), x.power(2).plus(x.times(y).times(2)).plus(y.power(2))),
        equal(x.power(2).minus(y.power(2)).over(x.minus(y)), x.plus(y)),
      ],
    });
    expect(differences(formOf(square, somePoints))).toEqual(['0', '0']);
  });

  it('shows what is left where a sign is wrong or a square is missing', () => {
    const wrong = stated({
      domain: points,
      given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
      relation: ({ x, y }) => [
        equal(x.minus(y).power(2), x.power(2).plus(x.times(y).times(2)).plus(y.power(2))),
        equal(x.plus(y).power(2), x.power(2).plus(x.times(y).times(2)).plus(y)),
      ],
    });
    expect(differences(formOf(wrong, somePoints))).toEqual(['−4·x·y', 'y^2 − y']);
  });

  it('shows a difference that is 0 in every case that was tried', () => {
    const bit = stated({
      domain: rational({ min: 0, max: 1, maxDenominator: 1 }),
      given: (A, x) => ({ x: A.of(x) }),
      relation: ({ x }) => [equal(x.times(x), x)],
    });
    expect(differences(formOf(bit, ['0', '1']))).toEqual(['x^2 − x']);
  });

  it('uses the equalities of "where"', () => {
    const onLine = proof({
      by: 'normal-form',
      where: ({ x, y }: Point) => [equal(x.plus(y), 1)],
    });
    const claim = stated({
      domain: points,
      given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
      relation: ({ x, y }) => [equal(x.times(x).plus(y), x.times(x).minus(x).plus(1))],
    });
    expect(differences(formOf(claim, somePoints))).toEqual(['x + y − 1']);
    expect(differences(formOf(claim, somePoints, onLine))).toEqual(['0']);
  });

  it('has a reason where a side is no fraction of polynomials', () => {
    const claim = stated({
      domain: points,
      given: (A, { x }) => ({ x: A.of(x) }),
      relation: ({ x }) => [equal(x.exp(), x.exp())],
    });
    const form = formOf(claim, somePoints);
    expect(form?.forms).toBeUndefined();
    expect(form?.reason).toContain('an exponential is no fraction of polynomials');
  });

  it('has a reason where the claim branches on a number of the case', () => {
    const claim = stated({
      domain: points,
      given: (A, { x, y }) => ({ larger: x.compare(y) > 0 ? x : y, x: A.of(x) }),
      relation: ({ larger }) => [equal(larger, larger)],
    });
    const form = formOf(claim, somePoints);
    expect(form?.forms).toBeUndefined();
    expect(form?.reason).toContain('the sign of x');
  });

  it('is none where a side is defined nowhere, or nothing obeys "where"', () => {
    const claim = stated({
      domain: points,
      given: (A, { x }) => ({ x: A.of(x), nothing: A.of(x.minus(x)) }),
      relation: ({ x, nothing }) => [equal(x.over(nothing), 1)],
    });
    expect(formOf(claim, somePoints)).toBeUndefined();
    const never = proof({ by: 'normal-form', where: () => [below(1, 0)] });
    expect(formOf(claim, somePoints, never)).toBeUndefined();
  });
});

describe('the gates of a claim', () => {
  const masks = stated({
    domain: gatedWeights,
    given: (A, { law }) => ({ count: countOfMasks(A, law) }),
    relation: ({ count }) => [equal(count, 2)],
  });
  const one = [[{ p: '1/3', w: '2' }]];

  it('are found by their places in the case', () => {
    expect(formOf(masks, one)?.probabilities).toEqual(['law.p[0]']);
  });

  it('are fewer where one is certain, and so are the masks', () => {
    expect(differences(formOf(masks, one))).toEqual(['0']);
    const certain = formOf(masks, one, plain, { 'law.p[0]': '1' });
    expect(certain?.probabilities).toEqual([]);
    expect(differences(certain)).toEqual(['−1']);
  });

  const built = (keep: (p: Rational, q: Rational) => Rational) =>
    stated({
      domain: record({ p: probability(), q: probability({ open: true }) }),
      given: (A, { p, q }) => ({
        count: countOfMasks(A, independent([keep(p, q)])),
      }),
      relation: ({ count }) => [equal(count, 2)],
    });
  it('may be made by the claim of a single number', () => {
    const claim = built((p: Rational) => p);
    expect(formOf(claim, [{ p: '1/3', q: '1/2' }])?.probabilities).toEqual(['p']);
  });

  // At p = 2, or p = q, the gate is certain: a mask is missing that the general case counts.
  it.each([
    ['half of a number', (p: Rational) => p.over(2)],
    ['a quotient of two', (p: Rational, q: Rational) => p.over(q)],
    ['a product of two', (p: Rational, q: Rational) => p.times(q)],
    ['the complement of one', (p: Rational) => p.negated().plus(1)],
  ])('are refused where a probability is %s', (_, keep) => {
    const claim = built(keep);
    expect(() => formOf(claim, [{ p: '1/3', q: '1/2' }])).toThrow(NotRepresentable);
  });
});

describe('the cases that were tried', () => {
  const related = (relation: Relation<{ x: Value; y: Value }>) =>
    stated<Point, { x: Value; y: Value }>({
      domain: points,
      given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
      relation,
    });
  const claim = related(({ x, y }) => [equal(x.times(y), y.times(x))]);
  const shape = shapeWith(points, somePoints);

  it('agree with the forms of the claim', () => {
    expect(disagreement(claim, shape, normalForm(claim, plain, shape, new Map())!)).toBeUndefined();
  });

  it('speak against forms with other sides', () => {
    const other = related(({ x, y }) => [equal(x.times(x), y.times(x))]);
    const form = normalForm(other, plain, shape, new Map())!;
    expect(disagreement(claim, shape, form)).toContain('the sides of the general case');
  });

  it('speak against forms with other links', () => {
    const other = related(({ x, y }) => [below(x.times(y), y.times(x))]);
    const form = normalForm(other, plain, shape, new Map())!;
    expect(disagreement(claim, shape, form)).toContain('the links of the general case');
  });
});
