import { expect, test } from 'vitest';
import { blocksOf, masksOf, prepare } from '../../../src/ensembles/enumerated/job.js';

test('a job has all masks, and those of gates that are none', () => {
  const n = 20;
  const weights = [0, 1, 2].map((y) => Array<number>(n).fill(y));
  const job = prepare({ weights, inclusion: Array<number>(n).fill(0.5) });
  expect(masksOf(job)).toBe(2 ** n);
  expect([blocksOf(job), job.shards]).toEqual([16, 16]);
  expect(job.weighted).toBe(false);
  const small = prepare({ weights: [[1], [0]], inclusion: [0.25] });
  expect(masksOf(small)).toBe(16);
  expect(small.q!.reduce((a, b) => a + b, 0)).toBe(1);
});

test('rows of one weight are side by side', () => {
  const { rowWeights } = prepare({
    weights: [Array<number>(12).fill(1), Array<number>(12).fill(0)],
    inclusion: Array<number>(12).fill(0.75),
  });
  expect([...rowWeights!]).toEqual([...rowWeights!].sort((a, b) => a - b));
  expect(new Set(rowWeights).size).toBe(Math.log2(rowWeights!.length) + 1);
});

test('it is plain data', () => {
  const job = prepare({
    weights: [
      [1, 900],
      [0, 0],
    ],
    inclusion: [0.25, 0.5],
  });
  expect(structuredClone(job)).toEqual(job);
  expect(job.plain).toBe(false);
});
