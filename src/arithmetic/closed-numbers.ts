import type { Arithmetic, Operand, Value } from './arithmetic.js';
import { bitLength } from './bit-length.js';
import type { ClosedArithmetic } from './closed.js';
import {
  cancelled,
  hasOpaque,
  rationalSum,
  unlessTooLarge,
  vanishes,
} from './closed-cancellation.js';
import { closedEvaluation } from './closed-evaluate.js';
import { expandProduct, overCommonDenominator } from './closed-expansion.js';
import { IntegerAtoms } from './closed-integers.js';
import {
  Monomial,
  multiplyTerms,
  settle,
  term,
  type Entry,
  type EulerAtom,
  type Sum,
  type Term,
} from './closed-monomial.js';
import { opaquePower, OpaqueAtoms } from './closed-opaques.js';
import { collect, factored, freshTerms } from './closed-sum.js';
import { ClosedValue } from './closed-value.js';
import { NotRepresentable, TooLarge, Undefined } from './errors.js';
import { literalOf } from './literal-of.js';
import { LARGEST_POWER_BITS, Rational, type Literal } from './number.js';

/** Up to this many terms opaque sums are multiplied out at every addition. */
const SMALL = 64;

/** A closed arithmetic with its tables of atoms; `closed` makes one. */
export class ClosedNumbers implements ClosedArithmetic {
  readonly name = 'closed';
  private ids = 0;
  private readonly nextId = (): number => this.ids++;
  private readonly e: EulerAtom = { kind: 'e', id: this.nextId() };
  private readonly integers = new IntegerAtoms(this.nextId);
  private readonly opaques: OpaqueAtoms;

  constructor(
    positive: (value: ClosedValue) => boolean,
    private readonly cap: number,
  ) {
    this.opaques = new OpaqueAtoms(
      (content, sum) => positive(new ClosedValue(this, content, sum)),
      this.nextId,
      () => this.integers.splits,
    );
  }

  of(literal: Literal): ClosedValue {
    return new ClosedValue(this, term(Rational.of(literal)), undefined);
  }

  valueOf(operand: Operand): ClosedValue {
    return operand instanceof ClosedValue && operand.arithmetic === this
      ? operand
      : this.of(literalOf(operand, 'closed'));
  }

  sum(operands: Iterable<Operand>): ClosedValue {
    const values = Array.from(operands, (x) => this.valueOf(x));
    if (values.every(isPlain))
      return this.of(Rational.sum(values.map((v) => v.content.coefficient)));
    const nonzero = values.filter((v) => v.content.coefficient.sign() !== 0);
    const common = commonFactor(nonzero.map((v) => v.content.monomial));
    const up = settle(common.entries.map(([atom, q]) => [atom, q.negated()]));
    const terms = nonzero.flatMap((v) => {
      const content = common.entries.length === 0 ? v.content : multiplyTerms(v.content, up);
      return termsOf(content, v.sum);
    });
    return this.normalForm(terms, term(Rational.one, common));
  }

  product(operands: Iterable<Operand>): ClosedValue {
    return this.powers(Array.from(operands, (x) => [x, 1] as const));
  }

