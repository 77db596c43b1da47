import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('nodes of KaTeX', () => {
  it.each([
    [String.raw`\mathbf{W} x`, String.raw`(· mathbf:W x)`],
    [String.raw`\mathrm{softmax}(x)`, String.raw`(call softmax (x))`],
    [String.raw`\text{if } x`, String.raw`{"if"; x}`],
    [String.raw`\text{y} = y`, String.raw`(= y y)`],
    [String.raw`\operatorname{rank} A`, String.raw`(call rank A)`],
    [String.raw`a \, b \quad c`, String.raw`{(· a b); c}`],
    [String.raw`\color{red} x`, String.raw`x`],
    [String.raw`\phantom{x} y`, String.raw`y`],
    [String.raw`\foo`, String.raw`⟦unknown macro \foo⟧`],
    [String.raw`\overline{AB}`, String.raw`(overline (· A B))`],
    [String.raw`a \overset{d}{=} b`, String.raw`(= a b)`],
    [String.raw`\mathbf{1}`, String.raw`mathbf:1`],
    [String.raw`\not= x`, String.raw`(\not= ∅ x)`],
    [String.raw`{=} a`, String.raw`(= ∅ a)`],
    [String.raw`_n C_k`, String.raw`(· _n C_k)`],
    [String.raw`\boldsymbol{w}`, String.raw`boldsymbol:w`],
    [String.raw`f \xrightarrow{d} g`, String.raw`(\xrightarrow f g)`],
    [String.raw`当 x`, String.raw`{"当"; x}`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});
