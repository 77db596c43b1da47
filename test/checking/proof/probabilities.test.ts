import { describe, expect, it, test } from 'vitest';
import type { Arithmetic } from '../../../src/arithmetic/arithmetic.js';
import { NotRepresentable } from '../../../src/arithmetic/errors.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { polynomials } from '../../../src/arithmetic/polynomials.js';
import { SymbolicNumber } from '../../../src/arithmetic/symbolic-number.js';
import { Assignment } from '../../../src/checking/proof/assignment.js';
import {
  probabilitiesIn,
  probabilitiesOfTerms,
} from '../../../src/checking/proof/probabilities.js';
import { settle } from '../../../src/checking/proof/settle.js';
import type { Settlement } from '../../../src/checking/proof/settle.js';
import { Shapes } from '../../../src/checking/proof/shapes.js';
import { closeSolver } from '../../../src/checking/proof/solver.js';
import type { Claim } from '../../../src/claims/claim.js';
import { map } from '../../../src/claims/domains/map.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { record } from '../../../src/claims/domains/record.js';
import { atMost, equal } from '../../../src/claims/link.js';
import { proof } from '../../../src/claims/proof.js';
import type { Proof } from '../../../src/claims/proof.js';
import { independent } from '../../../src/masks/independent.js';
import { members } from '../../../src/masks/members.js';
import { entryOf, stated } from '../examined.js';

/** How many masks of one gate with this probability have the gate in this state. */
function count(p: Rational, state: 0 | 1): number {
  return members(independent([p])).filter(({ mask }) => mask[0] === state).length;
}

/** What a proof comes to for the shape of one case of a claim, one that does not break it. */
async function settled(
  claim: Claim,
  by: Proof,
  parameters: Record<string, string>,
): Promise<Settlement> {
  const shapes = new Shapes(by);
  shapes.meet(parameters, claim.domain.build(parameters));
  const [shape] = shapes.met.values();
  if (shape === undefined) throw new Error('the case has no shape');
  return settle({ entry: entryOf(claim), proof: by, seed: 1, isOver: () => false }, shape);
}

describe('the probabilities that polynomials come upon', () => {
  const noted = (f: (p: Rational, q: Rational) => Rational): readonly string[] => {
    const A = polynomials();
    const [p, q] = ['p', 'q'].map((name) => new SymbolicNumber(A.indeterminate(name)));
    independent([f(p!, q!), p!]);
    return probabilitiesIn(A);
  };

  it('are numbers of the case, each named once', () => {
    expect(noted((_, q) => q)).toEqual(['q', 'p']);
    expect(noted((p) => p)).toEqual(['p']);
    expect(noted(() => Rational.of('1/2'))).toEqual(['p']);
    expect(noted((p, q) => p.plus(q).minus(p))).toEqual(['q', 'p']);
  });

  it.each<[string, (p: Rational, q: Rational) => Rational]>([
    ['1 − p', (p) => Rational.one.minus(p)],
    ['2p', (p) => p.times(2)],
    ['−p', (p) => p.negated()],
    ['p²', (p) => p.times(p)],
    ['p q', (p, q) => p.times(q)],
    ['p + q', (p, q) => p.plus(q)],
    ['p / q', (p, q) => p.over(q)],
    ['p / (p + q)', (p, q) => p.over(p.plus(q))],
    ['1 / q', (_, q) => q.inverse()],
    ['p − p', (p) => p.minus(p)],
  ])('are refused where one is %s, which is 0 or 1 elsewhere', (_, f) => {
    expect(() => noted(f)).toThrow(NotRepresentable);
    expect(() => noted(f)).toThrow('the probability of a gate is a formula');
  });
});

