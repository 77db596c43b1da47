import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('applications', () => {
  it.each([
    [String.raw`f(x)`, String.raw`?(call f (x))`],
    [String.raw`a(b+c)`, String.raw`?(· a ((sum b c)))`],
    [String.raw`p(1-p)`, String.raw`?(· p ((sum 1 -p)))`],
    [String.raw`f(x, y)`, String.raw`(call f (<x y>))`],
    [String.raw`a(x | y)`, String.raw`(call a ((given x y)))`],
    [String.raw`\operatorname{softmax}(x)_y`, String.raw`(at (call softmax (x))_y)`],
    [String.raw`2(x)`, String.raw`(· 2 (x))`],
    [String.raw`f^{(n)}(x)`, String.raw`?(call f^(n) (x))`],
    [String.raw`\mathbb{E}[x]`, String.raw`?(call mathbb:E [x])`],
    [String.raw`f(x)^2`, String.raw`?(^ (call f (x)) 2)`],
    [String.raw`f'(x)`, String.raw`?(call f′ (x))`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
