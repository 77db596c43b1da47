import { bitLength } from '../../arithmetic/bit-length.js';
import type { Value } from '../../arithmetic/arithmetic.js';
import { TooLarge } from '../../arithmetic/errors.js';
import { RationalValue } from '../../arithmetic/rational.js';

/** Operations that one evaluation of a formula may take, terms of sums included. */
export const MOST_STEPS = 200_000;
/** Binary digits of an exact numerator or denominator. */
const MOST_BITS = 2 ** 20;
const BETWEEN_LOOKS = 64;

/** What one evaluation of a formula may cost: steps, digits, and time. */
export class Effort {
  private steps = 0;

  /** @param isOver whether time is up; looked at every few steps. */
  constructor(private readonly isOver: () => boolean = () => false) {}

  /** Counts one operation; throws TooLarge where there were too many, or time is up. */
  step(): void {
    this.steps++;
    if (this.steps > MOST_STEPS)
      throw new TooLarge(`an evaluation would take more than ${MOST_STEPS} operations`);
    if (this.steps % BETWEEN_LOOKS === 0 && this.isOver()) throw new TooLarge('time is up');
  }

  /** The value; throws TooLarge where it is an exact number of more than 2^20 binary digits. */
  bounded(value: Value): Value {
    if (!(value instanceof RationalValue)) return value;
    const { numerator, denominator } = value.exact;
    if (Math.max(bitLength(numerator), bitLength(denominator)) > MOST_BITS)
      throw new TooLarge(`a number would have more than ${MOST_BITS} binary digits`);
    return value;
  }
}
