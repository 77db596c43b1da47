import type { Rational } from '../../arithmetic/number.js';
import { within, type Enclosure } from '../certified/enclosure.js';

const U = 2 ** -53;
/** Beyond this products of doubles may overflow. */
const LARGEST = 2 ** 200;

/**
 * The double nearest to a number, with how far it is off: nothing where the number
 * is a double, and at most u|x|, or half of the smallest double, elsewhere.
 *
 * @throws RangeError beyond 2^200.
 */
export function nearest(x: Rational): Enclosure {
  const value = x.toNumber();
  if (!(Math.abs(value) <= LARGEST)) throw new RangeError(`${value} is beyond 2^200`);
  return isDouble(x) ? { value, radius: 0 } : within(value, U * Math.abs(value));
}

/** Whether it surely is a normal double: an integer of up to 53 bits over a power of two. */
function isDouble({ numerator, denominator }: Rational): boolean {
  const most = 2n ** 53n;
  return (
    numerator <= most &&
    numerator >= -most &&
    denominator <= 2n ** 1000n &&
    (denominator & (denominator - 1n)) === 0n
  );
}
