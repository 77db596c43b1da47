import { gcd } from './gcd.js';

/** An integer above 1 and what is counted with it: a rational exponent, or a vector of them. */
export type Factor<Exponent> = readonly [integer: bigint, exponent: Exponent];

/** How exponents add up, and what is known to be nothing. */
export interface Exponents<Exponent> {
  plus(a: Exponent, b: Exponent): Exponent;
  times(a: Exponent, count: number): Exponent;
}

/**
 * The same product ∏ nᵢ^qᵢ over pairwise coprime integers above 1, each of which
 * is made of the nᵢ by gcds and divisions alone: nothing is factored, and no
 * power is written out.
 *
 * @param factors integers of at least 1, with their exponents; the same one may
 *   come several times.
 */
export function coprimeFactors<Exponent>(
  factors: Iterable<Factor<Exponent>>,
  exponents: Exponents<Exponent>,
): Factor<Exponent>[] {
  const base: Factor<Exponent>[] = [];
  // A multiple of every prime factor of the base: one gcd with it tells that a
  // new integer shares nothing with any element.
  let support = 1n;
  for (const factor of merged(factors, exponents)) {
    const open = [factor];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [n, q] = next;
      if (n === 1n) continue;
      const shared = gcd(support, n);
      const at = shared === 1n ? -1 : base.findIndex(([b]) => gcd(b, shared) !== 1n);
      const found = base[at];
      if (found === undefined) {
        base.push(next);
        support *= n;
        continue;
      }
      const [b, e] = found;
      const common = gcd(b, n);
      if (common === b) {
        const [rest, count] = withoutPowers(n, b);
        base[at] = [b, exponents.plus(e, exponents.times(q, count))];
        open.push([rest, q]);
      } else {
        // What b leaves may share more with the common part: all three go in anew.
        const last = base.pop()!;
        if (at < base.length) base[at] = last;
        open.push([b / common, e], [common, exponents.plus(e, q)], [n / common, q]);
      }
    }
  }
  return base;
}

/** n without its powers of b, and their number; b is at least 2. */
export function withoutPowers(n: bigint, b: bigint): [rest: bigint, count: number] {
  let rest = n;
  let count = 0;
  while (rest % b === 0n) {
    rest /= b;
    count += 1;
  }
  return [rest, count];
}

function merged<Exponent>(
  factors: Iterable<Factor<Exponent>>,
  exponents: Exponents<Exponent>,
): Map<bigint, Exponent> {
  const together = new Map<bigint, Exponent>();
  for (const [n, q] of factors) {
    const before = together.get(n);
    together.set(n, before === undefined ? q : exponents.plus(before, q));
  }
  return together;
}
