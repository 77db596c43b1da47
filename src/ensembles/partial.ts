import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import type { Rational } from '../arithmetic/number.js';
import type { MaskLaw, Shard } from '../masks/law.js';
import { asNetwork, type Model } from '../models/as-network.js';
import { outputCount, type Network } from '../models/network.js';
import { outputs as outputsOf } from '../models/propagate.js';
import { isRounding, OutputAccumulator } from './output-accumulator.js';
import type { OutputSums } from './output-sums.js';
import { walk } from './walk.js';

/** What one shard of the masks adds to the ensemble of a model. */
export interface PartialEnsemble {
  readonly masks: number;
  /** The weight of the shard's masks over the denominator. */
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Whether the outputs are the probabilities of classes. */
  readonly classes: boolean;
  readonly outputs: readonly OutputSums[];
}

/**
 * The part of an ensemble that one shard of the masks makes up; `combine` adds
 * the parts, in rational arithmetic to the same result in any order.
 *
 * @param input exact, one number for each input.
 * @param progress called with the number of masks done, every 4096 of them.
 * @throws RangeError if model, law and input do not fit, or there is no such shard.
 */
export function partial(
  A: Arithmetic,
  model: Model,
  law: MaskLaw,
  input: readonly Rational[],
  shard?: Shard,
  progress?: (masks: number) => void,
): PartialEnsemble {
  const network = asNetwork(model);
  const activation = network.layers.at(-1)?.activation.kind;
  const classes = activation === 'softmax';
  const geometric = classes ? 'classes' : activation === 'logistic' ? 'logistic' : 'none';
  const sums = shifts(A, network, law, input).map(
    (shift) => new OutputAccumulator(A, law.denominator, shift, geometric),
  );
  let masks = 0;
  let total = 0n;
  walk(
    A,
    network,
    law,
    input,
    (outputs, numerator) => {
      for (const [i, output] of outputs.entries()) sums[i]?.add(output, numerator);
      total += numerator;
      masks++;
      if (masks % 4096 === 0) progress?.(masks);
    },
    shard,
  );
  return {
    masks,
    numerator: total,
    denominator: law.denominator,
    classes,
    outputs: sums.map((sum) => sum.sums),
  };
}

/**
 * What squares are taken about: 0 in exact arithmetics, and elsewhere the
 * outputs under weight scaling, which lie near the means, so that
 * E(O − K)² − (E − K)² cancels little.
 */
function shifts(
  A: Arithmetic,
  network: Network,
  law: MaskLaw,
  input: readonly Rational[],
): readonly Value[] {
  if (isRounding(A)) return outputsOf(A, network, input, law.inclusion);
  return Array.from({ length: outputCount(network) }, () => A.of(0));
}