describe('the probabilities that terms come upon', () => {
  const domain = record({ p: probability(), q: probability() });
  const kase = domain.build({ p: '1/2', q: '1/2' })!;
  const found = (
    given: (A: Arithmetic, kase: { p: Rational; q: Rational }) => unknown,
    by = proof<typeof kase>({ by: 'smt' }),
  ): readonly string[] => {
    const claim = stated({ domain, given, relation: () => [equal(0, 0)] });
    const assignment = new Assignment(polynomials(), new Map());
    return probabilitiesOfTerms(claim, by, kase, assignment);
  };

  it('are those behind a value that is no polynomial, too', () => {
    expect(found((A, { p, q }) => [A.of(p).max(q), independent([q, p, q])])).toEqual(['q', 'p']);
  });

  it('are those that "where" makes masks of', () => {
    const by = proof<typeof kase>({
      by: 'smt',
      where: ({ q }) => [equal(members(independent([q])).length, 2)],
    });
    expect(found(() => 0, by)).toEqual(['q']);
  });

  it('are refused where one is a formula', () => {
    expect(() => found((_, { p }) => independent([p.times(2)]))).toThrow(NotRepresentable);
  });

  it('are none where the claim is none for the solver', () => {
    expect(found((A, { p }) => [independent([p]), A.of(p).exp()])).toEqual([]);
  });
});

describe('a claim that is false just where a mask is missing is not proved', () => {
  it('where the probability is twice a number', async () => {
    const claim = stated({
      domain: record({ p: rational({ min: 0, max: '1/2' }) }),
      given: (_, { p }) => count(p.times(2), 0),
      // False for p = 1/2 only.
      relation: (dropped) => [equal(dropped, 1)],
    });
    const result = await settled(claim, proof({ by: 'normal-form', shapes: 1 }), { p: '1/3' });
    expect(result.kind).toBe('open');
  });

  it('where the probability is a quotient', async () => {
    const claim = stated({
      domain: record({ p: rational({ min: 0, max: '1/2' }), q: rational({ min: '1/2', max: 1 }) }),
      given: (_, { p, q }) => count(p.over(q), 0),
      // False for p = q = 1/2 only.
      relation: (dropped) => [equal(dropped, 1)],
    });
    const by = proof<{ p: Rational; q: Rational }>({
      by: 'normal-form',
      shapes: 1,
      where: ({ p, q }) => [atMost(p, '1/2'), atMost('1/2', q)],
    });
    expect((await settled(claim, by, { p: '1/3', q: '1' })).kind).toBe('open');
  });

  it('where a maximum stands before the law, so that there are no polynomials', async () => {
    const claim = stated({
      domain: record({ p: probability() }),
      given: (A, { p }) => ({ most: A.of(p).max('1/2'), kept: count(p, 1) }),
      // False for p = 0 only.
      relation: ({ most, kept }) => [atMost('1/2', most), equal(kept, 1)],
    });
    const result = await settled(claim, proof({ by: 'smt', shapes: 1 }), { p: '1/3' });
    expect(result).toMatchObject({ kind: 'broken' });
  });

  it('where it is "where" that makes masks', async () => {
    const domain = map(record({ p: probability() }), ({ p }) => ({
      p,
      x: Rational.of(count(p, 1)),
    }));
    // False for p = 0 only, where x is 0.
    const claim = stated({ domain, relation: ({ x }, A) => [equal(A.of(x), 1)] });
    for (const by of ['normal-form', 'smt'] as const) {
      const given = proof<{ p: Rational; x: Rational }>({
        by,
        shapes: 1,
        where: ({ p, x }) => [equal(x, count(p, 1))],
      });
      expect((await settled(claim, given, { p: '1/3' })).kind).not.toBe('proved');
    }
  });
});

test('a claim that is true with and without the missing masks is proved', async () => {
  const claim = stated({
    domain: record({ p: probability() }),
    given: (A, { p }) => ({
      most: A.of(p).max('1/2'),
      mean: A.sum(
        members(independent([p])).map(({ mask, weight }) => A.of(weight).times(mask[0]!)),
      ),
      p: A.of(p),
    }),
    relation: ({ most, mean, p }) => [atMost('1/2', most), equal(mean, p)],
  });
  const result = await settled(claim, proof({ by: 'smt', shapes: 1 }), { p: '1/3' });
  expect(result).toEqual({ kind: 'proved' });
  await closeSolver();
});
