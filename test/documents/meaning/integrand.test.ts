import { describe, expect, it } from 'vitest';
import { isIntegral } from '../../../src/documents/meaning/integrand.js';
import { outlined } from './reading.js';

describe('integrals', () => {
  it.each(['\\int', '\\iint', '\\oint'])('have the sign %s', (sign) => {
    expect(isIntegral(sign)).toBe(true);
  });

  it.each(['\\sum', 'int', '\\intop'])('do not have the sign %s', (sign) => {
    expect(isIntegral(sign)).toBe(false);
  });

  it.each([
    [String.raw`\int f(x) \, dx`, String.raw`(\int (· ?(call f (x)) (d x)))`],
    [String.raw`\int \sin x \, dx`, String.raw`(\int (· (call sin x) (d x)))`],
    [String.raw`\iint g\,dx\,dy`, String.raw`(\iint (· g (d x) (d y)))`],
    [String.raw`\int dx\, f`, String.raw`(\int (· (d x) f))`],
    [String.raw`\int dx\,dy\, f`, String.raw`(\int (· (d x) (d y) f))`],
    [String.raw`\int dx`, String.raw`(\int (d x))`],
    [String.raw`\int g\, dF(x)`, String.raw`(\int (· g (d ?(call F (x)))))`],
    [String.raw`\int g\, d^3 r`, String.raw`(\int (· g (d^3 r)))`],
    [String.raw`\int x\,dx \int y\,dy`, String.raw`(\int (· x (d x) (\int (· y (d y)))))`],
    [String.raw`\int \sum_i f_i\,dx`, String.raw`(\int (\sum_i (· f_i (d x))))`],
    [String.raw`\int \mathrm{d}x\,\mathrm{d}y\, f`, String.raw`(\int (· (d x) (d y) f))`],
    [String.raw`\int y \frac{dy}{dx} dx`, String.raw`(\int (· y ?(d y x) (d x)))`],
    [String.raw`\int dy/dx\, dx`, String.raw`(\int (· ?(d y x) (d x)))`],
  ])('%s are read with their differentials: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });

  it.each([
    [String.raw`\int d a f\, dx`, String.raw`(\int (· d a f (d x)))`],
    [String.raw`\int f\, dx/2`, String.raw`(\int (· f d (/ x 2)))`],
    [String.raw`\sum_d d x`, String.raw`(\sum_d (· d x))`],
    ['d x', '(· d x)'],
  ])('leave a d that may be a factor: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});

describe('an upright d', () => {
  it.each([
    [String.raw`\mathrm{d}y = a\,\mathrm{d}x`, '(= (d y) (· a (d x)))'],
    [String.raw`3\,\mathrm{d}`, '(· 3 mathrm:d)'],
    [String.raw`\mathrm{d} + x`, '(sum mathrm:d x)'],
  ])('is the sign of a differential before a variable: %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
