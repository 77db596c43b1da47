import { Rational, type Literal } from '../arithmetic/number.js';
import { isPositiveSemidefinite } from './positive-semidefinite.js';

/**
 * A law of real-valued gates known by its first two moments only: there are no
 * masks to enumerate.
 */
export interface MomentLaw {
  readonly kind: 'moments';
  readonly gates: number;
  /** E[μⱼ] of each gate. */
  readonly mean: readonly Rational[];
  /** Cov(μᵢ, μⱼ); the variance where i = j. */
  covariance(i: number, j: number): Rational;
}

/**
 * The law with this mean and covariance matrix.
 *
 * @param mean length n, at most 256.
 * @param covariance n × n, symmetric and positive semidefinite (checked exactly).
 * @throws RangeError otherwise.
 */
export function moments(
  mean: readonly Literal[],
  covariance: readonly (readonly Literal[])[],
): MomentLaw {
  const n = mean.length;
  if (n > 256) throw new RangeError(`a law of moments has at most 256 gates, not ${n}`);
  if (covariance.length !== n || covariance.some((row) => row.length !== n))
    throw new RangeError(`the covariance matrix of ${n} gates must be ${n} × ${n}`);
  const matrix = covariance.map((row) => row.map((entry) => Rational.of(entry)));
  const at = (i: number, j: number): Rational => {
    const entry = matrix[i]?.[j];
    if (!entry) throw new RangeError(`the law has no gates ${i}, ${j}: it has ${n}`);
    return entry;
  };
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++)
      if (!at(i, j).equals(at(j, i)))
        throw new RangeError(`the covariance matrix is not symmetric at ${i}, ${j}`);
  if (!isPositiveSemidefinite(matrix))
    throw new RangeError('the covariance matrix is not positive semidefinite');
  return { kind: 'moments', gates: n, mean: mean.map((m) => Rational.of(m)), covariance: at };
}

/** The moments of μ ~ N(1, I), the real-valued noise of Srivastava et al. (2014), §10. */
export function unitNoise(gates: number): MomentLaw {
  const identity = Array.from({ length: gates }, (_, i) =>
    Array.from({ length: gates }, (_, j) => (i === j ? 1 : 0)),
  );
  return moments(new Array<number>(gates).fill(1), identity);
}
