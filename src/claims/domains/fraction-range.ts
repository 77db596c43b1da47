import { gcd } from '../../arithmetic/gcd.js';
import { Rational } from '../../arithmetic/number.js';
import { ceiling, convergents, floor, simplestBetween } from './simplest.js';

const LARGEST_DENOMINATOR = 1_000_000;

/**
 * The fractions of a closed range whose denominators do not exceed a bound, but
 * for some that are left out.
 */
export class FractionRange {
  /** The simplest of them. */
  readonly simplest: Rational;
  /** No fraction costs more than this. */
  readonly largestCost: number;
  /** How many multiples of 1/maxDenominator are among them. */
  readonly gridSize: number;
  private readonly offset: number;

  /** @throws RangeError if there is no such fraction. */
  constructor(
    readonly min: Rational,
    readonly max: Rational,
    readonly maxDenominator: number,
    readonly excluding: readonly Rational[],
  ) {
    if (!Number.isSafeInteger(maxDenominator) || maxDenominator < 1)
      throw new RangeError(
        `the largest denominator is to be a positive integer, not ${maxDenominator}`,
      );
    if (maxDenominator > LARGEST_DENOMINATOR)
      throw new RangeError(
        `the largest denominator, ${maxDenominator}, is above ${LARGEST_DENOMINATOR}`,
      );
    if (min.compare(max) > 0) throw new RangeError(`the range from ${min} to ${max} is empty`);
    const simplest = simplestBetween(min, max);
    if (simplest.denominator > BigInt(maxDenominator) || (min.equals(max) && !this.has(min)))
      throw new RangeError(`there are no ${this.toString()}`);
    this.offset = height(simplest);
    const size = Number(ceiling(min.abs().compare(max.abs()) > 0 ? min.abs() : max.abs()));
    this.largestCost = Math.max(0, (size + 1) * maxDenominator - this.offset);
    this.gridSize = this.placesOf(maxDenominator) - this.excludedOnGrid();
    this.simplest = this.cheapest();
  }

  has(x: Rational): boolean {
    return (
      x.compare(this.min) >= 0 &&
      x.compare(this.max) <= 0 &&
      x.denominator <= BigInt(this.maxDenominator) &&
      !this.excluding.some((other) => other.equals(x))
    );
  }

  *ofCost(cost: number): Generator<string> {
    const sum = cost + this.offset + 1;
    for (let q = 1; q <= Math.min(sum, this.maxDenominator); q++) {
      const p = BigInt(sum - q);
      if (gcd(p, BigInt(q)) !== 1n) continue;
      const x = Rational.ratio(p, BigInt(q));
      if (this.has(x)) yield x.toString();
      if (p !== 0n && this.has(x.negated())) yield x.negated().toString();
    }
  }

  /** Those in [−size, size] with denominators up to the given one, or all where there are none. */
  within(size: number, denominator: number): FractionRange {
    const low = this.min.compare(-size) < 0 ? Rational.of(-size) : this.min;
    const high = this.max.compare(size) > 0 ? Rational.of(size) : this.max;
    try {
      return new FractionRange(
        low,
        high,
        Math.min(denominator, this.maxDenominator),
        this.excluding,
      );
    } catch (error) {
      if (error instanceof RangeError) return this;
      throw error;
    }
  }

  /** The multiple of 1/denominator at a place, counted round; the simplest where there is none. */
  atPlace(denominator: number, place: number): string {
    const places = this.placesOf(denominator);
    const first = ceiling(this.min.times(denominator));
    for (let tried = 0; tried < Math.min(places, this.excluding.length + 1); tried++) {
      const x = Rational.ratio(first + BigInt((place + tried) % places), BigInt(denominator));
      if (this.has(x)) return x.toString();
    }
    return this.simplest.toString();
  }

  /** One of the multiples of 1/maxDenominator, each with the same probability. */
  onGrid(random: () => number): string {
    const places = this.placesOf(this.maxDenominator);
    if (this.gridSize <= 0) return this.simplest.toString();
    const first = ceiling(this.min.times(this.maxDenominator));
    for (;;) {
      const place = BigInt(Math.floor(random() * places));
      const x = Rational.ratio(first + place, BigInt(this.maxDenominator));
      if (this.has(x)) return x.toString();
    }
  }

