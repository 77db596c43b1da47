import { describe, expect, test } from 'vitest';
import { enumerateSoftmax } from '../../../src/ensembles/enumerated/softmax.js';
import { enumerateUnit } from '../../../src/ensembles/enumerated/unit.js';
import { hostile, INCLUSION, WEIGHTS } from './hostile-problems.js';
import { missedOfLayer, missedOfUnit } from './missed.js';

/** How often each family is drawn; more by ENUMERATED_ROUNDS. */
const ROUNDS = Number(process.env['ENUMERATED_ROUNDS'] ?? 2);
const KERNELS = ['wasm-simd', 'typescript'] as const;
const families = Object.keys(WEIGHTS).flatMap((weights) =>
  Object.keys(INCLUSION).map((inclusion) => ({ weights, inclusion })),
);

describe('the means over all masks are within their radius of what the definitions give', () => {
  test.each(families)('of weights $weights and probabilities $inclusion', (family) => {
    for (let round = 0; round < ROUNDS; round++) {
      const seed = 1000 * round + families.indexOf(family);
      const gates = [1, 3, 5, 6][(round + seed) % 4]!;
      const classes = [3, 2, 5, 4][(round + (seed >> 2)) % 4]!;
      const layer = hostile(family.weights, family.inclusion, classes, gates, seed);
      const two = hostile(family.weights, family.inclusion, 2, gates + 1, seed + 500);
      const unit = { ...two, weights: [new Float64Array(gates + 1), two.weights[1]!] };
      for (const kernel of KERNELS) {
        expect(missedOfLayer(layer, enumerateSoftmax(layer, { kernel }))).toEqual([]);
        const found = enumerateUnit(
          { ...unit, weights: unit.weights[1]!, bias: unit.biases![1]! },
          { kernel },
        );
        expect(missedOfUnit({ ...unit, biases: [0, unit.biases![1]!] }, found)).toEqual([]);
      }
    }
  });
});
