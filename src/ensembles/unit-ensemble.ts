import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import type { Rational } from '../arithmetic/number.js';
import type { MaskLaw } from '../masks/law.js';
import { sumDistribution, type WeightedSum } from '../masks/sum-distribution.js';
import { contributions } from '../models/linear-functional.js';
import { logistic } from '../models/logistic.js';
import type { LogisticUnit } from '../models/logistic-unit.js';
import { ensemble, type Ensemble } from './ensemble.js';

/** The total inputs of a unit over all masks, and its ensemble. */
export interface UnitEnsemble extends Ensemble {
  /** The values of S, each once, with the weight of all masks that give it. */
  readonly totals: readonly WeightedSum[];
  /** σ(S) for each of the totals. */
  readonly outputs: readonly Value[];
}

/**
 * The ensemble of a logistic unit over all masks of its inputs. Masks with the
 * same total input share one evaluation of the logistic function.
 *
 * @throws RangeError if unit, law and input differ in length; TooLarge if there
 *   are more than 2^20 different totals (`partial` takes those in shards).
 */
export function unitEnsemble(
  A: Arithmetic,
  unit: LogisticUnit,
  law: MaskLaw,
  input: readonly Rational[],
): UnitEnsemble {
  const totals = sumDistribution(law, unit.bias, contributions(unit, input));
  const outputs = totals.map(({ sum }) => logistic(A, unit, sum));
  const means = ensemble(
    A,
    outputs,
    totals.map(({ weight }) => weight),
  );
  return {
    totals,
    outputs,
    get E() {
      return means.E;
    },
    get Eprime() {
      return means.Eprime;
    },
    get V() {
      return means.V;
    },
    get G() {
      return means.G;
    },
    get Gprime() {
      return means.Gprime;
    },
    get NWGM() {
      return means.NWGM;
    },
  };
}
