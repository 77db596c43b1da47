import fc from 'fast-check';
import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { expectEnclosed, expectOverlap, expectSame } from './bounds.js';
import { nonZero, operand, scaleOf } from './operands.js';
import type { Subject } from './subject.js';

type Expression = (A: Arithmetic, a: Rational, b: Rational, c: Rational) => Value;

/** Both expressions stand for the same number; all products of three operands are below 30³. */
function same(subject: Subject, left: Expression, right: Expression): void {
  fc.assert(
    fc.property(operand, operand, operand, (a, b, c) => {
      subject.within((A) => {
        const scale = scaleOf(a, b, c).toThe(3);
        const [l, r] = [left(A, a, b, c), right(A, a, b, c)].map((v) => subject.bounds(v, scale));
        if (l && r) (subject.exact ? expectSame : expectOverlap)(l, r);
      });
    }),
    { seed: 11, numRuns: 100 },
  );
}

/** Operands change places without any change of the result, in its last digit either. */
export function commutes(subject: Subject): void {
  fc.assert(
    fc.property(operand, operand, (a, b) => {
      subject.within((A) => {
        const [x, y] = [A.of(a), A.of(b)];
        const scale = scaleOf(a, b);
        for (const [u, v] of [
          [x.plus(y), y.plus(x)],
          [x.times(y), y.times(x)],
          [x.max(y), y.max(x)],
          [x.min(y), y.min(x)],
          [x.minus(y), y.minus(x).negated()],
        ] as const)
          expectSame(subject.bounds(u, scale), subject.bounds(v, scale));
      });
    }),
    { seed: 10, numRuns: 100 },
  );
}

export function associates(subject: Subject): void {
  same(
    subject,
    (A, a, b, c) => A.of(a).plus(b).plus(c),
    (A, a, b, c) => A.of(a).plus(A.of(b).plus(c)),
  );
  same(
    subject,
    (A, a, b, c) => A.of(a).times(b).times(c),
    (A, a, b, c) => A.of(a).times(A.of(b).times(c)),
  );
}

export function distributes(subject: Subject): void {
  same(
    subject,
    (A, a, b, c) => A.of(a).times(A.of(b).plus(c)),
    (A, a, b, c) => A.of(a).times(b).plus(A.of(a).times(c)),
  );
}

/** Sums, products and products of powers are those of their terms, one after the other. */
export function gathers(subject: Subject): void {
  same(
    subject,
    (A, a, b, c) => A.sum([a, A.of(b), c]),
    (A, a, b, c) => A.of(a).plus(b).plus(c),
  );
  same(
    subject,
    (A, a, b, c) => A.product([a, A.of(b), c]),
    (A, a, b, c) => A.of(a).times(b).times(c),
  );
  same(
    subject,
    (A, a, b, c) =>
      A.powers([
        [a, 1],
        [A.of(b), 2],
        [c, 0],
      ]),
    (A, a, b) => A.of(a).times(b).times(b),
  );
}

/** 0 and 1 are neutral, and what is taken away from itself or divided by itself leaves them. */
export function hasNeutralElements(subject: Subject): void {
  fc.assert(
    fc.property(nonZero, (a) => {
      subject.within((A) => {
        const x = A.of(a);
        const scale = scaleOf(a);
        for (const v of [x.plus(0), x.minus(0), x.times(1), x.over(1), x.power(1), A.sum([x])])
          expectEnclosed(subject, v, a, scale);
        for (const v of [x.minus(x), x.times(0), A.sum([]), x.plus(x.negated())])
          expectEnclosed(subject, v, Rational.zero, scale);
        for (const v of [x.over(x), x.power(0), A.product([]), A.powers([]), A.of(0).power(0)])
          expectEnclosed(subject, v, Rational.one, scale);
      });
    }),
    { seed: 12, numRuns: 100 },
  );
}
