import { expect } from 'vitest';
import type { Kernel, KernelTables } from '../../../src/ensembles/enumerated/kernel.js';
import { expected, fill, smallTables } from './small-kernels.js';

/** A block of a kernel: classes but one, weights of masks, rows that need no scale. */
export interface Block {
  readonly others: number;
  readonly weighted: boolean;
  readonly plain: boolean;
}

export const BLOCKS: readonly Block[] = [1, 2, 40].flatMap((others) =>
  [true, false].flatMap((weighted) => [true, false].map((plain) => ({ others, weighted, plain }))),
);

/** Expects of a kernel what its interface says of its sums, run by run. */
export function expectSums(
  name: string,
  make: (tables: KernelTables) => Kernel,
  { others, weighted, plain }: Block,
): void {
  const tables = smallTables(others, weighted, plain);
  const kernel = make(tables);
  expect(kernel.name).toBe(name);
  fill(kernel, plain);
  const { sums, logarithm } = expected(kernel, tables);
  const close = (x: number, y: number): void => {
    expect(Math.abs(x - y)).toBeLessThan(1e-12 * (1 + Math.abs(y)));
  };
  for (let run = 1; run <= 2; run++) {
    kernel.run();
    for (let y = 0; y < others && others > 1; y++) close(kernel.sums[y]!, sums[y]!);
    close(kernel.sums[others]!, sums[others]!);
    if (weighted) close(kernel.sums[others + 1]!, sums[others + 1]!);
    if (tables.squares) close(kernel.sums[others + 2]!, sums[others + 2]!);
    const { significands, exponent } = kernel.product();
    const ln = Math.log(significands[0] * significands[1]) + exponent * Math.LN2;
    if (!weighted) close(ln, run * logarithm);
  }
  kernel.reset();
  expect(kernel.product()).toEqual({ significands: [1, 1], exponent: 0 });
}
