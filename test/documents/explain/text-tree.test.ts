import { describe, expect, it } from 'vitest';
import { textTree } from '../../../src/documents/explain/text-tree.js';
import { reading } from '../meaning/reading.js';

const lines = (tex: string): string[] =>
  textTree(reading(tex).tree!, ({ start, end }) => tex.slice(start, end));

describe('a tree as text', () => {
  it('is indented', () => {
    expect(lines('x = a + 2')).toEqual(['=: x = a + 2', '  x', '  sum: a + 2', '    a', '    2']);
  });

  it('lists the readings of what can be read in two ways, with their weights', () => {
    const text = lines('f(x)');
    expect(text[0]).toBe('f(x): can be read in 2 ways');
    expect(text.filter((line) => /^ {2}0\.\d\d /u.test(line))).toHaveLength(2);
  });

  it('says what is differentiated, by what, and how often', () => {
    expect(lines('\\frac{\\partial^3 f}{\\partial x^2 \\partial y}')).toEqual([
      'partial derivative: \\frac{\\partial^3 f}{\\partial x^2 \\partial y}',
      '  order: 3',
      '  of: f',
      '  by: x^2',
      '  as often as: 2',
      '  by: y',
    ]);
    expect(lines('\\frac{\\mathrm{d}}{\\mathrm{d}x}')).toEqual([
      'derivative: \\frac{\\mathrm{d}}{\\mathrm{d}x}',
      '  by: x',
    ]);
  });

  it('is cut where it is very long', () => {
    const text = lines(Array.from({ length: 400 }, (_, at) => `x_{${at}}`).join(' + '));
    expect(text).toHaveLength(201);
    expect(text.at(-1)).toContain('lines more');
  });
});
