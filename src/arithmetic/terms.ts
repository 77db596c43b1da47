import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { NotRepresentable, TooLarge, Undefined } from './errors.js';
import { literalOf } from './literal-of.js';
import { Rational, type Literal } from './number.js';
import { RationalValue, rationals } from './rational.js';
import { SymbolicNumber } from './symbolic-number.js';

/** The most definitions that the terms of one arithmetic are made of. */
const MOST_DEFINITIONS = 20_000;
const LARGEST_EXPONENT = 32;

/**
 * Terms over the real numbers, written for an SMT solver (SMT-LIB 2).
 *
 * A quotient x/y is x·r for a variable r with r·y = 1, which says as well that
 * y ≠ 0: what is stated of such terms is stated where all of them are defined.
 */
export interface TermArithmetic extends Arithmetic {
  /** The real variable of this name; the same one whenever it is asked for. */
  variable(name: string): TermValue;
  lift(operand: Operand): TermValue;
  /** Values that were taken for the probabilities of gates. */
  readonly probabilities: Value[];
  /** Declarations, definitions and side conditions of all terms made so far. */
  readonly lines: readonly string[];
  /** The variables by their names, with the symbols that stand for them. */
  readonly variables: ReadonlyMap<string, string>;
}

/** A term: the symbol or number that stands for it. */
export class TermValue implements Value {
  /** @param constant the number that the term is, where it is one. */
  constructor(
    readonly arithmetic: TermArithmetic,
    readonly text: string,
    readonly constant: Rational | undefined,
    private readonly define: (operator: string, terms: readonly TermValue[]) => TermValue,
  ) {}

  plus(other: Operand): TermValue {
    return this.define('+', [this, this.lift(other)]);
  }

  minus(other: Operand): TermValue {
    return this.define('-', [this, this.lift(other)]);
  }

  times(other: Operand): TermValue {
    return this.define('*', [this, this.lift(other)]);
  }

  over(other: Operand): TermValue {
    return this.times(this.define('inverse', [this.lift(other)]));
  }

  negated(): TermValue {
    return this.times(-1);
  }

  abs(): TermValue {
    return this.max(this.negated());
  }

  max(other: Operand): TermValue {
    return this.define('max', [this, this.lift(other)]);
  }

  min(other: Operand): TermValue {
    return this.define('min', [this, this.lift(other)]);
  }

  power(exponent: Literal): TermValue {
    const q = Rational.of(exponent);
    if (this.constant !== undefined) return this.ofNumber('', (x) => x.power(q));
    if (!q.isInteger()) throw new NotRepresentable(`a power of ${q} is no term of the solver`);
    if (q.abs().compare(LARGEST_EXPONENT) > 0) throw new TooLarge(`a term to the power ${q}`);
    let product = this.lift(1);
    for (let k = 0n; k < q.abs().numerator; k++) product = product.times(this);
    return q.sign() < 0 ? this.lift(1).over(product) : product;
  }

  exp(): TermValue {
    return this.ofNumber('an exponential', (x) => x.exp());
  }

  ln(): TermValue {
    return this.ofNumber('a logarithm', (x) => x.ln());
  }

  tanh(): TermValue {
    return this.ofNumber('a hyperbolic tangent', (x) => x.tanh());
  }

  sin(): TermValue {
    return this.ofNumber('a sine', (x) => x.sin());
  }

  cos(): TermValue {
    return this.ofNumber('a cosine', (x) => x.cos());
  }

  toString(): string {
    return this.constant?.toString() ?? this.text;
  }

  private ofNumber(what: string, f: (x: RationalValue) => RationalValue): TermValue {
    if (this.constant === undefined) throw new NotRepresentable(`${what} is no term of the solver`);
    return this.lift(f(new RationalValue(this.constant)).exact);
  }

  private lift(operand: Operand): TermValue {
    return this.arithmetic.lift(operand);
  }
}

