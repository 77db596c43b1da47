import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/documents/meaning/outline.js';
import { printTex } from '../../../src/documents/meaning/print-tex.js';
import { contains, oneReading } from '../../../src/documents/meaning/readings.js';
import type { Node, NodeKind } from '../../../src/documents/meaning/tree.js';
import { reading } from './reading.js';

function node(kind: NodeKind): Node {
  return { start: 0, end: 0, ...kind };
}

const number = fc
  .constantFrom('0', '1', '2', '12', '3.5')
  .map((value) => node({ kind: 'number', value }));
const letter = fc
  .constantFrom('x', 'y', 'A', 'f', 'p', '\\alpha', '\\mu')
  .map((name) => node({ kind: 'symbol', name, primes: 0 }));
const wordSymbol = fc
  .constantFrom('ensemble', 'NWGM', 'sin', 'd')
  .map((name) => node({ kind: 'symbol', name, font: 'roman', primes: 0 }));
const bold = fc
  .constantFrom('mathbf', 'mathcal', 'mathbb')
  .map((font) => node({ kind: 'symbol', name: 'R', font, primes: 0 }));

const differentiated = fc
  .constantFrom('x', 'W', '\\theta')
  .map((name) => node({ kind: 'symbol', name, primes: 0 }));
const two = node({ kind: 'number', value: '2' });
const three = node({ kind: 'number', value: '3' });
const times = node({ kind: 'symbol', name: 'n', primes: 0 });

/** Variables of a derivative, and the order that they come to. */
const differentiation = fc
  .tuple(differentiated, differentiated)
  .chain(([x, y]) =>
    fc.constantFrom(
      { variables: [{ node: x }] },
      { order: two, variables: [{ node: x, order: two }] },
      { order: two, variables: [{ node: x }, { node: y }] },
      { order: three, variables: [{ node: x, order: two }, { node: y }] },
      { order: times, variables: [{ node: x, order: times }] },
    ),
  );

/** Trees as a reader of formulas makes them, grown from leaves. */
const { tree } = fc.letrec<{ tree: Node; operand: Node }>((tie) => {
  const operand = tie('operand');
  const whole = tie('tree');
  const some = (least: number, most: number): fc.Arbitrary<Node[]> =>
    fc.array(operand, { minLength: least, maxLength: most });
  const fence = whole.map((of) => node({ kind: 'fence', open: '(', close: ')', of }));
  return {
    operand: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'formula' },
      fc.oneof(number, letter, wordSymbol, bold),
      fc
        .record({ name: fc.constantFrom('x', 'W', '\\theta'), sub: whole, primes: fc.nat(2) })
        .map((rest) => node({ kind: 'symbol', ...rest })),
      fc.record({ above: whole, below: whole }).map((rest) => node({ kind: 'quotient', ...rest })),
      differentiated.map((of) => node({ kind: 'differential', of })),
      fc.record({ above: whole, below: whole }).map((rest) => node({ kind: 'binomial', ...rest })),
      fc
        .record({
          sign: fc.constantFrom('\\partial' as const, 'd' as const),
          of: fc.oneof(operand, fc.constant(node({ kind: 'missing' }))),
          by: differentiation,
        })
        .map(({ sign, of, by }) => node({ kind: 'derivative', sign, of, ...by })),
      fc.record({ of: whole, degree: whole }).map((rest) => node({ kind: 'root', ...rest })),
      fc.record({ base: number, exponent: whole }).map((rest) => node({ kind: 'power', ...rest })),
      fc.record({ base: letter, exponent: number }).map((rest) => node({ kind: 'power', ...rest })),
      letter.map((of) => node({ kind: 'transpose', of })),
      fc
        .record({ of: letter, accent: fc.constantFrom('\\hat', '\\tilde', '\\overline') })
        .map((rest) => node({ kind: 'accent', ...rest })),
      fc.record({ of: letter, argument: fence }).map((rest) => node({ kind: 'call', ...rest })),
      fc
        .record({
          operator: fc.constantFrom('\\sum', '\\prod', '\\int', 'max', 'lim'),
          below: whole,
          above: operand,
          body: operand,
        })
        .map((rest) => node({ kind: 'big', ...rest })),
      operand.map((of) => node({ kind: 'postfix', of, sign: '!' })),
      fence,
      fc
        .array(fc.array(operand, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
        .map((rows) => node({ kind: 'matrix', open: '(', rows })),
      fc
        .array(fc.array(operand, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
        .map((rows) => node({ kind: 'cases', rows })),
    ),
    tree: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'formula' },
      operand,
      some(2, 4).map((nodes) =>
        node({
          kind: 'sum',
          terms: nodes.map((one, at) => ({ sign: at === 0 ? '' : '+', node: one })),
        }),
      ),
      some(2, 4).map((nodes) =>
        node({
          kind: 'product',
          factors: nodes.map((one, at) => ({ sign: at % 2 === 0 ? '' : '\\cdot', node: one })),
        }),
      ),
      some(2, 4).map((items) =>
        node({ kind: 'list', items, separators: items.slice(1).map(() => ',') }),
      ),
      some(2, 3).map((members) =>
        node({
          kind: 'chain',
          members,
          signs: members.slice(1).map(() => ({ sign: '\\le', start: 0, end: 0 })),
        }),
      ),
      fc.tuple(operand, operand).map(([what, condition]) =>
        node({
          kind: 'fence',
          open: '(',
          close: ')',
          of: node({ kind: 'given', what, condition, bar: '|' }),
        }),
      ),
      operand.map((of) => node({ kind: 'prefix', sign: '-', of })),
    ),
  };
});

