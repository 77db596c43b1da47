import { factored, freshTerms } from './closed-sum.js';
import { Monomial, settle, term, type OpaqueAtom, type Sum, type Term } from './closed-monomial.js';
import { Rational } from './number.js';

/** A sum as ±1 times an atom, which is positive. */
export interface Interned {
  readonly atom: OpaqueAtom;
  readonly sign: 1 | -1;
}

/**
 * The sums that have become factors, each one atom. A sum becomes one only once
 * its sign is certain: every atom is positive, which is what taking powers of
 * products apart rests on.
 */
export class OpaqueAtoms {
  private readonly byKey = new Map<string, Interned>();
  private readonly signs = new Map<string, 1 | -1 | undefined>();
  private splits = 0;

  /**
   * @param positive whether a sum is certainly above 0; false where that is not shown.
   * @param nextId a new id for an atom.
   * @param currentSplits how often integer atoms have been split.
   */
  constructor(
    private readonly positive: (sum: Term, terms: Sum) => boolean,
    private readonly nextId: () => number,
    private readonly currentSplits: () => number,
  ) {}

  /** The sign of a sum, undefined where it is not shown. */
  signOf(sum: Sum): 1 | -1 | undefined {
    // Monomials are positive, and the first coefficient of a sum is.
    if (sum.terms.every(({ coefficient }) => coefficient.sign() > 0)) return 1;
    if (this.signs.has(sum.key)) return this.signs.get(sum.key);
    const sign = this.positive(term(Rational.one), sum)
      ? 1
      : this.positive(term(Rational.of(-1)), sum)
        ? -1
        : undefined;
    this.signs.set(sum.key, sign);
    return sign;
  }

  /** The atom of a sum that has become one before. */
  find(sum: Sum): Interned | undefined {
    if (this.splits !== this.currentSplits()) this.rename();
    return this.byKey.get(sum.key);
  }

  /** The atom of a sum; undefined where its sign is not shown. */
  intern(sum: Sum): Interned | undefined {
    const before = this.find(sum);
    if (before !== undefined) return before;
    const sign = this.signOf(sum);
    if (sign === undefined) return undefined;
    const positive =
      sign > 0
        ? sum
        : { key: sum.key, terms: sum.terms.map((t) => term(t.coefficient.negated(), t.monomial)) };
    const interned = {
      atom: { kind: 'opaque', id: this.nextId(), sum: positive },
      sign,
    } as const;
    this.byKey.set(sum.key, interned);
    return interned;
  }

  /** Enters the sums under the names that they have since integer atoms were split. */
  private rename(): void {
    this.splits = this.currentSplits();
    for (const interned of [...this.byKey.values()]) {
      const { content, sum } = factored(freshTerms(interned.atom.sum.terms));
      if (sum === undefined || content.monomial.entries.length > 0) continue;
      if (!content.coefficient.abs().equals(1) || this.byKey.has(sum.key)) continue;
      this.byKey.set(sum.key, interned);
    }
  }
}

/** A factor ±atom^q as a term; q is an integer where the sign is negative. */
export function opaquePower({ atom, sign }: Interned, q: Rational): Term {
  const odd = q.numerator % 2n !== 0n;
  const { monomial } = settle([[atom, q]]);
  return term(sign < 0 && odd ? Rational.of(-1) : Rational.one, monomial);
}

/** The part of a monomial that is made of opaque atoms, and the rest of it. */
export function partsOf(monomial: Monomial): { opaque: Monomial; rest: Monomial } {
  const isOpaque = monomial.entries.map(([{ kind }]) => kind === 'opaque');
  if (!isOpaque.includes(true)) return { opaque: Monomial.one, rest: monomial };
  return {
    opaque: new Monomial(monomial.entries.filter((_, i) => isOpaque[i])),
    rest: new Monomial(monomial.entries.filter((_, i) => !isOpaque[i])),
  };
}
