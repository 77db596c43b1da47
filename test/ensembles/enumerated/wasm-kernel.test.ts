import { describe, expect, test } from 'vitest';
import {
  hasWasmKernel,
  tiledAdditions,
  wasmKernel,
} from '../../../src/ensembles/enumerated/wasm-kernel.js';
import { expected, fill, smallTables } from './small-kernels.js';

describe('the kernel wasm-simd', () => {
  test.each(
    [1, 2, 40].flatMap((others) =>
      [true, false].flatMap((weighted) =>
        [true, false].map((plain) => ({ others, weighted, plain })),
      ),
    ),
  )('sums what its interface says: %o', ({ others, weighted, plain }) => {
    const tables = smallTables(others, weighted, plain);
    const kernel = wasmKernel(tables);
    expect(kernel.name).toBe('wasm-simd');
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
  });
});

test('the build has made it, and this platform runs it', () => {
  expect(hasWasmKernel()).toBe(true);
});

test('its sums are taken in no more steps than those of one mask after the other', () => {
  expect(tiledAdditions(1, 256, 1024)).toBeLessThan(80);
  expect(tiledAdditions(9, 256, 256)).toBeLessThan(50);
});
