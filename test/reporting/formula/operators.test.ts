import { expect, it } from 'vitest';
import { roleOf, written } from '../../../src/reporting/formula/operators.js';

it('knows what an operator is to its neighbours', () => {
  expect(['≤', '+', '(', '}', ',', '∑', '…', 'lim', '!'].map(roleOf)).toEqual([
    'relation',
    'binary',
    'open',
    'close',
    'comma',
    'large',
    'dots',
    'name',
    'atom',
  ]);
});

it('writes signs that every terminal has', () => {
  expect(['∣', '∼', '-', '≤'].map(written)).toEqual(['|', '~', '−', '≤']);
});
