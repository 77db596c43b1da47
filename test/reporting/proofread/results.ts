import { proofread } from '../../../src/documents/proofread/proofread.js';
import type { FileResult } from '../../../src/documents/proofread/result.js';

/** A document with an error, a slip, a formula that is skipped, and a number of an equation alone. */
export const RESULT: FileResult = proofread(
  [
    'We have $x \\in {0,1}$ and <b>$y$</b>.',
    '',
    '$$\\mu = [\\mu_1, \\ldots \\mu_n] \\tag{1}$$',
    '',
    '$$c = \\foo$$',
    '',
    '(7.54)',
    '',
  ].join('\n'),
  'notes/<a>.md',
);

/** One in which there is nothing. */
export const EMPTY: FileResult = proofread('Nothing.', 'empty.md');
