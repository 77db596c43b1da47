import type { Arithmetic } from '../arithmetic/arithmetic.js';
import type { Rational } from '../arithmetic/number.js';
import type { MaskLaw } from '../masks/law.js';
import { members } from '../masks/members.js';
import { classProbabilities, type SoftmaxRegression } from '../models/softmax-regression.js';
import { distributions, type Distributions } from './distributions.js';

/**
 * The means of a softmax regression's distributions over all masks of its inputs.
 *
 * @throws RangeError if model, law and input differ in length, or there are
 *   more than 2^20 masks (`partial` takes those in shards).
 */
export function softmaxEnsemble(
  A: Arithmetic,
  model: SoftmaxRegression,
  law: MaskLaw,
  input: readonly Rational[],
): Distributions {
  const all = members(law);
  return distributions(
    A,
    all.map(({ mask }) => classProbabilities(A, model, input, mask)),
    all.map(({ weight }) => weight),
  );
}
