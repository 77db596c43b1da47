import { describe, expect, it } from 'vitest';
import { lostBraces } from '../../../../src/documents/findings/rules/lost-braces.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a set that lost its braces', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(lostBraces);
  });

  it('gets them back', () => {
    expect(corrected(lostBraces, String.raw`$$\prod_{\mathbf{d} \in {0,1}^n} P = 1$$`)).toBe(
      String.raw`$$\prod_{\mathbf{d} \in \{0,1\}^n} P = 1$$`,
    );
    expect(marked(lostBraces, String.raw`$$x \in {a, b}$$`)).toEqual(['error: {a, b}']);
  });

  it.each([
    String.raw`$$x \in \{a, b\}$$`,
    String.raw`$$x \in {A}$$`,
    String.raw`$$x \in A, y \in B$$`,
    String.raw`$$x \in [a, b]$$`,
    String.raw`$$x \in A_{a,b}$$`,
    String.raw`$$x \in \mathcal{A, B}$$`,
  ])('is not seen in %s', (text) => {
    expect(found(lostBraces, text)).toEqual([]);
  });
});
