import { expect, test } from 'vitest';
import { planDeep } from '../../../src/ensembles/enumerated/deep-plan.js';
import { kernelOf } from '../../../src/ensembles/enumerated/shard.js';
import { TopLayer } from '../../../src/ensembles/enumerated/top-layer.js';

test.each([0.1, 10])('sums over its own masks for every outcome below, weights of %d', (w) => {
  const n = 17;
  const plan = planDeep({
    input: Array<number>(n).fill(1),
    inclusion: Array<number>(n).fill(0.25),
    hidden: [],
    output: { weights: [Array<number>(n).fill(w)], biases: [-1] },
  });
  expect(plan.plain).toBe(w < 1);
  const top = new TopLayer(plan, kernelOf('wasm-simd'));
  top.add(
    Float64Array.from({ length: n }, () => 1),
    0.5,
  );
  top.add(
    Float64Array.from({ length: n }, () => 0),
    0.5,
  );
  const outcome = (on: number): number => 1 / (1 + Math.exp(on * w - 1));
  let mean = outcome(0) / 2;
  let weight = 0.75 ** n;
  for (let on = 0; on <= n; on++) {
    mean += (weight / 2) * outcome(on);
    weight *= ((n - on) / (on + 1)) * (0.25 / 0.75);
  }
  const width = top.sums.parts.length / 2;
  expect(top.sums.parts[1]! + top.sums.parts[width + 1]!).toBeCloseTo(mean, 12);
  expect(top.means[0]).toBeCloseTo(-1 + (n * w) / 8, 12);
});