/** A new arithmetic of terms. */
export function terms(): TermArithmetic {
  const lines: string[] = [];
  const variables = new Map<string, string>();
  const known = new Map<string, TermValue>();
  const make = (text: string, constant?: Rational): TermValue =>
    new TermValue(A, text, constant, define);
  const number = (x: Rational): TermValue => make(numberText(x), x);
  const named = (key: string, line: (symbol: string) => readonly string[]): TermValue => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST_DEFINITIONS) throw new TooLarge(`more than ${MOST_DEFINITIONS} terms`);
      const symbol = `t${known.size}`;
      lines.push(...line(symbol));
      known.set(key, (value = make(symbol)));
    }
    return value;
  };
  const define = (operator: string, of: readonly TermValue[]): TermValue => {
    const [x, y] = of as readonly [TermValue, TermValue];
    const folded = foldedNumber(operator, x.constant, (y as TermValue | undefined)?.constant);
    if (folded !== undefined) return folded instanceof Rational ? number(folded) : of[folded]!;
    const key = [operator, ...of.map(({ text }) => text)].join(' ');
    if (operator === 'inverse')
      return named(key, (r) => [`(declare-const ${r} Real)`, `(assert (= 1 (* ${r} ${x.text})))`]);
    const body =
      operator === 'max' || operator === 'min'
        ? `(ite (${operator === 'max' ? '>=' : '<='} ${x.text} ${y.text}) ${x.text} ${y.text})`
        : `(${key})`;
    return named(key, (symbol) => [`(define-fun ${symbol} () Real ${body})`]);
  };
  const A: TermArithmetic = {
    name: 'terms',
    probabilities: [],
    lines,
    variables,
    variable(name) {
      const value = named(`variable ${name}`, (symbol) => [`(declare-const ${symbol} Real)`]);
      variables.set(name, value.text);
      return value;
    },
    lift(operand) {
      const given = operand instanceof SymbolicNumber ? operand.value : operand;
      if (given instanceof TermValue && given.arithmetic === A) return given;
      return number(literalOf(given, 'terms'));
    },
    of: (literal) => A.lift(literal),
    sum: (all) => [...all].reduce<TermValue>((total, x) => total.plus(x), number(Rational.zero)),
    product: (all) =>
      [...all].reduce<TermValue>((total, x) => total.times(x), number(Rational.one)),
    powers: (all) => A.product(Array.from(all, ([x, q]) => A.lift(x).power(q))),
    exponential(base, exponent) {
      const x = A.lift(exponent).constant;
      if (x === undefined) throw new NotRepresentable('an exponential is no term of the solver');
      return number(Rational.of(rationals.exponential(base, x).toString()));
    },
    pi() {
      throw new NotRepresentable('π is no term of the solver');
    },
  };
  return A;
}

/** What an operation on numbers comes to, or the place of the operand that it leaves as it is. */
function foldedNumber(
  operator: string,
  x: Rational | undefined,
  y: Rational | undefined,
): Rational | 0 | 1 | undefined {
  if (operator === 'inverse') {
    if (x?.sign() === 0) throw new Undefined('a division by 0');
    return x?.inverse();
  }
  if (x !== undefined && y !== undefined) {
    if (operator === '+') return x.plus(y);
    if (operator === '-') return x.minus(y);
    if (operator === '*') return x.times(y);
    return x.compare(y) >= 0 === (operator === 'max') ? x : y;
  }
  if ((operator === '+' || operator === '-') && y?.sign() === 0) return 0;
  if (operator === '+' && x?.sign() === 0) return 1;
  if (operator === '*') {
    if (x?.sign() === 0 || y?.sign() === 0) return Rational.zero;
    if (y?.equals(1) === true) return 0;
    if (x?.equals(1) === true) return 1;
  }
  return undefined;
}

/** A number as SMT-LIB writes it. */
function numberText(x: Rational): string {
  const size = x.abs();
  const text = size.isInteger()
    ? `${size.numerator}.0`
    : `(/ ${size.numerator}.0 ${size.denominator}.0)`;
  return x.sign() < 0 ? `(- ${text})` : text;
}