  powers(factors: Iterable<readonly [Operand, Literal]>): ClosedValue {
    let zero = false;
    let negative = false;
    let numerator = 1n;
    let denominator = 1n;
    let bits = 0;
    const roots = new Map<bigint, Rational[]>();
    const entries: Entry[] = [];
    const sums: (readonly [Sum, Rational])[] = [];
    for (const [operand, literal] of factors) {
      const q = Rational.of(literal);
      const x = this.valueOf(operand);
      if (q.sign() === 0) continue;
      const { coefficient, monomial } = x.content;
      if (coefficient.sign() === 0) {
        if (q.sign() < 0) throw new Undefined(`0 to the power ${q}`);
        zero = true;
        continue;
      }
      if (q.isInteger()) {
        if (coefficient.sign() < 0 && q.numerator % 2n !== 0n) negative = !negative;
        const power = coefficient.abs().toThe(q.numerator);
        numerator *= power.numerator;
        denominator *= power.denominator;
        // What comes in as it is has been written out before.
        if (!q.equals(1)) bits += bitLength(power.numerator) + bitLength(power.denominator);
        if (bits > 2 * LARGEST_POWER_BITS)
          throw new TooLarge(`a product of powers with more than ${bits} binary digits`);
        if (x.sum !== undefined) sums.push([x.sum, q]);
      } else {
        this.requirePositive(x, q);
        gather(roots, coefficient.abs().numerator, q);
        gather(roots, coefficient.denominator, q.negated());
        if (x.sum !== undefined) entries.push([this.opaques.intern(x.sum)!.atom, q]);
      }
      for (const [atom, exponent] of monomial.entries) entries.push([atom, exponent.times(q)]);
    }
    if (zero) {
      // 0 times the inverse of something that may be 0 is not known to be 0.
      this.timesSums(term(Rational.one), sums);
      return this.of(0);
    }
    for (const [integer, exponents] of roots) {
      const q = Rational.sum(exponents);
      if (q.sign() === 0) continue;
      for (const [atom, count] of this.integers.factors(integer))
        entries.push([atom, q.times(count)]);
    }
    const settled = settle(entries);
    const ratio = Rational.ratio(negative ? -numerator : numerator, denominator);
    const content = term(ratio.times(settled.coefficient), settled.monomial);
    return this.timesSums(content, sums);
  }

  pi(): never {
    throw new NotRepresentable('π has no closed form here');
  }

  exponential(base: Literal, exponent: Operand): ClosedValue {
    const positive = Rational.of(base);
    if (positive.sign() <= 0) throw new RangeError(`the base ${positive} is not positive`);
    const q = this.asRational(exponent);
    if (q === undefined)
      throw new NotRepresentable(`${positive}^x for an x that is not shown to be rational`);
    return this.powers([[positive, q]]);
  }

  exponentialOfE(q: Rational): ClosedValue {
    return new ClosedValue(this, settle([[this.e, q]]), undefined);
  }

  isZero(operand: Operand): boolean {
    const { content, sum } = this.valueOf(operand);
    return (
      content.coefficient.sign() === 0 ||
      (sum !== undefined && vanishes(sum, this.opaques, this.cap))
    );
  }

  sameValue(a: Operand, b: Operand): boolean {
    return unlessTooLarge(() => this.isZero(this.valueOf(a).minus(b))) ?? false;
  }

  asRational(operand: Operand): Rational | undefined {
    const value = this.valueOf(operand);
    const { content, sum } = value;
    if (content.coefficient.sign() === 0 || isPlain(value)) return content.coefficient;
    const terms = termsOf(content, sum);
    if (!terms.some(hasOpaque)) return undefined;
    return rationalSum(terms, this.cap);
  }

  sign(operand: Operand): -1 | 0 | 1 | undefined {
    const { content, sum } = this.valueOf(operand);
    const sign = content.coefficient.sign();
    if (sign === 0 || sum === undefined) return sign;
    if (vanishes(sum, this.opaques, this.cap)) return 0;
    const sumSign = this.opaques.signOf(sum);
    return sumSign === undefined ? undefined : sign * sumSign > 0 ? 1 : -1;
  }

  evaluate(value: ClosedValue, A: Arithmetic): Value {
    return closedEvaluation(A)(value.content, value.sum);
  }

  /** Throws unless x is certainly positive, which a fractional power needs. */
  private requirePositive(x: ClosedValue, q: Rational): void {
    const sign = x.content.coefficient.sign();
    if (x.sum === undefined) {
      if (sign < 0) throw new Undefined(`a negative number to the power ${q}`);
      return;
    }
    const interned = this.opaques.intern(x.sum);
    if (interned === undefined)
      throw new NotRepresentable(`the power ${q} of ${x.toString()}, whose sign is not shown`);
    if (sign * interned.sign < 0) throw new Undefined(`a negative number to the power ${q}`);
  }

