import { expect, it } from 'vitest';
import { uncoloured } from '../../../src/reporting/paint.js';
import { unansweredLines } from '../../../src/reporting/terminal/unanswered.js';
import { REFUTED, cases, claimOf, unanswered } from '../sample-report.js';

it('gives the reason of each claim that came to no answer', () => {
  const claim = unanswered('a/b', 'undecided', {
    cases: cases({ held: 5, undecided: 2 }),
    notes: ['the budget was met'],
  });
  expect(unansweredLines([claim], uncoloured)).toEqual([
    'a/b: undecided, 7 cases',
    '  the budget was met',
    '  2 cases undecided',
  ]);
});

it('leaves out answers, and claims that did not run', () => {
  const claims = [claimOf('a/b'), REFUTED, unanswered('a/c', 'not-run')];
  expect(unansweredLines(claims, uncoloured)).toEqual([]);
});
