import { test } from 'vitest';
import { referenceKernel } from '../../../src/ensembles/enumerated/reference-kernel.js';
import { BLOCKS, expectSums } from './kernel-laws.js';

test.each(BLOCKS)('the kernel typescript sums what its interface says: %o', (block) => {
  expectSums('typescript', referenceKernel, block);
});
