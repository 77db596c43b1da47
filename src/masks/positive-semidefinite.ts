import { Rational } from '../arithmetic/number.js';

/**
 * Whether a symmetric matrix is positive semidefinite, exactly, by symmetric
 * elimination: no pivot is negative, and a pivot of 0 has a row of zeros.
 */
export function isPositiveSemidefinite(matrix: readonly (readonly Rational[])[]): boolean {
  let rest = matrix.map((row) => [...row]);
  while (rest.length > 0) {
    const [top = [], ...below] = rest;
    const [pivot = Rational.zero, ...side] = top;
    if (pivot.sign() < 0) return false;
    if (pivot.sign() === 0 && side.some((entry) => entry.sign() !== 0)) return false;
    rest = below.map((row, i) =>
      row
        .slice(1)
        .map((entry, j) =>
          pivot.sign() === 0 ? entry : entry.minus(side[i]!.times(side[j]!).over(pivot)),
        ),
    );
  }
  return true;
}
