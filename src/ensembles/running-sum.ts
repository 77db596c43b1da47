import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import { haveShortSum } from '../arithmetic/common-denominator.js';
import { TooLarge } from '../arithmetic/errors.js';
import { RationalValue } from '../arithmetic/rational.js';

const TILE = 512;
const MOST_BITS = 2 ** 16;

/**
 * A sum as a stream, tile by tile: each tile is one sum of the arithmetic, so
 * that rounding grows with the number of tiles and not of terms.
 */
export class RunningSum {
  readonly #A: Arithmetic;
  #tile: Value[] = [];
  #tiles: Value[] = [];

  constructor(A: Arithmetic) {
    this.#A = A;
  }

  /** @throws TooLarge if the common denominator of a rational sum passes 65,536 bits. */
  add(x: Value): void {
    this.#tile.push(x);
    if (this.#tile.length < TILE) return;
    this.#tiles.push(this.#sum(this.#tile));
    this.#tile = [];
    if (this.#tiles.length === TILE) this.#tiles = [this.#sum(this.#tiles)];
  }

  /** The sum; throws as `add`. */
  get value(): Value {
    return this.#sum([...this.#tiles, ...this.#tile]);
  }

  #sum(terms: readonly Value[]): Value {
    const numbers = terms.flatMap((x) => (x instanceof RationalValue ? [x.exact] : []));
    if (!haveShortSum(numbers, MOST_BITS))
      throw new TooLarge(`a sum over a common denominator of more than ${MOST_BITS} bits`);
    return this.#A.sum(terms);
  }
}
