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

  it.each([
    [String.raw`$i = 1, 2 \ldots, n$`, String.raw`$i = 1, 2, \ldots, n$`],
    [String.raw`$(b_1 \ldots, b_n)$`, String.raw`$(b_1, \ldots, b_n)$`],
    [String.raw`$(x_1, x_2 x_3, x_4)$`, String.raw`$(x_1, x_2, x_3, x_4)$`],
    ['$(x_1, x_2, x_3) = (x_1; x_2, x_3)$', '$(x_1, x_2, x_3) = (x_1, x_2, x_3)$'],
    [String.raw`$$a = b,, c = d$$`, String.raw`$$a = b, c = d$$`],
    [String.raw`$$a = b..$$`, String.raw`$$a = b.$$`],
    [
      '$a = 0.1, 0.2, 0.3, 0.4, 0.5$ and $x = 0,25$',
      '$a = 0.1, 0.2, 0.3, 0.4, 0.5$ and $x = 0.25$',
    ],
  ])('is put right in %s', (wrong, right) => {
    expect(corrected(punctuation, wrong)).toBe(right);
    expect(found(punctuation, right)).toEqual([]);
  });

  it.each([
    String.raw`$0.333 \ldots, 0.5$`,
    String.raw`$I_1 I_2, I_3, \cdots, I_n$`,
    String.raw`$x_1, x_1 x_2, x_1 x_2 x_3$`,
    '$(x, y, z) = 1$ and $f(u; v, w)$',
    '$(a_1, a_2, a_3, a_4) = (a_1, a_2; a_3, a_4)$',
    '$H(X, A, G) = H(X, A; G)$',
    String.raw`$a_{i,,j} = f[:,,1]$`,
    String.raw`$x_{1..n}$`,
    '$i = 0,1$',
    '$x = 0,25$',
    '$1, 2, ...$',
  ])('is not seen in %s', (text) => {
    expect(found(punctuation, text)).toEqual([]);
  });
});
