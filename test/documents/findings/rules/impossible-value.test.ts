import { describe, expect, it } from 'vitest';
import { impossibleValue } from '../../../../src/documents/findings/rules/impossible-value.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('an impossible value', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(impossibleValue);
  });

  it.each([
    '\\Pr(A) = 1.2',
    'P(A = 1) = -0.5',
    '\\mathbb{P}(A) = 2',
    '\\operatorname{Var}(X) = -1',
    '\\|x\\| = -2',
    '\\Pr(A) \\ge 1.2',
    '\\Pr(A) > 1',
    '\\Pr(A) < 0',
    '\\Pr(A) \\approx 1.01',
    '\\Pr(A) = \\frac{3}{2}',
    '\\Pr(A) = 3/2',
    '\\Pr(A) = 130\\%',
    '\\Pr(A) = 0.7 + 0.6',
    '\\Pr(A) = 4 \\cdot \\frac{1}{3}',
    '\\Pr(A) = x = 1.2',
    '\\Pr(A) \\ge x > 1',
    '1.2 \\le \\Pr(A)',
    '-1 = \\|x\\|',
    '\\|x\\|_2 \\le -1',
    '\\|x\\|_2^2 = -4',
    '||x|| < 0',
    '\\Var(X) < 0',
    '\\Var(X) = 0.2 - 0.3',
    '\\operatorname{sd}(X) = -1',
    '|x - y| = -\\frac{1}{2}',
    '|\\{1, 2, 3\\}| = 2.5',
    '\\# A = -1',
    '\\operatorname{card}(A) = \\frac{1}{2}',
    '\\binom{5}{2} = 10.5',
    '5! = 120.5',
  ])('is found in %s', (tex) => {
    expect(marked(impossibleValue, `We have $$${tex}$$`)).toEqual([`error: ${tex}`]);
    expect(corrected(impossibleValue, `We have $$${tex}$$`)).toBe(`We have $$${tex}$$`);
  });

  it('is found on a later row of a chain', () => {
    const text = '$$\\begin{aligned} \\Pr(A) &= 0.5 + 0.7 \\\\ &= 1.2 \\end{aligned}$$';
    expect(marked(impossibleValue, text)).toHaveLength(1);
  });

  it.each([
    '$$P(3) = 7$$',
    '$$\\Pr(A) = 1$$',
    '$$\\Pr(A) \\le 2$$',
    '$$\\Pr(A) \\ne 2$$',
    '$$\\Pr(A) > 0.2 < 3$$',
    '$$\\Pr(A) = 1.3 \\cdot 10^{-4}$$',
    '$$\\Pr(A) = 1.2 - 0.4$$',
    '$$\\Pr(A) = 12,5\\%$$',
    '$$\\Pr(A) = 12,5\\% = 0,125$$',
    '$$\\Pr(A) = 2x$$',
    '$$2\\Pr(A) = 1.2$$',
    '$$\\Pr(A) + \\Pr(B) = 1.2$$',
    '$$\\operatorname{Var}(X) = 9$$',
    '$$\\operatorname{Var}(X) \\ge -1$$',
    '$$\\Pr(A) = 75\\%$$',
    '$$\\|x\\|^2 = 5 > 0$$',
    '$$|A| = -2$$',
    '$$|\\mathbf{a}| = -2$$',
    '$$|a_{ij}| = -2$$',
    'The degree of a graded element: $$|x| = -1$$',
    'In spacetime, with the Minkowski metric, $$\\|u\\|^2 = -1$$',
    '$$P(t = 0) = 100$$',
    'A density $$P(x \\mid y) = 1.2$$ of a probability',
    'A quasi-probability $$\\Pr(A) = -0.1$$',
    '$$\\binom{1/2}{2} = -\\frac{1}{8}$$',
    '$$\\binom{n}{2} = 2.5$$',
    '$$(-1/2)! = 1.77$$',
    'There is no $x$ with $$\\|x\\| < 0$$',
    'If $$\\Pr(A) > 1$$ then pigs fly.',
    'Then $$\\Pr(A) = 1.2$$ This is a contradiction.',
    '$$\\{x : \\|x\\| < 0\\} = \\emptyset$$',
    'For $\\Pr(A) > 1$ we have nothing.',
    '$$|\\{x : x < 0\\}| = 0.5$$',
  ])('is not seen in %s', (text) => {
    expect(found(impossibleValue, text)).toEqual([]);
  });

  it('appears when the number of a right formula changes its sign or leaves the range', () => {
    for (const left of ['\\Pr(A)', '\\operatorname{Var}(X)', '\\|x\\|', '\\operatorname{sd}(X)'])
      for (const value of ['0.5', '\\frac{1}{2}', '1/3', '20\\%']) {
        expect(found(impossibleValue, `$$${left} = ${value}$$`)).toEqual([]);
        expect(found(impossibleValue, `$$${left} = -${value}$$`)).toHaveLength(1);
        expect(found(impossibleValue, `$$-${value} > ${left}$$`)).toHaveLength(1);
      }
  });
});
