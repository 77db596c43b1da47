import { Rational } from './number.js';

/** An integer above 1 that carries fractional exponents. */
export interface IntegerAtom {
  readonly kind: 'integer';
  readonly id: number;
  readonly integer: bigint;
  /** What it was split into, once a factor of it turned up elsewhere. */
  pieces: readonly (readonly [IntegerAtom, number])[] | undefined;
}

/** The base of the natural logarithm. */
export interface EulerAtom {
  readonly kind: 'e';
  readonly id: number;
}

/** A sum of several terms that stands as one factor; it is positive. */
export interface OpaqueAtom {
  readonly kind: 'opaque';
  readonly id: number;
  readonly sum: Sum;
}

export type Atom = IntegerAtom | EulerAtom | OpaqueAtom;

export type Entry = readonly [atom: Atom, exponent: Rational];

/** A rational coefficient times a monomial. */
export interface Term {
  readonly coefficient: Rational;
  readonly monomial: Monomial;
}

/**
 * Several terms with integer coefficients that share no factor: neither an
 * integer, nor a power of e or of a root. The first coefficient is positive.
 */
export interface Sum {
  readonly terms: readonly Term[];
  readonly key: string;
}

/**
 * ∏ bᵢ^qᵢ over atoms in the order of their ids. Every atom is positive, so that
 * (xy)^q = x^q y^q holds for all monomials; exponents of integers are in (0, 1).
 */
export class Monomial {
  static readonly one = new Monomial([]);
  private text: string | undefined;

  constructor(readonly entries: readonly Entry[]) {}

  /** The same for the same monomial, and only for it. */
  get key(): string {
    this.text ??= this.entries.map(([{ id }, q]) => `${id}^${q}`).join(' ');
    return this.text;
  }

  exponentOf(atom: Atom): Rational {
    return this.entries.find(([other]) => other === atom)?.[1] ?? Rational.zero;
  }
}

export function term(coefficient: Rational, monomial: Monomial = Monomial.one): Term {
  return { coefficient, monomial };
}

/** The product of two monomials; what becomes an integer of it is the coefficient. */
export function multiply(a: Monomial, b: Monomial): Term {
  const entries: Entry[] = [];
  let j = 0;
  for (const left of a.entries) {
    let right = b.entries[j];
    for (; right !== undefined && right[0].id < left[0].id; right = b.entries[++j])
      entries.push(right);
    if (right?.[0] !== left[0]) {
      entries.push(left);
      continue;
    }
    j += 1;
    const exponent = left[1].plus(right[1]);
    if (exponent.sign() !== 0) entries.push([left[0], exponent]);
  }
  for (; j < b.entries.length; j += 1) entries.push(b.entries[j]!);
  return entries.every(isSettled) ? term(Rational.one, new Monomial(entries)) : settle(entries);
}

export function multiplyTerms(a: Term, b: Term): Term {
  const product = multiply(a.monomial, b.monomial);
  return term(a.coefficient.times(b.coefficient).times(product.coefficient), product.monomial);
}

/** The monomial raised to a rational power. */
export function raise(monomial: Monomial, q: Rational): Term {
  return settle(monomial.entries.map(([atom, exponent]) => [atom, exponent.times(q)]));
}

/** The monomial with atoms that have been split since replaced by their pieces. */
export function refreshed(monomial: Monomial): Term {
  return monomial.entries.every(isSettled)
    ? term(Rational.one, monomial)
    : settle(monomial.entries);
}

function isSettled([atom, exponent]: Entry): boolean {
  return (
    atom.kind !== 'integer' ||
    (atom.pieces === undefined &&
      exponent.numerator > 0n &&
      exponent.numerator < exponent.denominator)
  );
}

/** A product of powers in any order, atoms repeated or split, as a term in normal form. */
export function settle(entries: Iterable<Entry>): Term {
  const exponents = new Map<Atom, Rational[]>();
  const gather = (atom: Atom, exponent: Rational): void => {
    if (atom.kind === 'integer' && atom.pieces !== undefined) {
      for (const [piece, count] of atom.pieces) gather(piece, exponent.times(count));
      return;
    }
    const before = exponents.get(atom);
    if (before === undefined) exponents.set(atom, [exponent]);
    else before.push(exponent);
  };
  for (const [atom, exponent] of entries) gather(atom, exponent);

  let coefficient = Rational.one;
  const settled: Entry[] = [];
  for (const [atom, parts] of exponents) {
    let exponent = parts.length === 1 ? parts[0]! : Rational.sum(parts);
    if (atom.kind === 'integer') {
      const whole = floor(exponent);
      if (whole !== 0n) {
        coefficient = coefficient.times(Rational.of(atom.integer).toThe(whole));
        exponent = exponent.minus(whole);
      }
    }
    if (exponent.sign() !== 0) settled.push([atom, exponent]);
  }
  settled.sort(([a], [b]) => a.id - b.id);
  return term(coefficient, new Monomial(settled));
}

/** The largest integer that does not pass q. */
export function floor(q: Rational): bigint {
  const quotient = q.numerator / q.denominator;
  return q.numerator < 0n && q.denominator !== 1n ? quotient - 1n : quotient;
}
