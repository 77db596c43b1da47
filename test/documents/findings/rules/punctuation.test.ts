import { describe, expect, it } from 'vitest';
import { punctuation } from '../../../../src/documents/findings/rules/punctuation.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a sign of punctuation', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(punctuation);
  });

  it('is put right', () => {
    expect(corrected(punctuation, punctuation.incorrect)).toBe(
      String.raw`$$x = W_{y,:} a + W_{y,:} b, \quad \mu = [\mu_1, \ldots, \mu_n]$$`,
    );
    expect(marked(punctuation, punctuation.incorrect)).toContain('slip: ;');
  });

  it.each([
    String.raw`$$a = W_{y,;}$$`,
    String.raw`$$a = x_1 \cdots x_n$$`,
    String.raw`$$a = (x_1 + \dots + x_n, y)$$`,
    String.raw`$$a = p(x; \theta)$$`,
  ])('is not missed in %s', (text) => {
    expect(found(punctuation, text)).toEqual([]);
  });
});
