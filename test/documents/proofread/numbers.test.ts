import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

const numbers = (text: string): string[] =>
  readDocument(text).formulas.map((formula) => formula.numbers.map((one) => one.text).join('|'));

describe('the number of an equation', () => {
  it.each([
    ['$$a = b \\tag{3}$$', ['3']],
    ['$$a = b \\tag*{(3)}$$', ['3']],
    ['$$\n\\begin{aligned} a &= b && (7.60)\\\\ &= c && (7.61)\n\\end{aligned}\n$$', ['7.60|7.61']],
    ['$$a = b$$\n (1)', ['1']],
    ['$$a = b$$ (1)', ['1']],
    ['$$a$$\nand therefore $b = c$ (14)', ['', '14']],
    ['$$a = b$$\n\n$$(17)$$', ['17', '']],
    ['$$a = b$$\n\n$$\\tag{4}$$', ['4', '']],
    ['$f$ (2) is next', ['']],
    ['$$a = f(2)$$', ['']],
  ])('is found in %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('has the place where it is printed', () => {
    const text = '$$a = b$$\n (12)\n';
    const [number] = readDocument(text).formulas[0]!.numbers;
    expect(text.slice(number?.start, number?.end)).toBe('(12)');
  });
});
