import type { Operand, Value } from './arithmetic.js';
import type { ClosedArithmetic } from './closed.js';
import type { Sum, Term } from './closed-monomial.js';
import { formatForm } from './closed-format.js';
import { NotRepresentable, Undefined } from './errors.js';
import type { Literal, Rational } from './number.js';

/** A number of the *closed* arithmetic: content × sum, or the content alone. */
export class ClosedValue implements Value {
  constructor(
    readonly arithmetic: ClosedArithmetic,
    readonly content: Term,
    readonly sum: Sum | undefined,
  ) {}

  plus(other: Operand): ClosedValue {
    return this.arithmetic.sum([this, other]);
  }

  minus(other: Operand): ClosedValue {
    return this.arithmetic.sum([this, this.arithmetic.valueOf(other).negated()]);
  }

  times(other: Operand): ClosedValue {
    return this.arithmetic.product([this, other]);
  }

  over(other: Operand): ClosedValue {
    return this.arithmetic.powers([
      [this, 1],
      [other, -1],
    ]);
  }

  negated(): ClosedValue {
    const { coefficient, monomial } = this.content;
    const content = { coefficient: coefficient.negated(), monomial };
    return new ClosedValue(this.arithmetic, content, this.sum);
  }

  abs(): ClosedValue {
    return this.knownSign('|x|') < 0 ? this.negated() : this;
  }

  max(other: Operand): ClosedValue {
    const o = this.arithmetic.valueOf(other);
    return this.minus(o).knownSign('max') < 0 ? o : this;
  }

  min(other: Operand): ClosedValue {
    const o = this.arithmetic.valueOf(other);
    return this.minus(o).knownSign('min') > 0 ? o : this;
  }

  power(exponent: Literal): ClosedValue {
    return this.arithmetic.powers([[this, exponent]]);
  }

  exp(): ClosedValue {
    return this.arithmetic.exponentialOfE(this.asRational('exp'));
  }

  /** ln e^q = q for rational q; no other logarithm is offered. */
  ln(): ClosedValue {
    const { coefficient, monomial } = this.content;
    const [power] = monomial.entries;
    if (this.sum === undefined && coefficient.equals(1)) {
      if (power === undefined) return this.arithmetic.of(0);
      if (monomial.entries.length === 1 && power[0].kind === 'e')
        return this.arithmetic.of(power[1]);
    }
    const sign = this.arithmetic.sign(this);
    if (sign !== undefined && sign <= 0)
      throw new Undefined(`ln of ${this.toString()}, which is not positive`);
    throw new NotRepresentable(`ln of ${this.toString()}`);
  }

  /** (e^2q − 1)/(e^2q + 1) for rational q. */
  tanh(): ClosedValue {
    const power = this.arithmetic.exponentialOfE(this.asRational('tanh').times(2));
    return power.minus(1).over(power.plus(1));
  }

  /** sin 0 = 0; no other sine is offered. */
  sin(): ClosedValue {
    return this.onlyAtZero('sin', 0);
  }

  /** cos 0 = 1; no other cosine is offered. */
  cos(): ClosedValue {
    return this.onlyAtZero('cos', 1);
  }

  toString(): string {
    return formatForm(this.content, this.sum);
  }

  private onlyAtZero(what: string, result: number): ClosedValue {
    if (!this.arithmetic.isZero(this)) throw new NotRepresentable(`${what} of ${this.toString()}`);
    return this.arithmetic.of(result);
  }

  private asRational(what: string): Rational {
    const exact = this.arithmetic.asRational(this);
    if (exact === undefined)
      throw new NotRepresentable(
        `${what} of ${this.toString()}, which is not shown to be rational`,
      );
    return exact;
  }

  private knownSign(what: string): -1 | 0 | 1 {
    const sign = this.arithmetic.sign(this);
    if (sign === undefined)
      throw new NotRepresentable(`${what}: the sign of ${this.toString()} is not shown`);
    return sign;
  }
}