  /** The fraction near a double, on the finest grid or one of twelfths and coarser. */
  nearest(target: number, fine: boolean): string {
    const denominator = fine ? this.maxDenominator : Math.min(12, this.maxDenominator);
    const low = ceiling(this.min.times(denominator));
    const high = floor(this.max.times(denominator));
    if (low > high) return this.simplest.toString();
    const wanted = Number.isFinite(target) ? BigInt(Math.round(target * denominator)) : high;
    const place = wanted < low ? low : wanted > high ? high : wanted;
    const x = Rational.ratio(place, BigInt(denominator));
    return this.has(x) ? x.toString() : this.simplest.toString();
  }

  /** Those next to 0, to 1 and to the ends, and the ends. */
  extremes(): string[] {
    const step = Rational.ratio(1n, BigInt(this.maxDenominator));
    const candidates = [
      this.min,
      this.max,
      this.min.plus(step),
      this.max.minus(step),
      step,
      step.negated(),
      Rational.one.minus(step),
      Rational.one.plus(step),
    ].filter((x) => this.has(x));
    return candidates.length > 0
      ? [...new Set(candidates.map(String))]
      : [this.simplest.toString()];
  }

  /** Those near x, or of everyday use, that cost less, the cheapest first. */
  simplerThan(x: Rational): string[] {
    const near = [...convergents(x)];
    const candidates = [
      ...['0', '1', '-1', '1/2', '-1/2', '2', '-2', '1/3', '2/3'].map((text) => Rational.of(text)),
      this.simplest,
      ...near,
      x.negated(),
      Rational.of(floor(x)),
      Rational.of(ceiling(x)),
      Rational.ratio(x.numerator / 2n, x.denominator),
      Rational.ratio(x.numerator, x.denominator > 1n ? x.denominator - 1n : 1n),
      Rational.ratio(x.numerator - BigInt(x.sign()), x.denominator),
    ];
    const simpler = candidates.filter(
      (y) => this.has(y) && (height(y) < height(x) || (x.sign() < 0 && y.equals(x.negated()))),
    );
    simpler.sort((a, b) => height(a) - height(b));
    return [...new Set(simpler.map(String))];
  }

  toString(): string {
    const left = this.excluding.filter((x) => x.compare(this.min) >= 0 && x.compare(this.max) <= 0);
    const open = (end: Rational): boolean => left.some((x) => x.equals(end));
    const inner = left.filter((x) => !x.equals(this.min) && !x.equals(this.max));
    return (
      `rationals in ${open(this.min) ? '(' : '['}${this.min}, ${this.max}${open(this.max) ? ')' : ']'}` +
      ` with denominators up to ${this.maxDenominator}` +
      (inner.length > 0 ? `, but for ${inner.join(', ')}` : '')
    );
  }

  private placesOf(denominator: number): number {
    const places = floor(this.max.times(denominator)) - ceiling(this.min.times(denominator)) + 1n;
    return places > 0n ? Number(places) : 0;
  }

  private excludedOnGrid(): number {
    const distinct = new Set(
      this.excluding
        .filter((x) => x.compare(this.min) >= 0 && x.compare(this.max) <= 0)
        .filter((x) => x.times(this.maxDenominator).isInteger())
        .map(String),
    );
    return distinct.size;
  }

  /** The first by rising cost; the excluded ones are few, so the search is short. */
  private cheapest(): Rational {
    for (let cost = 0; cost <= this.largestCost; cost++) {
      for (const text of this.ofCost(cost)) return Rational.of(text);
    }
    throw new RangeError(`there are no ${this.toString()}`);
  }
}

/** |p| + q − 1 for p/q in lowest terms: 0 for 0, 1 for 1 and −1, 2 for ½ and 2. */
function height(x: Rational): number {
  return Number(x.abs().numerator + x.denominator) - 1;
}
