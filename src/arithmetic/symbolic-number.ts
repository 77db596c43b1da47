import type { Value } from './arithmetic.js';
import { NotRepresentable } from './errors.js';
import { Rational, type Literal } from './number.js';

/**
 * An exact number that stands for numbers which are not known: a value of a
 * symbolic arithmetic where a claim expects a `Rational` of its case.
 *
 * It combines with numbers and with its like, and is passed on as it is to the
 * arithmetic that its value belongs to. Whatever asks for digits, or branches on
 * a sign that is not settled, throws `NotRepresentable`.
 */
export class SymbolicNumber extends Rational {
  /** @param value of an arithmetic whose values may be unknown, *polynomial* or *terms*. */
  constructor(readonly value: Value) {
    super(0n, 0n);
    Object.defineProperties(this, NO_DIGITS);
  }

  override get isSymbolic(): boolean {
    return true;
  }

  override plus(other: Literal): Rational {
    return new SymbolicNumber(this.value.plus(operandOf(other)));
  }

  override minus(other: Literal): Rational {
    return new SymbolicNumber(this.value.minus(operandOf(other)));
  }

  override times(other: Literal): Rational {
    return new SymbolicNumber(this.value.times(operandOf(other)));
  }

  override over(other: Literal): Rational {
    return new SymbolicNumber(this.value.over(operandOf(other)));
  }

  override negated(): Rational {
    return new SymbolicNumber(this.value.negated());
  }

  override abs(): Rational {
    return new SymbolicNumber(this.value.abs());
  }

  override inverse(): Rational {
    return new SymbolicNumber(this.value.arithmetic.of(1).over(this.value));
  }

  override toThe(exponent: bigint | number): Rational {
    return new SymbolicNumber(this.value.power(exponent));
  }

  /** @throws NotRepresentable unless the value is a known number. */
  override sign(): -1 | 0 | 1 {
    return this.known('the sign').sign();
  }

  override compare(other: Literal): -1 | 0 | 1 {
    return this.minus(other).sign();
  }

  override isInteger(): boolean {
    return this.known('whether it is an integer, the value').isInteger();
  }

  override toNumber(): number {
    return this.known('the digits').toNumber();
  }

  override toString(): string {
    return this.value.toString();
  }

  /**
   * Says that this is a gate's probability: at 0 and at 1 masks are missing, so
   * that a proof has to look at these values by themselves.
   */
  asProbability(): void {
    const { arithmetic } = this.value;
    if ('probabilities' in arithmetic && Array.isArray(arithmetic.probabilities))
      arithmetic.probabilities.push(this.value);
  }

  private known(what: string): Rational {
    const { value } = this;
    if ('constant' in value && value.constant instanceof Rational) return value.constant;
    return refuse(what, value);
  }
}

const DIGITS: PropertyDescriptor = {
  get(this: SymbolicNumber) {
    return refuse('the digits', this.value);
  },
};
const NO_DIGITS = { numerator: DIGITS, denominator: DIGITS };

/** A literal as an operand for the value of a symbolic number. */
function operandOf(literal: Literal): Value | Literal {
  return literal instanceof SymbolicNumber ? literal.value : literal;
}

function refuse(what: string, value: Value): never {
  const text = value.toString();
  throw new NotRepresentable(
    `${what} of ${text.length > 60 ? `${text.slice(0, 60)}…` : text} cannot be known`,
  );
}
