import { expect, test } from 'vitest';
import { EXACTLY, type Coarseness } from '../../../src/ensembles/enumerated/coarseness.js';

test('nothing is rounded further where nothing is said', () => {
  for (const step of Object.values<Coarseness['table']>({ ...EXACTLY }))
    expect(step(1 / 3)).toBe(1 / 3);
});
