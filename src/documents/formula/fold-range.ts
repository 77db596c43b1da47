import { NotRepresentable, TooLarge, Undefined } from '../../arithmetic/errors.js';
import type { Rational } from '../../arithmetic/number.js';

/** Terms of one sum, and factors of one product. */
export const MOST_TERMS = 10_000;

/**
 * The first and the last index of a sum or product; the last is below the first
 * where the range is empty.
 *
 * @throws Undefined if a bound is no whole number, NotRepresentable if it is not
 *   known exactly, TooLarge if there are more than 10,000 indices.
 */
export function foldRange(
  from: Rational | undefined,
  to: Rational | undefined,
): readonly [bigint, bigint] {
  const [first, last] = [bound(from), bound(to)];
  if (last - first >= BigInt(MOST_TERMS))
    throw new TooLarge(
      `a sum or product from ${first} to ${last} has more than ${MOST_TERMS} terms`,
    );
  return [first, last];
}

function bound(value: Rational | undefined): bigint {
  if (value === undefined)
    throw new NotRepresentable('a bound of a sum or product is not known exactly');
  if (!value.isInteger())
    throw new Undefined(`a sum or product up to or from ${value}, which is no whole number`);
  return value.numerator;
}
