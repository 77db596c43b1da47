import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import { Rational } from '../arithmetic/number.js';
import type { OutputSums } from './output-sums.js';
import { RunningPowers } from './running-powers.js';
import { RunningSum } from './running-sum.js';

const MOST_TALLIED = 4096;
const MOST_WEIGHTS = 4096;

/** Whether the arithmetic rounds. */
export function isRounding(A: Arithmetic): boolean {
  return A.name === 'interval' || A.name === 'decimal' || A.name === 'double';
}

/** Which geometric means an output has: of classes only ∏ p^P, of logistic outputs both. */
export type GeometricKind = 'none' | 'classes' | 'logistic';

/**
 * Adds up what the ensemble of one output needs, mask by mask. In *rational*
 * equal outputs are counted first, and each different one is added once.
 */
export class OutputAccumulator {
  readonly #A: Arithmetic;
  readonly #denominator: bigint;
  readonly #shift: Value;
  readonly #rounding: boolean;
  readonly #sum: RunningSum;
  readonly #squares: RunningSum;
  readonly #powers: RunningPowers | undefined;
  readonly #complements: RunningPowers | undefined;
  readonly #weights = new Map<bigint, Value>();
  readonly #tally = new Map<string, [output: Value, numerator: bigint]>();

  /** @param shift K of Σ P (O − K)². */
  constructor(A: Arithmetic, denominator: bigint, shift: Value, geometric: GeometricKind) {
    this.#A = A;
    this.#denominator = denominator;
    this.#shift = shift;
    this.#rounding = isRounding(A);
    this.#sum = new RunningSum(A);
    this.#squares = new RunningSum(A);
    this.#powers = geometric === 'none' ? undefined : new RunningPowers(A, denominator);
    this.#complements = geometric === 'logistic' ? new RunningPowers(A, denominator) : undefined;
  }

  /** Adds an output with its weight over the denominator. */
  add(output: Value, numerator: bigint): void {
    if (this.#A.name !== 'rational') {
      this.#count(output, numerator);
      return;
    }
    const key = output.toString();
    const known = this.#tally.get(key);
    if (known) known[1] += numerator;
    else this.#tally.set(key, [output, numerator]);
    if (this.#tally.size >= MOST_TALLIED) this.#settle();
  }

  get sums(): OutputSums {
    this.#settle();
    const scale = this.#rounding ? 1n : this.#denominator;
    return {
      sum: this.#sum.value.over(scale),
      squares: this.#squares.value.over(scale),
      shift: this.#shift,
      ...(this.#powers && { powers: this.#powers.factors }),
      ...(this.#complements && { complements: this.#complements.factors }),
    };
  }

  #settle(): void {
    for (const [output, numerator] of this.#tally.values()) this.#count(output, numerator);
    this.#tally.clear();
  }

  #count(output: Value, numerator: bigint): void {
    const weight = this.#rounding ? this.#weight(numerator) : numerator;
    const distance = this.#rounding ? output.minus(this.#shift) : output;
    this.#sum.add(output.times(weight));
    this.#squares.add(distance.power(2).times(weight));
    this.#powers?.add(output, numerator);
    this.#complements?.add(this.#A.of(1).minus(output), numerator);
  }

  #weight(numerator: bigint): Value {
    const known = this.#weights.get(numerator);
    if (known) return known;
    const weight = this.#A.of(Rational.ratio(numerator, this.#denominator));
    if (this.#weights.size < MOST_WEIGHTS) this.#weights.set(numerator, weight);
    return weight;
  }
}