  /** A term times integer powers of sums, as factors where their signs are known. */
  private timesSums(content: Term, sums: readonly (readonly [Sum, Rational])[]): ClosedValue {
    const [only] = sums;
    if (only === undefined || (sums.length === 1 && only[1].equals(1)))
      return this.made(content, only?.[0]);
    let factor = content;
    let expanded: readonly Term[] | undefined;
    const atoms: Entry[] = [];
    for (const [sum, q] of sums) {
      const interned = this.opaques.intern(sum);
      if (interned !== undefined) {
        const power = opaquePower(interned, q);
        if (power.coefficient.sign() < 0)
          factor = term(factor.coefficient.negated(), factor.monomial);
        atoms.push(...power.monomial.entries);
        continue;
      }
      if (q.sign() < 0) {
        if (vanishes(sum, this.opaques, this.cap)) throw new Undefined('a division by 0');
        throw new NotRepresentable('a division by a sum that is not shown to differ from 0');
      }
      if (q.compare(this.cap) > 0) throw new TooLarge(`a sum to the power ${q}`);
      for (let k = 0n; k < q.numerator; k += 1n)
        expanded =
          expanded === undefined ? sum.terms : expandProduct(expanded, sum.terms, this.cap);
    }
    factor = multiplyTerms(factor, settle(atoms));
    return expanded === undefined
      ? this.made(factor, undefined)
      : this.normalForm(expanded, factor);
  }

  /** A sum of terms, times a term. */
  private normalForm(terms: readonly Term[], factor: Term): ClosedValue {
    let collected = collect(freshTerms(terms), this.cap);
    let outer = factor;
    if (collected.some(hasOpaque)) {
      const small = overCommonDenominator(collected, this.cap, SMALL);
      outer = multiplyTerms(outer, term(Rational.one, small.factor));
      collected = small.complete ? small.terms : cancelled(small.terms, this.opaques, this.cap);
    }
    const { content, sum } = factored(collected);
    if (content.coefficient.sign() === 0) return this.of(0);
    return this.made(multiplyTerms(outer, content), sum);
  }

  /** A form in which a sum that has become an atom before stands as the atom. */
  private made(content: Term, sum: Sum | undefined): ClosedValue {
    const interned = sum === undefined ? undefined : this.opaques.find(sum);
    if (interned === undefined) return new ClosedValue(this, content, sum);
    const whole = multiplyTerms(content, opaquePower(interned, Rational.one));
    return new ClosedValue(this, whole, undefined);
  }
}

function isPlain({ content, sum }: ClosedValue): boolean {
  return sum === undefined && content.monomial.entries.length === 0;
}

function termsOf(content: Term, sum: Sum | undefined): readonly Term[] {
  return sum === undefined ? [content] : sum.terms.map((t) => multiplyTerms(t, content));
}

function gather(exponents: Map<bigint, Rational[]>, integer: bigint, q: Rational): void {
  if (integer === 1n) return;
  const before = exponents.get(integer);
  if (before === undefined) exponents.set(integer, [q]);
  else before.push(q);
}

/** What all monomials share of opaque atoms, each with its least exponent. */
function commonFactor(monomials: readonly Monomial[]): Monomial {
  const [first, ...others] = monomials;
  let shared = first?.entries.filter(([{ kind }]) => kind === 'opaque') ?? [];
  for (const { entries } of others) {
    if (shared.length === 0) break;
    const exponents = new Map(entries);
    shared = shared.flatMap(([atom, q]) => {
      const other = exponents.get(atom);
      return other === undefined ? [] : [[atom, other.compare(q) < 0 ? other : q] as const];
    });
  }
  return new Monomial(shared);
}
