import type { Value } from '../../arithmetic/arithmetic.js';
import { attempt } from '../../checking/attempt.js';
import { NotRepresentable, Undefined } from '../../arithmetic/errors.js';
import { Rational } from '../../arithmetic/number.js';
import { RationalValue, rationals } from '../../arithmetic/rational.js';
import { binomial, factorial } from './combinatorics.js';
import { expanded } from './expanded.js';
import { foldRange } from './fold-range.js';
import { binding } from './scope.js';
import type { Scope } from './scope.js';
import type { CallFormula, FoldFormula, Formula, PowerFormula } from './tree.js';

/** Exponents with a longer numerator or denominator are not taken as exact ones. */
const LARGEST_EXPONENT = 1_000_000_000n;

/**
 * The value of a formula, in the arithmetic of the scope.
 *
 * Conventions: x⁰ is 1, also for x = 0; a negative number takes whole exponents
 * only; a sum or product over an empty range is 0 or 1.
 *
 * @throws Undefined where there is no value, NotRepresentable where it is in
 *   another arithmetic, TooLarge where it would take too many steps or digits;
 *   RangeError if the scope lacks a variable.
 */
export function evaluate(formula: Formula, scope: Scope): Value {
  scope.effort.step();
  const value = scope.effort.bounded(compute(formula, scope));
  return scope.rounded === undefined ? value : scope.rounded(value);
}

function compute(formula: Formula, scope: Scope): Value {
  const { A } = scope;
  switch (formula.kind) {
    case 'number':
      return A.of(formula.value);
    case 'variable':
      return A.of(valueOf(formula.name, scope));
    case 'constant':
      return A.of(1).exp();
    case 'negation':
      return evaluate(formula.of, scope).negated();
    case 'sum':
      return chained(formula.terms, scope, (sum, term) => sum.plus(term));
    case 'product':
      return chained(formula.factors, scope, (product, factor) => product.times(factor));
    case 'quotient':
      return evaluate(formula.above, scope).over(evaluate(formula.below, scope));
    case 'power':
      return power(formula, scope);
    case 'call':
      return call(formula, scope);
    case 'fold':
      return fold(formula, scope);
  }
}

/**
 * The exact value of a formula that is rational step by step; undefined where a
 * step is not, or takes too much.
 *
 * @throws Undefined where there is no value.
 */
export function exactValue(formula: Formula, scope: Scope): Rational | undefined {
  const { values, effort } = scope;
  const found = attempt(() => evaluate(formula, { A: rationals, values, effort }));
  if (found.kind === 'undefined') throw new Undefined(found.message);
  return found.kind === 'value' && found.value instanceof RationalValue
    ? found.value.exact
    : undefined;
}

function valueOf(name: string, { values }: Scope): Rational {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new RangeError(`the variable ${name} has no value`);
  return value;
}

/** One operation after the other, so that the size of what comes out is looked at each time. */
function chained(
  parts: readonly Formula[],
  scope: Scope,
  combine: (so: Value, far: Value) => Value,
): Value {
  const [first, ...rest] = parts;
  if (first === undefined) throw new RangeError('an operation without operands');
  let result = evaluate(first, scope);
  for (const part of rest) result = settled(combine(result, evaluate(part, scope)), scope);
  return result;
}

function settled(value: Value, { effort, rounded }: Scope): Value {
  const bounded = effort.bounded(value);
  return rounded === undefined ? bounded : rounded(bounded);
}

/**
 * A power: with an exact exponent where it is rational; else e^(y ln x), for a
 * positive base only. For another base it is not known whether the exponent is
 * a fraction after all, so that nothing is said of it.
 */
function power({ base, exponent }: PowerFormula, scope: Scope): Value {
  const { A } = scope;
  if (base.kind === 'constant') return evaluate(exponent, scope).exp();
  const q = exactValue(exponent, scope);
  if (q !== undefined && isModest(q)) return evaluate(base, scope).power(q);
  // The same steps would fail in the same way, once more for each power that is nested.
  if (q === undefined && A.name === 'rational')
    throw new NotRepresentable('a power whose exponent is not rational');
  const b = exactValue(base, scope);
  if (b !== undefined) {
    if (b.sign() <= 0) throw new NotRepresentable(`${b} to a power of no modest exact exponent`);
    return A.exponential(b, evaluate(exponent, scope));
  }
  const logarithm = attempt(() => evaluate(base, scope).ln());
  if (logarithm.kind !== 'value') throw new NotRepresentable(logarithm.message);
  return settled(settled(logarithm.value, scope).times(evaluate(exponent, scope)), scope).exp();
}

function isModest({ numerator, denominator }: Rational): boolean {
  const size = numerator < 0n ? -numerator : numerator;
  return size <= LARGEST_EXPONENT && denominator <= LARGEST_EXPONENT;
}

function call(formula: CallFormula, scope: Scope): Value {
  const other = expanded(formula);
  if (other !== undefined) return evaluate(other, scope);
  const { A } = scope;
  const [x, second] = formula.operands;
  if (x === undefined) throw new RangeError(`${formula.name} without an operand`);
  switch (formula.name) {
    case 'sqrt':
      return evaluate(x, scope).power('1/2');
    case 'exp':
      return evaluate(x, scope).exp();
    case 'ln':
      return evaluate(x, scope).ln();
    case 'abs':
      return evaluate(x, scope).abs();
    case 'tanh':
      return evaluate(x, scope).tanh();
    case 'min':
      return chained(formula.operands, scope, (least, other) => least.min(other));
    case 'max':
      return chained(formula.operands, scope, (most, other) => most.max(other));
    case 'factorial':
      return A.of(factorial(exactValue(x, scope)));
    case 'binomial':
      return A.of(binomial(exactValue(x, scope), second && exactValue(second, scope)));
    default:
      throw new RangeError(`the function ${formula.name} cannot be evaluated`);
  }
}

function fold(formula: FoldFormula, scope: Scope): Value {
  const { A } = scope;
  const [from, to] = foldRange(exactValue(formula.from, scope), exactValue(formula.to, scope));
  let result = A.of(formula.operation === 'sum' ? 0 : 1);
  for (let k = from; k <= to; k++) {
    const inner = evaluate(formula.body, binding(scope, formula.index, Rational.of(k)));
    result = settled(formula.operation === 'sum' ? result.plus(inner) : result.times(inner), scope);
  }
  return result;
}
