import { describe, expect, it } from 'vitest';
import { unbalanced } from '../../../../src/documents/findings/rules/unbalanced.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('a parenthesis without its partner', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(unbalanced);
  });

  it('is marked', () => {
    expect(marked(unbalanced, '$$a = (b + c$$')).toEqual(['slip: (']);
    expect(marked(unbalanced, '$$a = b) + c$$')).toEqual(['slip: )']);
    expect(corrected(unbalanced, '$$a = (b$$')).toBe('$$a = (b$$');
  });

  it.each([
    '$$I = ]a, b[$$',
    '$$I = [a, b)$$',
    '$f($',
    '$$a = (b)$$',
    String.raw`$$a = (b \text{ (c }$$`,
  ])('is not seen in %s', (text) => {
    expect(found(unbalanced, text)).toEqual([]);
  });
});
