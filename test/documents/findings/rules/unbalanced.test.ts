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
    ['We have $f(x = 2$ always.', 'slip: ('],
    ['$$q = \\frac{[E : F^p}{2}$$', 'slip: ['],
    ['$$X = \\{ a, b$$', 'slip: \\{'],
    ['$$X = a, b \\}$$', 'slip: \\}'],
    ['$$\\begin{aligned} a &= (b + c \\\\ &= d \\end{aligned}$$', 'slip: ('],
  ])('is seen in %s', (text, mark) => {
    expect(marked(unbalanced, text)).toEqual([mark]);
  });

  it('is seen twice where two of a direction have none', () => {
    expect(marked(unbalanced, '$$e(x,y = \\lim d(x, y$$')).toEqual(['slip: (', 'slip: (']);
    expect(found(unbalanced, '$$a = )b($$')).toEqual([]);
  });

  it('appears when any delimiter of a right formula is taken out', () => {
    const right = '$$a = f(b + c) d - g(e)$$';
    expect(found(unbalanced, right)).toEqual([]);
    for (const [, at] of [...right.matchAll(/[()]/gu)].map(
      (match) => [match[0], match.index] as const,
    ))
      expect(found(unbalanced, right.slice(0, at) + right.slice(at + 1))).toHaveLength(1);
  });

  it.each([
    '$$a \\in [b, c)$$',
    '$$a \\in ]b, c[$$',
    '$$a \\in (b, c]$$',
    '$$p = \\langle a | b$$',
    '$$\\begin{aligned} a &= (b + c \\\\ &+ d) \\end{aligned}$$',
    '$$\\begin{aligned} a &= \\left( b + c \\right. \\\\ &\\left. + d \\right) \\end{aligned}$$',
    'The interval $(a = b$, $c = d)$ is open.',
    '(as $a = b)$ shows',
    '$$a = \\Bigl( b$$',
    '$$I = ]a, b[$$',
    '$$I = [a, b)$$',
    '$f($',
    '$$a = (b)$$',
    String.raw`$$a = (b \text{ (c }$$`,
  ])('is not seen in %s', (text) => {
    expect(found(unbalanced, text)).toEqual([]);
  });
});
