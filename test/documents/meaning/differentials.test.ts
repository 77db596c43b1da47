import { describe, expect, it } from 'vitest';
import {
  matchDerivative,
  signOfDifferential,
} from '../../../src/documents/meaning/differentials.js';
import type { Lexeme, LexemeKind } from '../../../src/documents/meaning/lexeme.js';
import { outlined } from './reading.js';

function lexeme(kind: LexemeKind): Lexeme {
  return { start: 0, end: 1, ...kind };
}

const letter = (name: string, font?: string): Lexeme =>
  lexeme({ kind: 'symbol', name, ...(font !== undefined && { font }) });

describe('the sign of a differential', () => {
  it.each([
    ['\\partial', undefined, '\\partial'],
    ['∂', undefined, '\\partial'],
    ['d', undefined, 'd'],
    ['d', 'mathrm', 'd'],
    ['d', 'mathbf', undefined],
    ['D', undefined, undefined],
  ])('%s in %s is %s', (name, font, expected) => {
    expect(signOfDifferential(letter(name, font))).toBe(expected);
  });

  it('has nothing below it', () => {
    expect(signOfDifferential({ ...letter('d'), sub: [letter('i')] })).toBeUndefined();
  });
});

describe('a derivative', () => {
  it('is certain with an upright sign only', () => {
    const certain = (sign: Lexeme): boolean | undefined =>
      matchDerivative([sign, letter('y')], [sign, letter('x')])?.isCertain;
    expect([letter('\\partial'), letter('d', 'mathrm'), letter('d')].map(certain)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('has one sign only', () => {
    expect(
      matchDerivative([letter('d'), letter('y')], [letter('\\partial'), letter('x')]),
    ).toBeUndefined();
  });

  it('is of nothing where its sign stands alone', () => {
    expect(matchDerivative([letter('d')], [letter('d'), letter('x')])?.of).toEqual([]);
  });
});

describe('orders', () => {
  it.each([
    [
      String.raw`\frac{\partial^{n+m} f}{\partial x^n \partial y^m}`,
      String.raw`(\partial^(sum n m) f x^n y^m)`,
    ],
    [String.raw`\frac{\mathrm{d}^{k+1} f}{\mathrm{d}x^{k+1}}`, '(d^(sum k 1) f x^(sum k 1))'],
    [String.raw`\frac{\partial^3 f}{\partial x^2\partial y}`, String.raw`(\partial^3 f x^2 y)`],
    [String.raw`\frac{\partial^2 f}{{\partial x}^2}`, String.raw`(\partial^2 f x^2)`],
  ])('of %s add up: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });

  it.each([
    [
      String.raw`\frac{\partial^2 L}{\partial\theta\,\partial\theta^T}`,
      String.raw`(\partial^2 L \theta (ᵀ \theta))`,
    ],
    [
      String.raw`\frac{\partial E}{\partial w_{ij}^{hl}}`,
      String.raw`(\partial E ?w_(· i j)^(· h l))`,
    ],
    [String.raw`\frac{\partial f}{\partial x^{(i)}}`, String.raw`(\partial f x^(i))`],
  ])('are not what else stands above the variables of %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});

describe('a fraction with the variable d', () => {
  it.each([
    [String.raw`\frac{d}{n}`, '(/ d n)'],
    [String.raw`\frac{1}{d}`, '(/ 1 d)'],
    [String.raw`\frac{d}{d+1}`, '(/ d (sum d 1))'],
    [String.raw`\frac{d-1}{d}`, '(/ (sum d -1) d)'],
    [String.raw`\frac{d^2}{d}`, '(/ (^ d 2) d)'],
    [String.raw`\frac{d!}{k!(d-k)!}`, '(/ (! d) (· (! k) (! ((sum d -k)))))'],
    [String.raw`\frac{d_i}{d_j}`, '(/ d_i d_j)'],
    [String.raw`\frac{d}{d'}`, '(/ d d′)'],
    [String.raw`\frac{d}{\sqrt{d}}`, '(/ d (root d))'],
    [String.raw`\frac{dn}{2}`, '(/ (· d n) 2)'],
    [String.raw`\frac{d}{2d}`, '(/ d (· 2 d))'],
    [String.raw`\frac{d}{d^n x}`, '(/ d (· ?(^ d n) x))'],
    ['d/n', '(/ d n)'],
    ['d/d_0', '(/ d d_0)'],
  ])('is a quotient only: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});

describe('variables', () => {
  it.each([
    [
      String.raw`\frac{\partial L}{\partial O(\lambda)}`,
      String.raw`(\partial L ?(call O (\lambda)))`,
    ],
    [String.raw`\frac{\partial L}{\partial \hat{y}}`, String.raw`(\partial L (hat y))`],
    [String.raw`\frac{\partial L}{\partial \log x}`, String.raw`(\partial L (call log x))`],
  ])('may be more than a letter: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });

  it.each([
    [
      String.raw`\frac{\partial(u,v)}{\partial(x,y)}`,
      String.raw`(/ (call \partial (<u v>)) (call \partial (<x y>)))`,
    ],
    [String.raw`\frac{d(x,y)}{d(x,z)}`, '(/ (call d (<x y>)) (call d (<x z>)))'],
    [String.raw`\frac{d(x)}{d(y)}`, '(/ ?(· d (x)) ?(· d (y)))'],
    [String.raw`\frac{\partial f}{\partial a b}`, String.raw`(/ (· \partial f) (· \partial a b))`],
  ])('are not what else may stand there: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
