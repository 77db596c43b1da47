import { Rational } from '../../arithmetic/number.js';
import type { CallFormula, Formula } from './tree.js';

const ONE: Formula = { kind: 'number', value: Rational.one };
const TWO: Formula = { kind: 'number', value: Rational.of(2) };

/**
 * A call of a function that is defined by others, as the formula that it stands
 * for: `logistic(x)` is 1/(1 + exp(−x)), `log(x, b)` is ln x/ln b. Undefined for
 * a function that arithmetics compute by themselves.
 */
export function expanded({ name, operands }: CallFormula): Formula | undefined {
  const [x, base] = operands;
  if (x === undefined) return undefined;
  switch (name) {
    case 'log':
      return base && { kind: 'quotient', above: ln(x), below: ln(base) };
    case 'sinh':
      return halved(exp(x), negated(exp(negated(x))));
    case 'cosh':
      return halved(exp(x), exp(negated(x)));
    case 'logistic':
      return {
        kind: 'quotient',
        above: ONE,
        below: { kind: 'sum', terms: [ONE, exp(negated(x))] },
      };
    default:
      return undefined;
  }
}

function exp(x: Formula): Formula {
  return { kind: 'call', name: 'exp', operands: [x] };
}

function ln(x: Formula): Formula {
  return { kind: 'call', name: 'ln', operands: [x] };
}

function negated(x: Formula): Formula {
  return { kind: 'negation', of: x };
}

function halved(...terms: readonly Formula[]): Formula {
  return { kind: 'quotient', above: { kind: 'sum', terms }, below: TWO };
}
