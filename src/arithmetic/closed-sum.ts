import {
  multiply,
  multiplyTerms,
  Monomial,
  refreshed,
  settle,
  term,
  type Atom,
  type Entry,
  type IntegerAtom,
  type Sum,
  type Term,
} from './closed-monomial.js';
import { withoutPowers } from './coprime.js';
import { TooLarge } from './errors.js';
import { gcd } from './gcd.js';
import { Rational } from './number.js';

/** Terms with the same monomial taken together, those that vanish left out. */
export function collect(terms: Iterable<Term>, cap: number): Term[] {
  const coefficients = new Map<string, { monomial: Monomial; parts: Rational[] }>();
  for (const { coefficient, monomial } of terms) {
    const entry = coefficients.get(monomial.key);
    if (entry !== undefined) {
      entry.parts.push(coefficient);
      continue;
    }
    // Those that cancel count as well: the cap bounds the work.
    if (coefficients.size >= cap) throw new TooLarge(`a sum would have more than ${cap} terms`);
    coefficients.set(monomial.key, { monomial, parts: [coefficient] });
  }
  const collected: Term[] = [];
  for (const { monomial, parts } of coefficients.values()) {
    const coefficient = parts.length === 1 ? parts[0]! : Rational.sum(parts);
    if (coefficient.sign() !== 0) collected.push(term(coefficient, monomial));
  }
  return collected;
}

/** Collected terms as a common factor times a sum without one; no sum where there is but one term. */
export function factored(terms: readonly Term[]): { content: Term; sum: Sum | undefined } {
  const [first] = terms;
  if (first === undefined) return { content: term(Rational.zero), sum: undefined };
  if (terms.length === 1) return { content: first, sum: undefined };

  const common = commonExponents(terms);
  const divisor = new Monomial(common.map(([atom, q]) => [atom, q.negated()] as const));
  const shifted = common.length === 0 ? terms : terms.map((t) => timesMonomial(t, divisor));

  let content = term(contentOf(shifted), new Monomial(common));
  let whole = shifted.map((t) => term(t.coefficient.over(content.coefficient), t.monomial));
  for (const atom of integersOf(whole)) {
    // The total exponent of the atom, whole powers in the coefficient included: for primes a
    // valuation, so that a sum and its multiples by powers of the atom come out the same.
    const least = minimum(
      whole.map(({ coefficient, monomial }) =>
        monomial.exponentOf(atom).plus(withoutPowers(coefficient.numerator, atom.integer)[1]),
      ),
    );
    if (least.sign() === 0) continue;
    const down = settle([[atom, least.negated()]]);
    whole = whole.map((t) => multiplyTerms(t, down));
    content = multiplyTerms(content, settle([[atom, least]]));
  }
  whole.sort((a, b) => (a.monomial.key < b.monomial.key ? -1 : 1));
  // Composite atoms can leave a common integer behind.
  const sign = contentOf(whole).times(whole[0]!.coefficient.sign());
  if (!sign.equals(1)) {
    content = term(content.coefficient.times(sign), content.monomial);
    whole = whole.map((t) => term(t.coefficient.over(sign), t.monomial));
  }
  return { content, sum: { terms: whole, key: keyOf(whole) } };
}

/**
 * The exponents that e and opaque atoms have in common: the least of e; of an
 * opaque atom only where it is in every term, or else a sum over many of them
 * would carry all their denominators in every term.
 */
function commonExponents(terms: readonly Term[]): Entry[] {
  const exponents = new Map<Atom, Least>();
  for (const { monomial } of terms)
    for (const [atom, q] of monomial.entries)
      if (atom.kind !== 'integer') lower(exponents, atom, q);
  const common: Entry[] = [];
  for (const [atom, { least, count }] of exponents) {
    const everywhere = count === terms.length;
    if (atom.kind === 'opaque' ? everywhere : everywhere || least.sign() < 0)
      if (least.sign() !== 0) common.push([atom, least]);
  }
  return common.sort(([a], [b]) => a.id - b.id);
}

/** The least exponent of an atom among some terms, and how many of them have it. */
export interface Least {
  least: Rational;
  count: number;
}

export function lower<A extends Atom>(exponents: Map<A, Least>, atom: A, q: Rational): void {
  const before = exponents.get(atom);
  if (before === undefined) {
    exponents.set(atom, { least: q, count: 1 });
    return;
  }
  before.count += 1;
  if (q.compare(before.least) < 0) before.least = q;
}

/** The positive rational that leaves coprime integers as coefficients. */
function contentOf(terms: readonly Term[]): Rational {
  let numerator = 0n;
  let denominator = 1n;
  for (const { coefficient } of terms) {
    numerator = gcd(numerator, coefficient.numerator);
    if (coefficient.denominator !== 1n)
      denominator *= coefficient.denominator / gcd(denominator, coefficient.denominator);
  }
  return Rational.ratio(numerator, denominator);
}

function integersOf(terms: readonly Term[]): Set<IntegerAtom> {
  const atoms = new Set<IntegerAtom>();
  for (const { monomial } of terms)
    for (const [atom] of monomial.entries) if (atom.kind === 'integer') atoms.add(atom);
  return atoms;
}

function minimum(values: readonly Rational[]): Rational {
  return values.reduce((least, q) => (q.compare(least) < 0 ? q : least));
}

function keyOf(terms: readonly Term[]): string {
  return terms.map(({ coefficient, monomial }) => `${coefficient}*${monomial.key}`).join('+');
}

export function timesMonomial({ coefficient, monomial }: Term, factor: Monomial): Term {
  const product = multiply(monomial, factor);
  return term(coefficient.times(product.coefficient), product.monomial);
}

/** Terms of an earlier sum over the atoms as they are now. */
export function freshTerms(terms: readonly Term[]): readonly Term[] {
  return terms.map((t) => {
    const fresh = refreshed(t.monomial);
    return fresh.monomial === t.monomial
      ? t
      : term(t.coefficient.times(fresh.coefficient), fresh.monomial);
  });
}
