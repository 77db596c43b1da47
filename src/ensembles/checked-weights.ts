import { Rational } from '../arithmetic/number.js';

/**
 * The weights of an ensemble as they are, once they are seen to be a
 * probability distribution.
 *
 * @throws RangeError if there are not `count` of them or none at all, one is
 *   negative, or they do not add up to 1 exactly.
 */
export function checkedWeights(weights: readonly Rational[], count: number): readonly Rational[] {
  if (weights.length !== count)
    throw new RangeError(`${weights.length} weights for ${count} members of the ensemble`);
  for (const [i, weight] of weights.entries())
    if (weight.sign() < 0) throw new RangeError(`weight ${i} is negative: ${weight}`);
  const total = Rational.sum(weights);
  if (!total.equals(1)) throw new RangeError(`the weights must add up to 1, not ${total}`);
  return weights;
}
