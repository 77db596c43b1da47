import { Rational } from 'corrigenda';
import type { Interval } from 'corrigenda';

/** A double as the fraction that it is. */
export function exactly(value: number): Rational {
  let [numerator, power] = [value, 0n];
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    power++;
  }
  return Rational.ratio(BigInt(numerator), 2n ** power);
}

/** The most that two enclosed numbers can differ by, rounded to a double. */
export function mostApart(left: Interval, right: Interval): number {
  const most = left.minus(right).abs().upperRational();
  return most === undefined ? Infinity : most.toNumber();
}

/** The places of the largest sizes in a list, in rising order. */
export function largestPlaces(values: ArrayLike<number>, count: number): readonly number[] {
  return Array.from(values, (value, place) => ({ size: Math.abs(value), place }))
    .sort((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}
