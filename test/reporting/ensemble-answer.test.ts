import { expect, test } from 'vitest';
import { answerText } from '../../src/reporting/ensemble-answer.js';

const answer = {
  title: 'output 0',
  outputs: 1,
  weightScaling: 0.5312,
  mean: 0.5435,
  offBy: 0.0123,
  within: 0,
};

test.each([
  [answer, 'weight scaling is off by 0.0123 (0.5312 for a true mean of 0.5435)'],
  [
    { ...answer, within: 0.001 },
    'weight scaling is off by 0.0123 ± 0.00101 (0.5312 for a true mean of 0.5435)',
  ],
  [
    { ...answer, offBy: 0, mean: 0.5312 },
    'weight scaling is exact (0.5312 for a true mean of 0.5312)',
  ],
  [
    { ...answer, offBy: 1e-17, within: 1e-16, mean: 0.5312 },
    'weight scaling is off by at most 1.11e-16 (0.5312 for a true mean of 0.5312)',
  ],
  [
    { ...answer, outputs: 3, title: 'class 2' },
    'weight scaling is off by 0.0123 (0.5312 for a true mean of 0.5435, class 2, where it is most)',
  ],
  [
    { ...answer, level: 0.95, within: 0.002 },
    'weight scaling is off by 0.0123 ± 0.00202, with 95 % confidence (0.5312 for a sampled mean of 0.5435)',
  ],
  [
    { ...answer, level: 0.95, within: 0.02 },
    'weight scaling is off by at most 0.0326, with 95 % confidence (0.5312 for a sampled mean of 0.5435)',
  ],
  [undefined, 'how wrong weight scaling is cannot be said: nothing bounds the mean'],
])('%j is said as %s', (given, text) => {
  expect(answerText(given)).toBe(text);
});
