import type { IntegerAtom } from './closed-monomial.js';
import { coprimeFactors, withoutPowers } from './coprime.js';
import { gcd } from './gcd.js';
import { perfectPower } from './root.js';

/** The primes below this are atoms of their own, told by trial division. */
const TRIAL = 1000;

type Counted = readonly (readonly [IntegerAtom, number])[];

/**
 * A base of pairwise coprime integers, none of which is a perfect power, over
 * which every integer that was asked for is a product. An integer that shares
 * only a part with an element splits it.
 */
export class IntegerAtoms {
  private readonly known = new Map<bigint, Counted>();
  private readonly atoms = new Map<bigint, IntegerAtom>();
  /** The atoms that are not small primes and have not been split. */
  private readonly large = new Set<IntegerAtom>();
  /** A multiple of every prime factor of the large atoms. */
  private support = 1n;
  /** How many atoms have been split so far. */
  splits = 0;

  constructor(private readonly nextId: () => number) {}

  /** The positive integer n as a product of powers of atoms. */
  factors(n: bigint): Counted {
    const before = this.known.get(n);
    if (before?.every(([atom]) => atom.pieces === undefined)) return before;
    const found = [...this.find(n)];
    this.known.set(n, found);
    return found;
  }

  private *find(n: bigint): Generator<readonly [IntegerAtom, number]> {
    let rest = n;
    for (const prime of SMALL_PRIMES) {
      if (rest === 1n) return;
      if (rest % prime !== 0n) continue;
      const [without, count] = withoutPowers(rest, prime);
      rest = without;
      yield [this.atom(prime), count];
    }
    if (rest !== 1n) yield* this.refine(rest);
  }

  /** An integer without small prime factors. */
  private *refine(n: bigint): Generator<readonly [IntegerAtom, number]> {
    const { base, exponent } = perfectPower(n, TRIAL);
    const same = this.atoms.get(base);
    if (same !== undefined && same.pieces === undefined) {
      yield [same, exponent];
      return;
    }
    const shared = gcd(this.support, base);
    const other =
      shared === 1n ? undefined : [...this.large].find((atom) => gcd(atom.integer, shared) !== 1n);
    if (other === undefined) {
      const atom = this.atom(base);
      this.large.add(atom);
      this.support *= base;
      yield [atom, exponent];
      return;
    }
    const pieces = coprimeFactors<readonly [number, number]>(
      [
        [other.integer, [1, 0]],
        [base, [0, 1]],
      ],
      {
        plus: (a, b) => [a[0] + b[0], a[1] + b[1]],
        times: (a, count) => [a[0] * count, a[1] * count],
      },
    );
    this.split(other, pieces);
    for (const [piece, [, count]] of pieces)
      if (count > 0)
        for (const [atom, multiplicity] of this.refine(piece))
          yield [atom, multiplicity * count * exponent];
  }

  private split(
    atom: IntegerAtom,
    pieces: readonly (readonly [bigint, readonly [number, number]])[],
  ): void {
    const own = pieces.filter(([, [count]]) => count > 0);
    // The atom itself may come back as one piece, beside others that are not in it.
    if (own.length === 1 && own[0]![0] === atom.integer) return;
    this.large.delete(atom);
    this.splits += 1;
    atom.pieces = own.flatMap(([piece, [count]]) => {
      const { base, exponent } = perfectPower(piece, TRIAL);
      const part = this.atom(base);
      this.large.add(part);
      return [[part, count * exponent] as const];
    });
  }

  private atom(integer: bigint): IntegerAtom {
    let atom = this.atoms.get(integer);
    if (atom === undefined) {
      atom = { kind: 'integer', id: this.nextId(), integer, pieces: undefined };
      this.atoms.set(integer, atom);
    }
    return atom;
  }
}

const SMALL_PRIMES: readonly bigint[] = primesBelow(TRIAL);

function primesBelow(bound: number): bigint[] {
  const primes: number[] = [];
  for (let n = 2; n < bound; n += 1) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return primes.map(BigInt);
}
