import { describe, expect, it } from 'vitest';
import type { Arithmetic } from '../../../src/arithmetic/arithmetic.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { polynomials } from '../../../src/arithmetic/polynomials.js';
import { terms } from '../../../src/arithmetic/terms.js';
import { Assignment, solveWhere } from '../../../src/checking/proof/assignment.js';
import { atMost, below, equal } from '../../../src/claims/link.js';
import type { Link } from '../../../src/claims/link.js';
import { proof } from '../../../src/claims/proof.js';
import { numbers } from './planted.js';

interface Three {
  readonly x: Rational;
  readonly y: Rational;
  readonly z: Rational;
}

const kase: Three = { x: Rational.of(1), y: Rational.of(2), z: Rational.of(3) };

function solvedBy(
  where: (kase: Three, A: Arithmetic) => readonly Link[],
  face: Readonly<Record<string, string>> = {},
) {
  return solveWhere(proof({ by: 'normal-form', where }), kase, polynomials(), numbers(face));
}

/** What is in the places of a case, as text. */
function places(assignment: Assignment | undefined): Record<string, string> | undefined {
  if (assignment === undefined) return undefined;
  const made = assignment.polynomialCase(kase) as Three;
  return Object.fromEntries(Object.entries(made).map(([name, x]) => [name, String(x)]));
}

describe('an assignment', () => {
  it('has an indeterminate for each number that is not set', () => {
    const made = places(new Assignment(polynomials(), numbers({ y: '1' })));
    expect(made).toEqual({ x: 'x', y: '1', z: 'z' });
  });

  it('keeps what is no rational number', () => {
    const A = polynomials();
    const mixed = { n: 3, b: 4n, s: 'text', on: true, list: [Rational.of(7)] };
    const made = new Assignment(A, new Map()).polynomialCase(mixed) as typeof mixed;
    expect(made).toMatchObject({ n: 3, b: 4n, s: 'text', on: true });
    expect(String(made.list[0])).toBe('list[0]');
  });

  it('makes the same case of numbers, the set and the solved ones among them', () => {
    const assignment = solvedBy(({ x, y, z }) => [equal(x.plus(y).plus(z), 1)], { y: '0' })!;
    const at = assignment.caseAt(kase, numbers({ x: '1/3' }));
    const made = at.kase as Three;
    expect(`${made.x} ${made.y} ${made.z}`).toBe('1/3 0 2/3');
    expect(at.numbers).toEqual(numbers({ x: '1/3', y: '0', z: '2/3' }));
    expect(made.x.plus(made.y).plus(made.z).equals(1)).toBe(true);
  });

  it('takes a number of the case itself where none is given', () => {
    const at = new Assignment(polynomials(), new Map()).caseAt(kase, numbers({ x: '9' }));
    expect(at.numbers).toEqual(numbers({ x: '9', y: '2', z: '3' }));
  });

  it('evaluates a polynomial exactly, and not where a number is missing', () => {
    const A = polynomials();
    const assignment = new Assignment(A, new Map());
    const p = A.indeterminate('x').power(2).minus(A.indeterminate('y').times('1/3')).numerator;
    expect(assignment.valueAt(p, numbers({ x: '2/3', y: '1' }))).toEqual(Rational.of('1/9'));
    expect(assignment.valueAt(p, numbers({ x: '2/3' }))).toBeUndefined();
    expect(assignment.valueAt(A.lift(5).numerator, new Map())).toEqual(Rational.of(5));
  });

  it('puts the same terms in the places as polynomials', () => {
    const assignment = solvedBy(({ x, y, z }) => [equal(x.plus(y.times(2)).plus(z), 1)])!;
    const T = terms();
    const made = assignment.termCase(kase, T) as Three;
    expect(T.variables.has('z')).toBe(false);
    expect([...T.variables.keys()].sort()).toEqual(['x', 'y']);
    // z is 1 − x − 2y: a definition, not a variable.
    expect(T.lines.some((line) => line.includes('(- 2.0)'))).toBe(true);
    expect(T.lines.some((line) => line.includes(T.lift(made.z).text))).toBe(true);
  });
});

describe('the equalities of "where"', () => {
  it('are solved for a number that is linear in them', () => {
    expect(places(solvedBy(({ x, y, z }) => [equal(x.plus(y).plus(z), 1)]))).toEqual({
      x: 'x',
      y: 'y',
      z: '−x − y + 1',
    });
  });

  it('are solved one after the other, and in each other', () => {
    const made = places(solvedBy(({ x, y, z }) => [equal(z, x.plus(y)), equal(y, x.times(3))]));
    expect(made).toEqual({ x: 'x', y: '3·x', z: '4·x' });
  });

  it('are solved where they are not linear in every number', () => {
    const made = places(solvedBy(({ x, y, z }) => [equal(z.times(2), x.times(y))]));
    expect(made).toEqual({ x: 'x', y: 'y', z: '1/2·x·y' });
  });

  it('stay as they are where no number has a number for its coefficient', () => {
    const made = places(solvedBy(({ x, y, z }) => [equal(x.times(y).times(z), 1)]));
    expect(made).toEqual({ x: 'x', y: 'y', z: 'z' });
    // Solving x y = x for y would lose x = 0.
    expect(places(solvedBy(({ x, y }) => [equal(x.times(y), x.times(2))]))?.['y']).toBe('y');
  });

  it('stay as they are where they cannot be evaluated', () => {
    expect(places(solvedBy(({ x, y }, A) => [equal(A.of(x).exp(), y)]))?.['y']).toBe('y');
  });

  it('leave nothing where they contradict each other, or the numbers that are set', () => {
    expect(solvedBy(({ x }) => [equal(x, 1), equal(x, 2)])).toBeUndefined();
    expect(solvedBy(({ x, y }) => [equal(x.plus(y), 1), equal(y.plus(x), 2)])).toBeUndefined();
    expect(solvedBy(({ x, y }) => [equal(x, y)], { x: '0', y: '1' })).toBeUndefined();
    expect(solvedBy(({ x }) => [equal(x, 0)], { x: '0' })).toBeDefined();
  });

  it('are not contradicted by what holds for some numbers only', () => {
    expect(solvedBy(({ x }, A) => [equal(A.of(1).over(x), 0)])).toBeUndefined();
    expect(solvedBy(({ x }) => [equal(x.times(x), 2)])).toBeDefined();
  });
});

describe('the inequalities of "where"', () => {
  it('are not solved', () => {
    expect(places(solvedBy(({ x, y }) => [atMost(x, y), below(y, 1)]))?.['y']).toBe('y');
  });

  it('shut out numbers that are set against them, strictly or not', () => {
    expect(solvedBy(({ x }) => [atMost(0, x)], { x: '0' })).toBeDefined();
    expect(solvedBy(({ x }) => [below(0, x)], { x: '0' })).toBeUndefined();
    expect(solvedBy(({ x }) => [below(x, 1)], { x: '1' })).toBeUndefined();
    expect(solvedBy(({ x, y }) => [below(x, y), equal(x, y)])).toBeUndefined();
  });
});
