import fc from 'fast-check';
import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import { doubles } from '../../../src/arithmetic/double.js';
import { NotRepresentable } from '../../../src/arithmetic/errors.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { expectOverlap } from './bounds.js';
import { operand, positive, scaleOf } from './operands.js';
import type { Bounds, Subject } from './subject.js';

type Compound = (A: Arithmetic, x: Rational, y: Rational) => Value;

/** Functions of x from −30 to 30 and y > 0, most of them beyond the rationals. */
const FUNCTIONS: readonly Compound[] = [
  (A, x) => A.of(x).exp(),
  (A, _, y) => A.of(y).ln(),
  (A, x) => A.of(x).tanh(),
  (A, x) => A.of(x).sin(),
  (A, x) => A.of(x).cos(),
  (A, x) => A.pi().times(x),
  (A, _, y) => A.of(y).power('1/2'),
  (A, _, y) => A.of(y).power('-2/3'),
  (A, x, y) =>
    A.powers([
      [A.of(y), '1/3'],
      [A.of(x).abs().plus(1), '2/3'],
    ]),
  (A, x) => A.exponential(2, A.of(x)),
  (A, x) => A.exponential('2/3', x),
  (A, x) => A.of(1).over(A.of(x).negated().exp().plus(1)),
];

/** The subjects' bounds on one number overlap, wherever two of them have any. */
export function agree(subjects: readonly Subject[]): { compared: number } {
  let compared = 0;
  fc.assert(
    fc.property(operand, positive, fc.constantFrom(...FUNCTIONS), (x, y, f) => {
      const size = Math.abs(Number(f(doubles, x, y).toString()));
      const scale = scaleOf(x, Rational.of(BigInt(Math.ceil(size))));
      const found: Bounds[] = [];
      for (const subject of subjects)
        subject.within((A) => {
          try {
            found.push(subject.bounds(f(A, x, y), scale));
          } catch (error) {
            if (!(error instanceof NotRepresentable)) throw error;
          }
        });
      found.forEach((a, i) => {
        for (const b of found.slice(0, i)) {
          expectOverlap(a, b);
          compared++;
        }
      });
    }),
    { seed: 14, numRuns: 300 },
  );
  return { compared };
}
