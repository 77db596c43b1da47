import { closed, type ClosedArithmetic, type ClosedOptions } from './closed.js';
import type { ClosedValue } from './closed-value.js';
import { NotRepresentable, TooLarge, Undefined } from './errors.js';
import { entirelyBelow } from './interval-comparison.js';
import { intervals } from './interval.js';

/** Bits at which the sign of a value is looked for, one after the other. */
const PRECISIONS = [64, 128, 256];

/**
 * A *closed* arithmetic that learns the signs of sums from enclosures: a sum
 * takes a fractional power, divides, or is compared only where one of these, of
 * up to 256 bits, lies wholly on one side of 0.
 */
export function closedWithIntervalGuard(
  options: Omit<ClosedOptions, 'positive'> = {},
): ClosedArithmetic {
  return closed({ ...options, positive: enclosedAboveZero });
}

/** Whether an enclosure of the value lies wholly above 0. */
export function enclosedAboveZero(value: ClosedValue): boolean {
  return PRECISIONS.some((bits) => {
    const A = intervals(bits);
    return A.scope(() => {
      try {
        const enclosure = A.operand(value.arithmetic.evaluate(value, A));
        return enclosure.certain && entirelyBelow(A.of(0), enclosure);
      } catch (error) {
        if (
          error instanceof Undefined ||
          error instanceof NotRepresentable ||
          error instanceof TooLarge
        )
          return false;
        throw error;
      }
    });
  });
}
