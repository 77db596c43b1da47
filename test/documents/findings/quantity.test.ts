import { describe, expect, it } from 'vitest';
import { quantityOf } from '../../../src/documents/findings/quantity.js';
import { Survey } from '../../../src/documents/findings/survey.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

function words(text: string): string | undefined {
  const survey = new Survey(readDocument(text));
  const tree = survey.formulas[0]?.tree;
  return tree && quantityOf(tree, survey)?.words;
}

describe('a quantity with bounds', () => {
  it.each([
    ['$$\\Pr(A)$$', 'probability'],
    ['$$P(X = 1)$$', 'probability'],
    ['$$P(A \\mid B)$$ is a probability', 'probability'],
    ['$$\\operatorname{var}(X)$$', 'variance'],
    ['$$\\operatorname{std}(X)$$', 'standard deviation'],
    ['$$\\lVert x \\rVert_1$$', 'norm'],
    ['$$\\|x\\|_2^3$$', 'power of a norm'],
    ['$$|x|^2$$', 'power of an absolute value'],
    ['$$|\\{a, b\\}|$$', 'count'],
    ['$$\\binom{3}{2}$$', 'binomial coefficient'],
    ['$$n!$$', 'factorial'],
  ])('is known in %s', (text, what) => {
    expect(words(text)).toBe(what);
  });

  it.each([
    '$$P(x)$$',
    '$$P(t = 0)$$',
    '$$|A|$$',
    '$$x!$$',
    '$$\\binom{n}{k}$$',
    '$$p(A \\mid B)$$',
    '$$\\mathbb{E}[X]$$',
  ])('is not assumed in %s', (text) => {
    expect(words(text)).toBeUndefined();
  });
});
