import { describe, expect, it } from 'vitest';
import { twoMeanings } from '../../../../src/documents/findings/rules/two-meanings.js';
import { found, keepsItsExamples, marked } from './finding.js';

describe('a name for two things', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(twoMeanings);
  });

  it('is a quantity that is applied to what has no part in it', () => {
    const text =
      'The error $E = -t \\log O$ is small, and so $$E\\left(\\frac{\\partial D}{\\partial w}\\right) = 0$$';
    expect(marked(twoMeanings, text)).toEqual(['slip: E']);
  });

  it.each([
    'Let $v$ be a vector.\n\n# Two\n\nThe set $v$ is finite.',
    'The matrix $T$ is a map. The map $T$ is linear.',
    'The velocity $v = a t$ is $$v(t) = a t$$',
    'The probability $p = k / n$ has $$p(1 - p) = q$$',
    '\\begin{lemma}Let $v$ be a vector.\\end{lemma}\\begin{lemma}Let $v$ be a set.\\end{lemma}',
  ])('is not seen in %j', (text) => {
    expect(found(twoMeanings, text)).toEqual([]);
  });
});
