import fc from 'fast-check';
import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { expectEnclosed } from './bounds.js';
import { nonZero, operand, scaleOf } from './operands.js';
import type { Subject } from './subject.js';

/** An operation of two operands, of which the second is not 0, and its exact result. */
type Operation = readonly [
  name: string,
  (A: Arithmetic, a: Rational, b: Rational) => Value,
  (a: Rational, b: Rational) => Rational,
];

const larger = (a: Rational, b: Rational): Rational => (a.compare(b) > 0 ? a : b);

const OPERATIONS: readonly Operation[] = [
  ['plus', (A, a, b) => A.of(a).plus(A.of(b)), (a, b) => a.plus(b)],
  ['minus', (A, a, b) => A.of(a).minus(A.of(b)), (a, b) => a.minus(b)],
  ['times', (A, a, b) => A.of(a).times(A.of(b)), (a, b) => a.times(b)],
  ['over', (A, a, b) => A.of(a).over(A.of(b)), (a, b) => a.over(b)],
  ['plus a literal', (A, a, b) => A.of(a).plus(b), (a, b) => a.plus(b)],
  ['negated', (A, a) => A.of(a).negated(), (a) => a.negated()],
  ['abs', (A, a) => A.of(a).abs(), (a) => a.abs()],
  ['max', (A, a, b) => A.of(a).max(A.of(b)), larger],
  ['min', (A, a, b) => A.of(a).min(b), (a, b) => larger(a.negated(), b.negated()).negated()],
  ['cube', (A, a) => A.of(a).power(3), (a) => a.toThe(3)],
  ['fourth power', (A, a) => A.of(a).power(4), (a) => a.toThe(4)],
  ['reciprocal', (A, _, b) => A.of(b).power(-1), (_, b) => b.toThe(-1)],
  ['reciprocal of the square', (A, _, b) => A.of(b).power('-2'), (_, b) => b.toThe(-2)],
  ['sum', (A, a, b) => A.sum([a, b, a]), (a, b) => a.plus(b).plus(a)],
  ['product', (A, a, b) => A.product([a, b, b]), (a, b) => a.times(b).times(b)],
  [
    'powers',
    (A, a, b) =>
      A.powers([
        [a, 3],
        [b, -2],
      ]),
    (a, b) => a.toThe(3).over(b.toThe(2)),
  ],
  ['root of a square', (A, a) => A.of(a.times(a)).power('1/2'), (a) => a.abs()],
  ['exponential of base 2', (A) => A.exponential(2, -3), () => Rational.of('1/8')],
];

/** Each operation's result lies where the arithmetic says; an exact one's is the result. */
export function encloses(subject: Subject): void {
  fc.assert(
    fc.property(operand, nonZero, fc.constantFrom(...OPERATIONS), (a, b, [, run, reference]) => {
      const exact = reference(a, b);
      // A square may be below its operand's scale, and its root above it.
      const scale = scaleOf(a, b, exact).times(scaleOf(a, b));
      subject.within((A) => {
        expectEnclosed(subject, run(A, a, b), exact, scale);
      });
    }),
    { seed: 13, numRuns: 600 },
  );
}
