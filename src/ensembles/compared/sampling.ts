import type { NetworkFile } from '../../models/network-file.js';
import { doubleNetwork, type DoubleNetwork } from './double-network.js';
import { MaskSampler } from './mask-sampler.js';
import { outputRanges } from './output-range.js';
import { samplesWithin } from './sampled-groups.js';

/** Sampled masks of a network, computed in doubles. */
export interface Sampling {
  readonly network: DoubleNetwork;
  readonly sampler: MaskSampler;
  /** By output its values under the first masks, as many as the largest of `counts`. */
  readonly drawn: readonly Float64Array[];
  /** Of how many masks means are taken beside other approximations. */
  readonly counts: readonly number[];
  /** How many masks are drawn at most where nothing is said. */
  readonly most: number;
}

/** Why there are none, as the end of a sentence about the network. */
export interface NoSampling {
  readonly why: string;
}

const COUNTS = [10, 100, 1000];

/** The network in doubles and its first masks, or why doubles do not hold it. */
export function samplingOf(
  { network, law, input }: NetworkFile,
  seed: number,
): Sampling | NoSampling {
  try {
    const inDoubles = doubleNetwork(network, input);
    outputRanges(inDoubles);
    const sampler = new MaskSampler(inDoubles, law, seed);
    const outputs = inDoubles.layers.at(-1)!.biases.length;
    const most = samplesWithin(inDoubles.terms + law.gates, outputs);
    const counts = COUNTS.filter((count) => count <= most);
    const drawn = sampler.outputs(counts.at(-1) ?? 2);
    return { network: inDoubles, sampler, drawn, counts, most };
  } catch (error) {
    if (error instanceof RangeError) return { why: error.message };
    throw error;
  }
}
