import { describe, expect, it } from 'vitest';
import { elementOf } from '../../../src/documents/symbols/membership.js';
import { printShape } from '../../../src/documents/symbols/shape.js';
import { reading } from '../meaning/reading.js';

const element = (tex: string): string | undefined => {
  const found = elementOf(reading(tex).tree!, ({ start, end }) => tex.slice(start, end));
  return found?.shape && printShape(found.shape);
};

describe('an element of a set', () => {
  it.each([
    [String.raw`\mathbb{R}`, 'a number'],
    [String.raw`\mathbb{R}^n`, 'a vector of length n'],
    [String.raw`\mathbb{R}^{n+1}`, 'a vector of length n+1'],
    [String.raw`\mathbb{R}^{n \times k}`, 'a n×k matrix'],
    [String.raw`R^{n \times k}`, 'a n×k matrix'],
    [String.raw`\{0,1\}^n`, 'a vector of length n'],
    [String.raw`\{0,1\}`, 'a number'],
    [String.raw`[0,1]`, 'a number'],
    [String.raw`(0, 0.5]`, 'a number'],
    [String.raw`\{1, \ldots, n\}`, 'a number'],
  ])('of %s is %s', (tex, expected) => {
    expect(element(tex)).toBe(expected);
  });

  it.each(['S', 'V^n', 'R', String.raw`\{a, b\}`, '(a, b)', String.raw`C(\mathbb{R})`])(
    'of %s is not known',
    (tex) => {
      expect(element(tex)).toBeUndefined();
    },
  );
});
