import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { IntervalArithmetic } from '../arithmetic/interval.js';
import type { Rational } from '../arithmetic/number.js';
import type { MaskLaw } from '../masks/law.js';
import type { Model } from '../models/as-network.js';
import { combine, type ModelEnsemble } from './combine.js';
import { freeze, thaw } from './frozen.js';
import { partial } from './partial.js';

/** How many masks of interval values are held at a time. */
const MASKS_A_SCOPE = 4096;

/**
 * The ensemble of a model over all masks of a law.
 *
 * @param input exact, one number for each input.
 * @param progress called from time to time with the number of masks done.
 * @throws RangeError if model, law and input do not fit, or there are more than
 *   2^40 masks (2^24 in intervals).
 */
export function modelEnsemble(
  A: Arithmetic,
  model: Model,
  law: MaskLaw,
  input: readonly Rational[],
  progress?: (masks: number) => void,
): ModelEnsemble {
  if (!(A instanceof IntervalArithmetic))
    return combine(A, [partial(A, model, law, input, undefined, progress)]);
  const of = Math.max(1, Math.ceil(law.size / MASKS_A_SCOPE));
  let masks = 0;
  const parts = Array.from({ length: of }, (_, index) => {
    const part = A.scope(() => freeze(partial(A, model, law, input, { index, of })));
    masks += part.masks;
    progress?.(masks);
    return part;
  });
  return combine(
    A,
    parts.map((part) => thaw(A, part)),
  );
}
