import { expect, test } from 'vitest';
import { BlockRows } from '../../../src/ensembles/enumerated/block-rows.js';
import { prepare, type Job } from '../../../src/ensembles/enumerated/job.js';
import { referenceKernel } from '../../../src/ensembles/enumerated/reference-kernel.js';

function rowsOf(job: Job): BlockRows {
  const { rows, columns, plain, squares, b, q, logarithms, exponents } = job;
  const others = job.others.length;
  const tables = { others, rows, columns, plain, squares, b, q, logarithms, exponents };
  return new BlockRows(job, referenceKernel(tables));
}

const GATES = 20;

function job(w: number, p: number): Job {
  const weights = [Array<number>(GATES).fill(0), Array<number>(GATES).fill(w)];
  return prepare({ weights, inclusion: Array<number>(GATES).fill(p) });
}

test('the weights of all rows of all blocks add up to 1', () => {
  const rows = rowsOf(job(1, 0.75));
  let total = 0;
  for (let block = 0; block < 4; block++) {
    rows.fill(block);
    for (const w of rows.kernel.w) total += w;
  }
  expect(total).toBeCloseTo(1, 13);
});

test('a block has the exponentials of its own gates in every row', () => {
  const rows = rowsOf(job(1, 0.5));
  rows.fill(0);
  const first = rows.kernel.a.slice();
  rows.fill(3);
  for (const [i, a] of rows.kernel.a.entries()) expect(a / first[i]!).toBeCloseTo(Math.exp(2), 12);
});

test('rows that spread far are scaled by their largest exponent', () => {
  const rows = rowsOf(job(300, 0.5));
  rows.fill(3);
  const { a, c } = rows.kernel;
  for (let i = 0; i < a.length; i++) {
    expect(Math.max(a[i]!, c[i]!)).toBeGreaterThanOrEqual(1);
    expect(Math.max(a[i]!, c[i]!)).toBeLessThan(4);
  }
  // Two significands below 2 are multiplied after the exponents are added.
  const octaves = (10 * 300) / Math.LN2;
  expect(Math.max(...rows.scales)).toBeGreaterThan(octaves - 2);
  expect(Math.max(...rows.scales)).toBeLessThanOrEqual(octaves);
});
