import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('an outline', () => {
  it.each([
    ['x_i^2', '(^ x_i 2)'],
    ['a - b', '(sum a -b)'],
    ['\\text{if } a', '{"if"; a}'],
    ['\\sqrt{x}', '(root x)'],
    ['\\tilde{x}', '(tilde x)'],
    ['\\frac{}{}', '(/ ∅ ∅)'],
  ])('of %s is %s', (tex, outline) => {
    expect(outlined(tex)).toBe(outline);
  });

  it('marks a choice with a question mark', () => {
    expect(outlined('f(x)')).toMatch(/^\?/u);
  });
});
