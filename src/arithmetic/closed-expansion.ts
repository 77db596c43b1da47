import { collect, freshTerms, lower, timesMonomial, type Least } from './closed-sum.js';
import {
  floor,
  Monomial,
  multiply,
  multiplyTerms,
  term,
  type Entry,
  type OpaqueAtom,
  type Term,
} from './closed-monomial.js';
import { TooLarge } from './errors.js';

/** How many products a result of as many terms as the cap may take, where many fall together. */
const WORK = 64;
const DEEPEST = 100;

/** The product of two sums, term by term; throws TooLarge beyond `cap` terms. */
export function expandProduct(left: readonly Term[], right: readonly Term[], cap: number): Term[] {
  if (left.length * right.length > WORK * cap)
    throw new TooLarge(`a product of sums of ${left.length} and ${right.length} terms`);
  return collect(
    (function* () {
      for (const a of left) for (const b of right) yield multiplyTerms(a, b);
    })(),
    cap,
  );
}

/** The terms with positive whole powers of opaque atoms multiplied out, denominators left as they are. */
export function multipliedOut(terms: readonly Term[], cap: number): Term[] {
  let current = collect(freshTerms(terms), cap);
  for (let depth = 0; current.some(hasWholePower); depth += 1) {
    if (depth > DEEPEST) throw new TooLarge(`sums within sums, more than ${DEEPEST} deep`);
    current = expandOnce(current, cap);
  }
  return current;
}

/**
 * The terms over the common denominator of their opaque atoms, multiplied out:
 * a factor, which is positive, and terms with fractional powers of opaque atoms
 * at most.
 *
 * @param limit stops where a round of it would write down more terms than this;
 *   what is returned then is equal, but not multiplied out.
 */
export function overCommonDenominator(
  terms: readonly Term[],
  cap: number,
  limit: number,
): { factor: Monomial; terms: Term[]; complete: boolean } {
  let factor = Monomial.one;
  let current = collect(freshTerms(terms), cap);
  for (let depth = 0; ; depth += 1) {
    if (depth > DEEPEST) throw new TooLarge(`sums within sums, more than ${DEEPEST} deep`);
    const down = commonDenominator(current);
    if (expandedSize(current, down, limit) > limit)
      return { factor, terms: current, complete: false };
    if (down.entries.length > 0) {
      const up = inverted(down);
      current = current.map((t) => timesMonomial(t, up));
      factor = multiply(factor, down).monomial;
    }
    if (!current.some(hasWholePower)) return { factor, terms: current, complete: true };
    current = expandOnce(current, cap);
  }
}

/** 1/m for a monomial of opaque atoms. */
export function inverted(monomial: Monomial): Monomial {
  return new Monomial(monomial.entries.map(([atom, q]) => [atom, q.negated()] as const));
}

function expandOnce(terms: readonly Term[], cap: number): Term[] {
  const expanded: Term[] = [];
  for (const t of terms) {
    for (const part of expandTerm(t, cap)) expanded.push(part);
    if (expanded.length > WORK * cap) throw new TooLarge('an expansion of too many terms');
  }
  return collect(expanded, cap);
}

function expandTerm(t: Term, cap: number): readonly Term[] {
  if (!hasWholePower(t)) return [t];
  const rest: Entry[] = [];
  const sums: (readonly Term[])[] = [];
  for (const [atom, q] of t.monomial.entries) {
    const whole = atom.kind === 'opaque' ? floor(q) : 0n;
    if (atom.kind !== 'opaque' || whole < 1n) {
      rest.push([atom, q]);
      continue;
    }
    if (whole > BigInt(cap)) throw new TooLarge(`a sum to the power ${whole}`);
    if (!q.isInteger()) rest.push([atom, q.minus(whole)]);
    const sum = freshTerms(atom.sum.terms);
    for (let k = 0n; k < whole; k += 1n) sums.push(sum);
  }
  return sums.reduce<readonly Term[]>(
    (product, sum) => expandProduct(product, sum, cap),
    [term(t.coefficient, new Monomial(rest))],
  );
}

function hasWholePower({ monomial }: Term): boolean {
  return monomial.entries.some(
    ([atom, q]) => atom.kind === 'opaque' && q.numerator >= q.denominator,
  );
}

/** The least exponent of every opaque atom, 0 where a term lacks it. */
function commonDenominator(terms: readonly Term[]): Monomial {
  const minima = new Map<OpaqueAtom, Least>();
  for (const { monomial } of terms)
    for (const [atom, q] of monomial.entries) if (atom.kind === 'opaque') lower(minima, atom, q);
  const entries: Entry[] = [];
  for (const [atom, { least, count }] of minima)
    if (least.sign() < 0 || (count === terms.length && least.sign() > 0))
      entries.push([atom, least]);
  return new Monomial(entries.sort(([a], [b]) => a.id - b.id));
}

/** How many terms a round of expansion would write down, counted up to just beyond the limit. */
function expandedSize(terms: readonly Term[], denominator: Monomial, limit: number): number {
  const up = inverted(denominator);
  let size = 0;
  for (const t of terms) {
    let product = 1;
    for (const [atom, q] of multiply(t.monomial, up).monomial.entries) {
      if (atom.kind !== 'opaque') continue;
      product *= atom.sum.terms.length ** Number(floor(q));
      if (product > limit) return limit + 1;
    }
    size += product;
    if (size > limit) return limit + 1;
  }
  return size;
}
