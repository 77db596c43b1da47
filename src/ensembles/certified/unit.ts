import { Contributions } from './contributions.js';
import { GateLaw } from './gate-law.js';
import { integrate, ONLY_GATES } from './integrate.js';
import type { CertifiedMeans } from './means.js';
import { PowerSums } from './power-sums.js';
import { settingsOf, type CertifiedOptions, type Planted } from './settings.js';

/** A logistic unit O = σ(b + Σ δ_j w_j I_j) whose gates δ_j are independent. */
export interface GatedUnit {
  readonly bias: number;
  readonly weights: ArrayLike<number>;
  readonly inputs: ArrayLike<number>;
  /** The probability of each gate to be there, from 0 to 1. */
  readonly inclusion: ArrayLike<number>;
}

/**
 * Enclosures of the means of a logistic unit over all masks of its gates, without
 * enumerating them: integrals of the characteristic function of S. All numbers
 * are taken to be exactly the doubles that they are.
 *
 * @throws RangeError if lengths differ, a number is not finite or a product is
 *   beyond 2^250, or a probability is not from 0 to 1; TooCostly if S is spread so
 *   far that the rule needs more evaluations than the limit.
 */
export function certifiedUnit(unit: GatedUnit, options?: CertifiedOptions): CertifiedMeans {
  return plantedUnit(unit, options);
}

/** The same with something planted, for tests of the error bound. */
export function plantedUnit(
  unit: GatedUnit,
  options?: CertifiedOptions,
  planted?: Planted,
): CertifiedMeans {
  const { weights, inputs, inclusion } = unit;
  if (weights.length !== inputs.length || weights.length !== inclusion.length)
    throw new RangeError(
      `${weights.length} weights, ${inputs.length} inputs and ${inclusion.length} probabilities`,
    );
  const law = new GateLaw(inclusion);
  const contributions = new Contributions(law);
  const w = Float64Array.from(weights);
  const x = Float64Array.from(inputs);
  contributions.multiply(w, 0, x, 0);
  contributions.settle(unit.bias, w, 0, x, 0);
  return integrate(contributions, new PowerSums(law), ONLY_GATES, settingsOf(options, planted));
}
