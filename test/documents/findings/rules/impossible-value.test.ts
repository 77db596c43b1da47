import { describe, expect, it } from 'vitest';
import { impossibleValue } from '../../../../src/documents/findings/rules/impossible-value.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('an impossible value', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(impossibleValue);
  });

  it.each([
    ['$$\\Pr(A) = 1.2$$', 'error: \\Pr(A) = 1.2'],
    ['$$P(A = 1) = -0.5$$', 'error: P(A = 1) = -0.5'],
    ['$$\\mathbb{P}(A) = 2$$', 'error: \\mathbb{P}(A) = 2'],
    ['$$\\operatorname{Var}(X) = -1$$', 'error: \\operatorname{Var}(X) = -1'],
    ['$$\\|x\\| = -2$$', 'error: \\|x\\| = -2'],
  ])('is found in %s', (text, mark) => {
    expect(marked(impossibleValue, text)).toEqual([mark]);
  });

  it.each([
    '$$P(3) = 7$$',
    '$$\\Pr(A) = 1$$',
    '$$\\Pr(A) > 2$$',
    '$$\\operatorname{Var}(X) = 9$$',
    '$$\\Pr(A) = 75\\%$$',
  ])('is not seen in %s', (text) => {
    expect(corrected(impossibleValue, text)).toBe(text);
    expect(found(impossibleValue, text)).toEqual([]);
  });
});
