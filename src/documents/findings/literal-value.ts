import { Rational } from '../../arithmetic/number.js';
import type { Node } from '../meaning/tree.js';

/** Powers beyond this are not taken: no probability and no norm is printed with one. */
const LARGEST_EXPONENT = 400;

/**
 * What a tree of printed numbers comes to, exactly: signs, sums, products with a sign, quotients,
 * whole powers and percent. Undefined where anything else is in it, a division by 0, or a
 * number with a comma, which may be a decimal one.
 *
 * @param print the print of a place.
 */
export function literalValue(
  node: Node,
  print: (span: { readonly start: number; readonly end: number }) => string,
): Rational | undefined {
  const value = (inner: Node): Rational | undefined => literalValue(inner, print);
  switch (node.kind) {
    case 'number':
      return /^[\d.]*\d[\d.]*$/u.test(node.value) && !/[,'’]/u.test(print(node))
        ? parsed(node.value)
        : undefined;
    case 'prefix': {
      const of = value(node.of);
      if (node.sign === '+') return of;
      return node.sign === '-' || node.sign === '−' ? of?.negated() : undefined;
    }
    case 'postfix':
      return node.sign === '%' ? value(node.of)?.over(100) : undefined;
    case 'fence':
      return node.open === '(' && node.close === ')' ? value(node.of) : undefined;
    case 'quotient': {
      const [above, below] = [value(node.above), value(node.below)];
      return below === undefined || below.sign() === 0 ? undefined : above?.over(below);
    }
    case 'power': {
      const [base, exponent] = [value(node.base), value(node.exponent)];
      if (base === undefined || exponent?.isInteger() !== true) return undefined;
      const times = exponent.toNumber();
      if (Math.abs(times) > LARGEST_EXPONENT || (times < 0 && base.sign() === 0)) return undefined;
      return base.toThe(times);
    }
    case 'sum':
      return node.terms.reduce<Rational | undefined>((total, { sign, node: term }, at) => {
        const next = value(term);
        if (total === undefined || next === undefined) return undefined;
        if (sign === '+' || (at === 0 && sign === '')) return total.plus(next);
        return sign === '-' || sign === '−' ? total.minus(next) : undefined;
      }, Rational.zero);
    case 'product':
      return node.factors.reduce<Rational | undefined>((product, { sign, node: factor }, at) => {
        const next = value(factor);
        const isTimes = at === 0 || sign === '\\cdot' || sign === '\\times' || sign === '×';
        return product === undefined || next === undefined || !isTimes
          ? undefined
          : product.times(next);
      }, Rational.one);
    default:
      return undefined;
  }
}

function parsed(digits: string): Rational | undefined {
  return /^\d*\.?\d*$/u.test(digits)
    ? Rational.of(digits.replace(/^\./u, '0.').replace(/\.$/u, ''))
    : undefined;
}
