import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('layout', () => {
  it.each([
    [
      String.raw`\begin{aligned} a & = & b && (7.60)\\ & = & c && (7.61) \end{aligned}`,
      String.raw`(== a b c)`,
    ],
    [String.raw`\begin{array}{rcl} a & = & b \\ & = & c \end{array}`, String.raw`(== a b c)`],
    [String.raw`a, ... b`, String.raw`<a (· … b)>`],
    [String.raw`a == b`, String.raw`(= a b)`],
    [String.raw`\begin{aligned} a &= b & c &= d \end{aligned}`, String.raw`{(= a b); (= c d)}`],
    [String.raw`x := y`, String.raw`(:= x y)`],
    [String.raw`x >= y`, String.raw`(\ge x y)`],
    [String.raw`x! = y`, String.raw`(= (! x) y)`],
    [String.raw`x != y`, String.raw`(\ne x y)`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
