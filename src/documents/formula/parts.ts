import type { Formula } from './tree.js';

/** The formulas that a formula is directly made of, in the order in which they are written. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'variable':
    case 'constant':
      return [];
    case 'sum':
      return formula.terms;
    case 'negation':
      return [formula.of];
    case 'product':
      return formula.factors;
    case 'quotient':
      return [formula.above, formula.below];
    case 'power':
      return [formula.base, formula.exponent];
    case 'call':
      return formula.operands;
    case 'fold':
      return [formula.body, formula.from, formula.to];
  }
}

/**
 * The formula with other parts in place of its own, given in the order of
 * `partsOf`.
 *
 * @throws RangeError if their number is another one.
 */
export function withParts(formula: Formula, parts: readonly Formula[]): Formula {
  const own = partsOf(formula);
  if (own.length !== parts.length)
    throw new RangeError(`a ${formula.kind} of ${own.length} parts was given ${parts.length}`);
  const [first, second, third] = parts;
  switch (formula.kind) {
    case 'number':
    case 'variable':
    case 'constant':
      return formula;
    case 'sum':
      return { ...formula, terms: parts };
    case 'negation':
      return { ...formula, of: first! };
    case 'product':
      return { ...formula, factors: parts };
    case 'quotient':
      return { ...formula, above: first!, below: second! };
    case 'power':
      return { ...formula, base: first!, exponent: second! };
    case 'call':
      return { ...formula, operands: parts };
    case 'fold':
      return { ...formula, body: first!, from: second!, to: third! };
  }
}
