import { expect, test } from 'vitest';
import { prepare } from '../../src/ensembles/enumerated/job.js';
import { ShardRunner } from '../../src/ensembles/enumerated/shard.js';
import { DONE, NEXT, takeShards } from '../../src/running/shard-worker.js';

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
