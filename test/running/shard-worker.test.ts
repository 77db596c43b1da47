import { expect, test } from 'vitest';
import { deepShards, DeepShardRunner } from '../../src/ensembles/enumerated/deep-shard.js';
import { prepare } from '../../src/ensembles/enumerated/job.js';
import { ShardRunner } from '../../src/ensembles/enumerated/shard.js';
import { DONE, NEXT, takeDeepShards, takeShards } from '../../src/running/shard-worker.js';

test('a worker takes the shards that are left and writes them to their places', () => {
  const n = 20;
  const weights = [0, 1, 2].map((y) => Array.from({ length: n }, (_, j) => Math.sin(j + y)));
  const job = prepare({ weights, inclusion: Array<number>(n).fill(0.5) });
  const { parts, product } = new ShardRunner(job).run(5);
  const each = parts.length + product.length;
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const results = new Float64Array(new SharedArrayBuffer(8 * each * job.shards));
  counters[NEXT] = 5;
  takeShards({ job, kernel: 'wasm-simd', counters, results });
  expect(counters[DONE]).toBe(job.shards - 5);
  expect([...results.subarray(5 * each, 6 * each)]).toEqual([...parts, ...product]);
  expect(results.subarray(0, 5 * each).every((x) => x === 0)).toBe(true);
});

test('a worker takes the shards of a deep network, with the means of its logits', () => {
  const problem = {
    input: [1, 2],
    inclusion: [0.5, 0.25],
    hidden: [{ weights: [[1, -1]], biases: [0.5], activation: 'tanh' as const, inclusion: [0.75] }],
    output: { weights: [[2]], biases: [0] },
  };
  const runner = new DeepShardRunner(problem);
  expect(deepShards(runner.plan)).toBe(4);
  const { parts, product, means } = runner.run(3);
  const each = parts.length + product.length + means.length;
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const results = new Float64Array(new SharedArrayBuffer(8 * each * 4));
  takeDeepShards({ problem, kernel: 'wasm-simd', counters, results });
  expect(counters[DONE]).toBe(4);
  expect([...results.subarray(3 * each)]).toEqual([...parts, ...product, ...means]);
});
