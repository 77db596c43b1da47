import { describe, expect, it } from 'vitest';
import { observe } from '../../../src/documents/symbols/observe.js';
import { reading } from '../meaning/reading.js';

const kinds = (tex: string): string[] =>
  observe(reading(tex).tree!, ({ start, end }) => tex.slice(start, end)).flatMap((one) =>
    one.what === 'kind' ? [`${one.name.key}: ${one.evidence.says} ${one.evidence.strength}`] : [],
  );

describe('the form of a formula', () => {
  it.each([
    ['x_i', ['i: index used']],
    ['p(y \\mid x)', ['p: distribution used']],
    ['\\exp(t) = u', ['exp: function used']],
    ['x \\in S', ['S: set used']],
    ['X \\sim \\mathcal{N}(0, 1)', ['X: random variable stated', 'mathcal:N: function used']],
    ['f \\colon A \\to B', ['f: function stated']],
    ['x > 3', ['x: number used']],
    ['i = 1, \\ldots, n', ['i: index used']],
    ['h = (h_1, h_2, \\ldots, h_n)', ['h: vector used', 'n: index customary']],
    ['A \\subseteq B', ['A: set used', 'B: set used']],
    ['\\mathbf{v}', ['mathbf:v: vector customary']],
    ['W_{y,:}', ['W: matrix used', 'y: index customary']],
  ])('of %s shows %j', (tex, expected) => {
    expect(new Set(kinds(tex))).toEqual(new Set(expected));
  });

  it('shows the range of an index and where it is bound', () => {
    const seen = observe(reading('\\sum_{i=1}^n x_i').tree!, ({ start, end }) =>
      '\\sum_{i=1}^n x_i'.slice(start, end),
    );
    expect(seen.some(({ what, name }) => what === 'bound' && name.key === 'i')).toBe(true);
    expect(seen.flatMap((one) => (one.what === 'range' ? [one.evidence.says] : []))).toEqual([
      '1, …, n',
    ]);
  });

  it.each([
    ['\\frac{\\partial f}{\\partial x_2}', ['f', 'x _']],
    ['\\frac{dy}{dt}', ['t', 'y']],
    ['\\mathrm{d}u/\\mathrm{d}v', ['u', 'v']],
    ['\\int f \\, dx', ['f', 'x']],
  ])('does not take the signs of differentials in %s for symbols', (tex, expected) => {
    const seen = observe(reading(tex).tree!, ({ start, end }) => tex.slice(start, end));
    const names = seen.flatMap(({ what, name }) => (what === 'appears' ? [name.key] : []));
    expect(names.sort()).toEqual(expected);
    expect(seen.every(({ what }) => what === 'appears')).toBe(true);
  });
});
