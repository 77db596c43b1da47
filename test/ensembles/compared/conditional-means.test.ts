import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConditionalMeans } from '../../../src/ensembles/compared/conditional-means.js';
import {
  activitiesUnder,
  doubleNetwork,
  outputsUnder,
} from '../../../src/ensembles/compared/double-network.js';
import { MaskSampler } from '../../../src/ensembles/compared/mask-sampler.js';
import type { Activation } from '../../../src/models/activation.js';
import { logisticShape } from '../../../src/models/logistic.js';
import { deepFiles } from './deep-files.js';

const tops: readonly (readonly [string, Activation, number])[] = [
  ['linear units', { kind: 'linear' }, 2],
  ['logistic units', { kind: 'logistic', ...logisticShape({ c: 2, lambda: '1/2', base: 3 }) }, 2],
  ['two classes', { kind: 'softmax', base: 'e' }, 2],
];

test.each(tops)('are the means over the masks of the last layer, for %s', (_, top, outputs) => {
  fc.assert(
    fc.property(deepFiles(top, outputs), fc.nat(31), (file, below) => {
      const conditional = ConditionalMeans.of(file);
      if (!conditional) return;
      const net = doubleNetwork(file.network, file.input);
      const { gates, inclusion } = conditional.layer;
      const sums = new Float64Array(outputs);
      const mask = new Uint8Array(8);
      for (let gate = 0; gate < 5; gate++) mask[gate] = (below >> gate) & 1;
      // A gate that has one state has it.
      for (const { gates: own, states } of file.law.blocks)
        if (states.length === 1)
          for (const [at, gate] of own.entries()) mask[gate] = states[0]![at]!;
      for (let own = 0; own < 2 ** gates.length; own++) {
        let weight = 1;
        for (const [at, gate] of gates.entries()) {
          mask[gate] = (own >> at) & 1;
          weight *= mask[gate] === 1 ? inclusion[at]! : 1 - inclusion[at]!;
        }
        for (const [i, x] of outputsUnder(net, mask).entries()) sums[i]! += weight * x;
      }
      const given = conditional.given(mask, activitiesUnder(net, mask));
      for (const [i, mean] of sums.entries())
        expect(Math.abs(given[i]! - mean)).toBeLessThan(conditional.radius + 1e-12);
      expect(conditional.radius).toBeLessThan(1e-9);
    }),
    { numRuns: 40 },
  );
});

test('other outputs have none', () => {
  const [file] = fc.sample(deepFiles({ kind: 'softmax', base: 'e' }, 3), { numRuns: 1, seed: 1 });
  expect(ConditionalMeans.of(file!)).toBeUndefined();
});

test('sampled means vary less than sampled outputs, about the same mean', () => {
  const [file] = fc
    .sample(deepFiles({ kind: 'logistic', ...logisticShape() }, 1), { numRuns: 60, seed: 2 })
    .filter((one) => (ConditionalMeans.of(one)?.layer.gates.length ?? 0) === 3);
  const sampler = new MaskSampler(doubleNetwork(file!.network, file!.input), file!.law, 5);
  const { outputs, means } = sampler.withMeans(4000, ConditionalMeans.of(file!));
  const moments = (list: Float64Array): [number, number] => {
    const mean = list.reduce((sum, x) => sum + x, 0) / list.length;
    return [mean, list.reduce((sum, x) => sum + (x - mean) ** 2, 0) / list.length];
  };
  const [plain, own] = [moments(outputs[0]!), moments(means![0]!)];
  expect(own[1]).toBeLessThan(plain[1]);
  expect(Math.abs(own[0] - plain[0])).toBeLessThan(5 * Math.sqrt(plain[1] / 4000));
});
