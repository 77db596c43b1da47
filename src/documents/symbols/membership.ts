import type { Node, Span } from '../meaning/tree.js';
import type { Kind } from '../meaning/kind.js';
import { dimension, scalarShape, vectorShape, type Shape } from './shape.js';

/** What a set says of its elements. */
export interface Element {
  readonly kind?: Kind;
  readonly shape?: Shape;
}

const NUMBERS = /^(?:\\(?:N|R|Q|Z|C|K|F)|[NRQZCKF])$/u;
const FONTS = new Set(['mathbb', 'Bbb', 'mathbf', 'bf', 'boldsymbol', 'bm']);

/**
 * What is known of the elements of a set that is written out as far as its form shows:
 * numbers of `\mathbb{R}`, of intervals and of lists of numbers, vectors of `\mathbb{R}^n`, matrices of
 * `\mathbb{R}^{m \times n}`.
 *
 * @param print the print of a node, blanks left out.
 */
export function elementOf(set: Node, print: (span: Span) => string): Element | undefined {
  switch (set.kind) {
    case 'choice':
      return set.readings[0] && elementOf(set.readings[0].node, print);
    case 'power':
      return isNumeric(set.base) ? withExponent(set.exponent, print) : undefined;
    case 'symbol':
      if (!isNumberSet(set) || set.sub?.kind === 'symbol') return undefined;
      if (set.upper === undefined || set.upper.kind === 'placeholder')
        return { kind: 'number', shape: scalarShape() };
      return withExponent(set.upper, print);
    case 'indexed':
      return set.upper === undefined ? elementOf(set.of, print) : undefined;
    case 'marked':
      return elementOf(set.of, print);
    case 'fence':
      return isNumeric(set) ? { kind: 'number', shape: scalarShape() } : undefined;
    default:
      return undefined;
  }
}

function isNumberSet(node: Node & { readonly kind: 'symbol' }): boolean {
  const { name, font } = node;
  if (node.primes > 0 || !NUMBERS.test(name)) return false;
  // A plain R may be anything; with an exponent such as n × k it is the numbers.
  return (
    (font !== undefined && FONTS.has(font)) ||
    (name === 'R' && font === undefined && isShaped(node.upper))
  );
}

function isShaped(node: Node | undefined): boolean {
  return node?.kind === 'product' && node.factors.some(({ sign }) => sign === '\\times');
}

/** A set of numbers: ℝ and its like, an interval, a list of numbers in braces. */
function isNumeric(set: Node): boolean {
  if (set.kind === 'choice')
    return set.readings[0] !== undefined && isNumeric(set.readings[0].node);
  if (set.kind === 'symbol') {
    return (
      isNumberSet(set) || (set.name === 'R' && set.font === undefined && set.sub === undefined)
    );
  }
  if (set.kind !== 'fence' || set.of.kind !== 'list') return false;
  const { items } = set.of;
  const isSet = /^\\?\{/u.test(set.open) || set.open === '\\lbrace';
  const isInterval =
    /^[[\](]$/u.test(set.open) && /^[[\])]$/u.test(set.close) && items.length === 2;
  return isSet
    ? items.some(isNumber) &&
        items.every((item) => isNumber(item) || item.kind === 'ellipsis' || item.kind === 'symbol')
    : isInterval &&
        items.some(isNumber) &&
        items.every((item) => isNumber(item) || item.kind === 'symbol');
}

function isNumber(node: Node): boolean {
  if (node.kind === 'sum') return node.terms.length === 1 && isNumber(node.terms[0]!.node);
  return node.kind === 'number' || (node.kind === 'symbol' && node.name === '\\infty');
}

function withExponent(exponent: Node, print: (span: Span) => string): Element | undefined {
  const of = exponent.kind === 'choice' ? exponent.readings[0]?.node : exponent;
  if (of === undefined) return undefined;
  if (of.kind === 'product' && of.factors.some(({ sign }) => sign === '\\times')) {
    const [rows, columns, more] = of.factors;
    if (rows === undefined || columns === undefined || more !== undefined) return undefined;
    return {
      kind: 'matrix',
      shape: { rows: dimension(print(rows.node)), columns: dimension(print(columns.node)) },
    };
  }
  if (['number', 'symbol', 'sum', 'product', 'power', 'call', 'fence'].includes(of.kind)) {
    const length = print(of);
    // ℝ^+ and ℝ^* are numbers.
    return { kind: 'vector', shape: vectorShape(length) };
  }
  if (of.kind === 'placeholder') return { kind: 'number', shape: scalarShape() };
  return undefined;
}
