import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('products', () => {
  it.each([
    [String.raw`a b c`, String.raw`(· a b c)`],
    [String.raw`a \cdot -b`, String.raw`(· a (- b))`],
    [String.raw`2 \times x`, String.raw`(· 2 x)`],
    [String.raw`a / b`, String.raw`(/ a b)`],
    [String.raw`\sin 2x`, String.raw`(call sin (· 2 x))`],
    [String.raw`\sin x \cos y`, String.raw`(· (call sin x) (call cos y))`],
    [String.raw`\sin x/2`, String.raw`(call sin (/ x 2))`],
    [String.raw`\sin x/\cos x`, String.raw`(/ (call sin x) (call cos x))`],
    [String.raw`\log x/\sum_i y`, String.raw`(/ (call log x) (\sum_i y))`],
    [String.raw`\sin x/`, String.raw`(/ (call sin x) ∅)`],
    [String.raw`\log\log x`, String.raw`(call log (call log x))`],
    [String.raw`\sin^2 x`, String.raw`(call (^ sin 2) x)`],
    [String.raw`n! + 5\%`, String.raw`(sum (! n) (% 5))`],
    [String.raw`f(\cdot)`, String.raw`(call f (‹\cdot›))`],
    [String.raw`\forall x > 0`, String.raw`(> (\forall x) 0)`],
    [String.raw`\left. f \right|_{x=0}`, String.raw`(eval f_(= x 0))`],
    [String.raw`(\bmod n)`, String.raw`((\bmod n))`],
    [String.raw`a \cdot`, String.raw`(· a ∅)`],
    [String.raw`\exp{(a+b)}`, String.raw`(call exp ((sum a b)))`],
    [String.raw`NWGM(x)`, String.raw`(call NWGM (x))`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex, '', ['NWGM'])).toBe(expected);
  });
});
