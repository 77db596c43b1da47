import { expect, it } from 'vitest';
import { mutantLines } from '../../../src/reporting/terminal/mutant-fates.js';
import { WITNESS } from '../sample-report.js';

it('says how long each mutant lived, and the case that ended it with both sides', () => {
  const mutants = [
    { name: 'x', verdict: 'holds' as const, survived: 500 },
    { name: 'y', verdict: 'refuted' as const, survived: 1, witness: WITNESS },
  ];
  expect(mutantLines(mutants)).toEqual([
    'mutants   “x”: not refuted after 500 cases',
    '          “y”: refuted after 1 case',
    '            by {p: [1/2], weights: [1], bias: 0}',
    '            where left is 1/4 ≈ 0.25 and right 3/16 ≈ 0.1875: not left ≤ right',
  ]);
});
