import { expect, it } from 'vitest';
import { TENSORFLOW_WHEEL, isKept } from '../../../src/training/tensorflow/wheel.js';

it('names a file whose name says the project and the version', () => {
  const { project, version, file, sha256 } = TENSORFLOW_WHEEL;
  expect(file.startsWith(`${project.replace('-', '_')}-${version}-`)).toBe(true);
  expect(sha256).toMatch(/^[\da-f]{64}$/);
});

it.each([
  ['tensorflow/libtensorflow_cc.so.2', true],
  ['tensorflow/libtensorflow_framework.so.2', true],
  ['tensorflow/include/tensorflow/c/c_api.h', true],
  ['tensorflow/include/tensorflow/tsl/c/tsl_status.h', true],
  ['tensorflow/include/tensorflow/c/../../../../away.h', false],
  ['tensorflow/include/Eigen/Core.h', false],
  ['tensorflow/python/_pywrap_tfe.so', false],
  ['other/tensorflow/libtensorflow_cc.so.2', false],
])('keeps of the wheel what the binding needs: %s, %j', (file, kept) => {
  expect(isKept(file)).toBe(kept);
});
