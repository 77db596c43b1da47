import { expect, it } from 'vitest';
import { describeInstallation } from '../../../src/training/tensorflow/describe.js';

it('says in one line what runs, where it is from, or what is missing', () => {
  const missing = describeInstallation({ backend: 'wasm', missing: 'a compiler' });
  expect(missing).toMatch(/^TensorFlow: WebAssembly is used.*missing: a compiler$/);
  const node = { backend: 'node', version: '2.12.0' } as const;
  expect(describeInstallation({ ...node, from: 'earlier' })).toBe(
    'TensorFlow: 2.12.0 runs in tfjs-node',
  );
  expect(describeInstallation({ ...node, from: 'wheel' })).toMatch(/, from the wheel$/);
});
