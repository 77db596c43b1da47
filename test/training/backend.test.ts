import * as tf from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runningBackends, useBackend, wantedBackend } from '../../src/training/backend.js';

const BACKENDS = await runningBackends();

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the backend', () => {
  it('is the one that the environment asks for', async () => {
    expect(wantedBackend({})).toBeUndefined();
    expect(wantedBackend({ CORRIGENDA_TENSORFLOW: '' })).toBeUndefined();
    expect(wantedBackend({ CORRIGENDA_TENSORFLOW: 'node' })).toBe('node');
    expect(() => wantedBackend({ CORRIGENDA_TENSORFLOW: 'gpu' })).toThrow(/"gpu", expected node/);
    vi.stubEnv('CORRIGENDA_TENSORFLOW', 'wasm');
    expect(await useBackend()).toMatchObject({ name: 'wasm', tfjs: tf.version_core });
    expect(await runningBackends()).toEqual(['wasm']);
  });

  it.skipIf(!BACKENDS.includes('node'))("is TensorFlow's library where it runs", async () => {
    vi.stubEnv('CORRIGENDA_TENSORFLOW', '');
    const backend = await useBackend();
    expect(backend).toMatchObject({ name: 'node' });
    expect(backend.tensorflow).toMatch(/^\d+\.\d+\.\d+/);
    expect(tf.getBackend()).toBe('tensorflow');
  });

  it.each(BACKENDS)('multiplies matrices on %s within the bound of rounding', async (name) => {
    expect((await useBackend(name)).name).toBe(name);
    const [rows, inner] = [5, 97];
    const left = Float32Array.from(
      { length: rows * inner },
      (_, i) => ((i * 37) % 101) / 101 - 0.5,
    );
    const right = Float32Array.from({ length: inner * rows }, (_, i) => ((i * 53) % 89) / 89 - 0.5);
    const product = tf.tidy(() =>
      tf.matMul(tf.tensor2d(left, [rows, inner]), tf.tensor2d(right, [inner, rows])).dataSync(),
    );
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < rows; j++) {
        let [exact, size] = [0, 0];
        for (let k = 0; k < inner; k++) {
          const term = left[i * inner + k]! * right[k * rows + j]!;
          exact += term;
          size += Math.abs(term);
        }
        // A sum of n products in any order errs by at most nu/(1 − nu) of the sizes' sum, u = 2⁻²⁴
        // (Higham 2002, section 3.1); the reference in doubles errs by 2⁻²⁹ of that.
        const bound = 1.001 * inner * 2 ** -24 * size;
        expect(Math.abs(product[i * rows + j]! - exact)).toBeLessThanOrEqual(bound);
      }
  });
});
