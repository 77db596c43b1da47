import { buildChain } from '../../../src/training/chain/build.js';
import { layerSpecs } from '../../../src/training/chain/layer-spec.js';
import { readManifest, readWeights } from '../../../src/training/chain/saved-weights.js';
import type { Chain } from '../../../src/training/chain/step.js';
import { planted } from '../chain/model-json.js';

/** The weights into the logistic units of `tiny`, input by input, and those of its outputs. */
export const HIDDEN = [1, -2, 0.5, 1.5, -1, 2];
export const OUTPUT = [1, -1, 2, 0.5];

/** Three gated inputs, two logistic units without biases, two classes. */
export function tiny(): Chain {
  const { json, weights } = planted(
    [3],
    [
      { className: 'CorrigendaGates', config: { keep: 0.5 } },
      { className: 'Dense', config: { units: 2, activation: 'sigmoid', use_bias: false } },
      { className: 'Dense', config: { units: 2, activation: 'softmax', use_bias: false } },
    ],
    { hidden: [[3, 2], HIDDEN], output: [[2, 2], OUTPUT] },
  );
  const manifest = readManifest(json.weightsManifest, 'm');
  return buildChain(
    layerSpecs(json.modelTopology, 'm'),
    readWeights(manifest, 'm', () => weights),
  );
}

/** What each of the 8 masks gives for an input: sums and states of the units, probabilities of the classes. */
export function enumerated(input: readonly number[]) {
  return Array.from({ length: 8 }, (_, mask) => {
    const gates = input.map((value, i) => ((mask >> i) & 1) * value);
    return passed(gates);
  });
}

/** The same with weights scaled by ½. */
export function scaledPass(input: readonly number[]) {
  return passed(input.map((value) => value / 2));
}

function passed(input: readonly number[]) {
  const sums = [0, 1].map((unit) =>
    input.reduce((sum, value, i) => sum + value * HIDDEN[2 * i + unit]!, 0),
  );
  const states = sums.map((sum) => 1 / (1 + Math.exp(-sum)));
  const logits = [0, 1].map((k) => states[0]! * OUTPUT[k]! + states[1]! * OUTPUT[2 + k]!);
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
  return { sums, states, probabilities: logits.map((logit) => Math.exp(logit) / total) };
}
