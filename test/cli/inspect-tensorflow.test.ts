import { expect, it, vi } from 'vitest';
import { inspectTensorFlow, tensorFlowInspections } from '../../src/cli/inspect-tensorflow.js';

it('names the library and its version', () => {
  const backend = { name: 'node', tfjs: '4.22.0', tensorflow: '2.12.0', threads: 2 } as const;
  expect(tensorFlowInspections(backend)).toEqual([
    { name: 'TensorFlow.js', found: '4.22.0', usable: true },
    {
      name: 'tfjs backend',
      found: 'tfjs-node with TensorFlow 2.12.0, 2 threads',
      usable: true,
    },
  ]);
});

it('says why WebAssembly is used', () => {
  const backend = { name: 'wasm', tfjs: '4.22.0', simd: true, threads: 1 } as const;
  const [, found] = tensorFlowInspections({ ...backend, missing: 'no compiler' });
  expect(found?.found).toBe('WebAssembly with SIMD, 1 thread; tfjs-node: no compiler');
});

it('looks at this machine, and at what the environment asks for', async () => {
  vi.stubEnv('CORRIGENDA_TENSORFLOW', 'wasm');
  const found = await inspectTensorFlow();
  expect(found.map(({ usable }) => usable)).toEqual([true, true]);
  expect(found[1]?.found).toMatch(/^WebAssembly with SIMD, \d+ thread/);
  vi.stubEnv('CORRIGENDA_TENSORFLOW', 'abacus');
  const [refused] = await inspectTensorFlow();
  expect(refused).toMatchObject({ usable: false });
  expect(refused?.found).toContain('"abacus"');
  vi.unstubAllEnvs();
});
