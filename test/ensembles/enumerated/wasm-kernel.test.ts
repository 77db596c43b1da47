import { expect, test } from 'vitest';
import {
  hasWasmKernel,
  tiledAdditions,
  wasmKernel,
} from '../../../src/ensembles/enumerated/wasm-kernel.js';
import { BLOCKS, expectSums } from './kernel-laws.js';

test.each(BLOCKS)('the kernel wasm-simd sums what its interface says: %o', (block) => {
  expectSums('wasm-simd', wasmKernel, block);
});

test('the build has made it, and this platform runs it', () => {
  expect(hasWasmKernel()).toBe(true);
});

test('its sums are taken in no more steps than those of one mask after the other', () => {
  expect(tiledAdditions(1, 256, 1024)).toBeLessThan(80);
  expect(tiledAdditions(9, 256, 256)).toBeLessThan(50);
});
