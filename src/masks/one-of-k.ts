import type { Rational } from '../arithmetic/number.js';
import { type Literal } from '../arithmetic/number.js';
import { block, type GateState } from './block.js';
import type { MaskLaw } from './law.js';
import { lawOfBlocks } from './law-of-blocks.js';
import { gateCount, probability } from './probability.js';

/** The most gates of which one is drawn: each mask is written out. */
export const MOST_CHOICES = 4096;

/**
 * Exactly one of k gates is 1, the j-th with the j-th probability, as
 * stochastic pooling draws one unit of a pool (Zeiler & Fergus 2013).
 *
 * @param probabilities at least one and at most 4096; they add up to 1.
 * @throws RangeError if they do not, or one is no exact number in [0, 1].
 */
export function oneOfK(probabilities: readonly Literal[]): MaskLaw {
  const k = gateCount(probabilities.length, MOST_CHOICES);
  const rows = probabilities.map((literal, chosen) => {
    const p = probability(literal, `the probability of choice ${chosen}`);
    const states = new Array<GateState>(k).fill(0);
    states[chosen] = 1;
    return [states, p] as readonly [GateState[], Rational];
  });
  const gates = probabilities.map((_, gate) => gate);
  return lawOfBlocks('one-of-k', k, [block(gates, rows, 'the probabilities of the choices')]);
}
