import { expect, test } from 'vitest';
import { prepare } from '../../../src/ensembles/enumerated/job.js';
import { bestKernel, kernelOf, ShardRunner } from '../../../src/ensembles/enumerated/shard.js';

test('a shard comes to the same whichever was run before', () => {
  const n = 20;
  const weights = [0, 1, 2].map((y) => Array.from({ length: n }, (_, j) => Math.sin(j + y)));
  const job = prepare({ weights, inclusion: Array<number>(n).fill(0.5) });
  const runner = new ShardRunner(job);
  const [first, second] = [runner.run(0), runner.run(1)];
  expect(runner.run(0)).toEqual(first);
  expect(new ShardRunner(job).run(1)).toEqual(second);
  expect(second).not.toEqual(first);
});

test('the kernel in WebAssembly is taken where it runs', () => {
  expect(bestKernel()).toBe('wasm-simd');
  expect(kernelOf('typescript')).not.toBe(kernelOf('wasm-simd'));
});
