import { independent, members, weightedMean } from 'corrigenda';
import type { Arithmetic, Rational, Value } from 'corrigenda';
import { entry } from './_derivation.ts';

interface Example {
  readonly x: readonly Rational[];
  readonly t: Rational;
}

/** The minimisers of the two squared errors, over two features. */
export interface Minimisers {
  /** Of the mean over all masks with the probability ½. */
  readonly dropout: readonly Value[];
  readonly plain: readonly Value[];
}

export function leastSquares(A: Arithmetic, examples: readonly Example[]): Minimisers {
  const all = members(independent(['1/2', '1/2']));
  const overMasks = (f: (mask: readonly number[]) => Value): Value =>
    weightedMean(
      A,
      all.map(({ mask, weight }) => [f(mask), weight] as const),
    );
  const product = (mask: readonly number[], i: number, j: number): Value =>
    A.sum(
      examples.map(({ x }) =>
        entry(x, i)
          .times(entry(x, j))
          .times(entry(mask, i) * entry(mask, j)),
      ),
    );
  const target = (mask: readonly number[], i: number): Value =>
    A.sum(examples.map(({ x, t }) => entry(x, i).times(t).times(entry(mask, i))));
  const full = [1, 1];
  return {
    dropout: solved(
      (i, j) => overMasks((mask) => product(mask, i, j)),
      (i) => overMasks((mask) => target(mask, i)),
    ),
    plain: solved(
      (i, j) => product(full, i, j),
      (i) => target(full, i),
    ),
  };
}

/** The solution of two normal equations. */
function solved(m: (i: number, j: number) => Value, t: (i: number) => Value): readonly Value[] {
  const [a, b, d] = [m(0, 0), m(0, 1), m(1, 1)];
  const [r, s] = [t(0), t(1)];
  const determinant = a.times(d).minus(b.times(b));
  return [
    r.times(d).minus(s.times(b)).over(determinant),
    s.times(a).minus(r.times(b)).over(determinant),
  ];
}
