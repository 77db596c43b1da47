import { NotRepresentable, TooLarge, Undefined } from '../../arithmetic/errors.js';
import type { Rational } from '../../arithmetic/number.js';

/** The largest number whose factorial is written out; it has about 50,000 binary digits. */
export const LARGEST_FACTORIAL = 5_000n;

/**
 * n!, for a whole number n ≥ 0.
 *
 * @throws Undefined for other numbers, NotRepresentable where n is not known
 *   exactly, TooLarge above 5,000.
 */
export function factorial(n: Rational | undefined): bigint {
  const whole = natural(n, 'the factorial');
  if (whole > LARGEST_FACTORIAL)
    throw new TooLarge(`the factorial of ${whole}: expected at most ${LARGEST_FACTORIAL}`);
  return risingProduct(1n, whole);
}

/**
 * The binomial coefficient of whole numbers n ≥ 0 and k; 0 where k is below 0 or
 * above n.
 *
 * @throws Undefined for other numbers, NotRepresentable where one is not known
 *   exactly, TooLarge where n is above 5,000.
 */
export function binomial(n: Rational | undefined, k: Rational | undefined): bigint {
  const whole = natural(n, 'the binomial coefficient');
  if (k === undefined)
    throw new NotRepresentable('the argument of the binomial coefficient is not known exactly');
  if (!k.isInteger()) throw new Undefined(`the binomial coefficient over ${k}`);
  if (whole > LARGEST_FACTORIAL)
    throw new TooLarge(
      `the binomial coefficient of ${whole}: expected at most ${LARGEST_FACTORIAL}`,
    );
  const chosen = k.numerator;
  if (chosen < 0n || chosen > whole) return 0n;
  return risingProduct(whole - chosen + 1n, whole) / risingProduct(1n, chosen);
}

function natural(n: Rational | undefined, what: string): bigint {
  if (n === undefined) throw new NotRepresentable(`the argument of ${what} is not known exactly`);
  if (!n.isInteger() || n.sign() < 0) throw new Undefined(`${what} of ${n}`);
  return n.numerator;
}

/** first · (first + 1) · … · last, in halves, so that the factors stay of like size; 1 of nothing. */
function risingProduct(first: bigint, last: bigint): bigint {
  if (first > last) return 1n;
  if (first === last) return first;
  const middle = (first + last) / 2n;
  return risingProduct(first, middle) * risingProduct(middle + 1n, last);
}
