import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import { TooLarge } from '../arithmetic/errors.js';
import { Rational } from '../arithmetic/number.js';

const TILE = 512;
const MOST_BASES = 2 ** 20;

/** A base and its exponent, an integer over the law's denominator. */
export type CountedPower = readonly [base: Value, numerator: bigint];

type Power = readonly [base: Value, exponent: Rational];

/**
 * ∏ x^{n/D} as a stream. Exact arithmetics keep the bases with their exponents
 * (in *rational* each different base once), since single powers may be
 * irrational where the product is not; the others multiply tile by tile and
 * keep one value.
 */
export class RunningPowers {
  readonly #A: Arithmetic;
  readonly #denominator: bigint;
  readonly #exact: boolean;
  /** Whether a product of a whole tile stays within the range of exponents. */
  readonly #wide: boolean;
  readonly #bases = new Map<string | number, CountedPower>();
  /** The bases of the tile by the numerators of their exponents. */
  readonly #tile = new Map<bigint, Value[]>();
  #filled = 0;
  #product: Value | undefined;

  constructor(A: Arithmetic, denominator: bigint) {
    this.#A = A;
    this.#denominator = denominator;
    this.#exact = A.name === 'rational' || A.name === 'closed' || A.name === 'series';
    this.#wide = A.name === 'interval' || A.name === 'decimal';
  }

  /** @throws TooLarge if an exact arithmetic has to keep more than 2^20 bases. */
  add(base: Value, numerator: bigint): void {
    if (this.#exact) {
      this.#keep(base, numerator);
      return;
    }
    const bases = this.#tile.get(numerator);
    if (bases) bases.push(base);
    else this.#tile.set(numerator, [base]);
    this.#filled++;
    if (this.#filled >= TILE) this.#flush();
  }

  /** The factors that are still to be multiplied: bases with exponents over the denominator. */
  get factors(): readonly CountedPower[] {
    if (this.#exact) return [...this.#bases.values()];
    this.#flush();
    return this.#product ? [[this.#product, this.#denominator]] : [];
  }

  #keep(base: Value, numerator: bigint): void {
    const key = this.#A.name === 'rational' ? base.toString() : this.#bases.size;
    const before = this.#bases.get(key);
    this.#bases.set(key, [base, (before?.[1] ?? 0n) + numerator]);
    if (this.#bases.size > MOST_BASES)
      throw new TooLarge(`a geometric mean of more than ${MOST_BASES} different outputs`);
  }

  #flush(): void {
    if (this.#tile.size === 0) return;
    const powers = Array.from(this.#tile, ([numerator, bases]) => {
      const exponent = Rational.ratio(numerator, this.#denominator);
      return bases.map((base) => [base, exponent] as const);
    });
    const tile = this.#A.powers(this.#wide ? this.#together(powers) : powers.flat());
    this.#product = this.#product ? this.#product.times(tile) : tile;
    this.#tile.clear();
    this.#filled = 0;
  }

  /** Bases of the same exponent multiplied first: one power for all of them, and less rounding. */
  #together(powers: readonly (readonly Power[])[]): readonly Power[] {
    return powers.map((group) => [this.#A.product(group.map(([base]) => base)), group[0]![1]]);
  }
}
