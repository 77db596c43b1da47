import { describe, expect, it } from 'vitest';
import { misplacedScript } from '../../../../src/documents/findings/rules/misplaced-script.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a script that slid', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(misplacedScript);
  });

  it('comes out of the subscript again', () => {
    expect(corrected(misplacedScript, String.raw`$$\prod_{\mathbf{d}_{\in{0,1}^n}} p = 1$$`)).toBe(
      String.raw`$$\prod_{\mathbf{d} \in \{0,1\}^n} p = 1$$`,
    );
    const known = String.raw`$$p_{\text{all}}(y) = 1$$`;
    expect(corrected(misplacedScript, String.raw`${known} $$q = p_{\text{all}(y = 1)}$$`)).toBe(
      String.raw`${known} $$q = p_{\text{all}}(y = 1)$$`,
    );
  });

  it('is a relation alone, or the range of an index in its own subscript', () => {
    expect(marked(misplacedScript, String.raw`$$|f| = f_+ - f_ \in R$$`)).toEqual([
      String.raw`error: f_ \in`,
    ]);
    expect(corrected(misplacedScript, String.raw`$$a = \sum_{i_{=1}}^n b_i$$`)).toBe(
      String.raw`$$a = \sum_{i =1}^n b_i$$`,
    );
  });

  it.each([
    String.raw`$$t_{\in F} \cdot x = \xi(t)$$`,
    String.raw`$$i_{\in I} + j_{\in J} = 1$$`,
    String.raw`$$x = \underset{\in A}{b} \overset{\in J}{x}$$`,
    String.raw`$$x = \underset{\in K}{(i + j) k}$$`,
    String.raw`$$p = \sum_{x_{<t}} q(x_{<t})$$`,
    String.raw`$$p = \sum_{x_{\ne i}} q(x_{\ne i})$$`,
    String.raw`$$R_{\in} = 1$$`,
    String.raw`$$a = \sum_{i=1}^n b_i$$`,
    String.raw`$$x \in \mathbb{R}_{\ge 0}$$`,
    String.raw`$$p(x_t \mid x_{<t}) = 1$$`,
    String.raw`$$q = p_{\text{all}(y = 1)}$$`,
    String.raw`$$E_{x \sim p(x \mid y)} = 1$$`,
  ])('is not seen in %s', (text) => {
    expect(marked(misplacedScript, text)).toEqual([]);
    expect(found(misplacedScript, text)).toEqual([]);
  });
});