describe('a tree that is printed as TeX', () => {
  it('is among those that the print is read as', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const print = printTex(one);
        const again = reading(print);
        expect(again.gap, print).toBeUndefined();
        const isThere = again.tree !== undefined && contains(again.tree, one);
        expect(
          isThere ? '' : `${print}\n${outline(one)}\n${again.tree ? outline(again.tree) : ''}`,
        ).toBe('');
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  it.each([
    'f(x) = a(b + c)^2 + x^{i} y^{(n-1)}',
    '\\sum_i a_i + b_i \\le \\prod_{j \\ne i} \\max_{k} c_{jk}',
    "p'(y \\mid x; \\theta)_y = \\left.\\frac{\\partial f}{\\partial x}\\right|_{x=0}",
    'W_{y,:}^\\top (d \\odot v), \\quad d \\in \\{0,1\\}^n \\text{ for all $i \\le n$}',
    '\\frac{d}{dx} f(x) + \\partial^2 E/\\partial w_i\\partial w_j + dy/dx + \\frac{d^n y}{dx^n}',
    'f \\colon V \\to V, \\; x \\mapsto |x| + \\|x\\|_2 + \\lfloor x \\rfloor',
    '\\begin{aligned} a &= b \\\\ &\\approx 1{,}000\\,\\% \\end{aligned}',
    '\\mathbb{E}_{x \\sim p}[\\log x] = -\\int_0^1 \\hat{x}\\,dx \\pm n! \\bmod 2',
    'x_1 + \\dots + x_n, \\quad ]a, b[ \\cup [a, \\infty)',
    '\\{x : x > 0\\} = \\begin{cases} 1 & \\text{if } x \\\\ 0 & \\text{otherwise} \\end{cases}',
  ])('is so for every reading of %s', (tex) => {
    const forest = reading(tex);
    expect(forest.gap).toBeUndefined();
    for (const which of [0, 1]) {
      const one = oneReading(forest.tree!, (readings) => Math.min(which, readings.length - 1));
      const again = reading(printTex(one));
      expect(again.gap).toBeUndefined();
      expect(contains(again.tree!, one), printTex(one)).toBe(true);
    }
  });
});
