import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('delimiters', () => {
  it.each([
    [String.raw`|x|`, String.raw`|x|`],
    [String.raw`|a| |b|`, String.raw`(· |a| |b|)`],
    [String.raw`a|b - c|`, String.raw`(· a |(sum b -c)|)`],
    [String.raw`\|x\|_2^2`, String.raw`(^ (at ‖x‖_2) 2)`],
    [String.raw`[a, b)`, String.raw`[<a b>)`],
    [String.raw`]a, b[`, String.raw`]<a b>[`],
    [String.raw`|x|y|z|`, String.raw`(· |x| y |z|)`],
    [String.raw`p(x|y)`, String.raw`(call p ((given x y)))`],
    [String.raw`\lfloor x \rfloor`, String.raw`⌊x⌋`],
    [String.raw`(a`, String.raw`(· ⟦( without its partner⟧ a)`],
    [String.raw`a)`, String.raw`(· a ⟦) without its partner⟧)`],
    [String.raw`|a - |b||`, String.raw`|(sum a -|b|)|`],
    [String.raw`\langle x, y \rangle`, String.raw`⟨<x y>⟩`],
    [String.raw`\big( a \big)`, String.raw`(a)`],
    [String.raw`\left( a \right. \\ \left. + b \right)`, String.raw`((sum a b))`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
