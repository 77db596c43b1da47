import { expect } from 'vitest';
import type { Value } from '../../../src/arithmetic/arithmetic.js';
import type { Rational } from '../../../src/arithmetic/number.js';
import type { Bounds, Subject } from './subject.js';

const show = ({ lower, upper }: Bounds): string =>
  `[${lower?.toString() ?? '-∞'}, ${upper?.toString() ?? '∞'}]`;

/** The number lies within the bounds of the value, and is the value where the subject is exact. */
export function expectEnclosed(subject: Subject, value: Value, exact: Rational, scale: Rational) {
  const bounds = subject.bounds(value, scale);
  const inside =
    (bounds.lower === undefined || bounds.lower.compare(exact) <= 0) &&
    (bounds.upper === undefined || bounds.upper.compare(exact) >= 0);
  expect(inside, `${exact} in ${show(bounds)}`).toBe(true);
}

/** Some number lies within both bounds. */
export function expectOverlap(a: Bounds, b: Bounds) {
  const above = (x: Bounds, y: Bounds): boolean =>
    x.lower !== undefined && y.upper !== undefined && x.lower.compare(y.upper) > 0;
  expect(above(a, b) || above(b, a), `${show(a)} and ${show(b)} lie apart`).toBe(false);
}

/** Both bounds are the same. */
export function expectSame(a: Bounds, b: Bounds) {
  expect(show(a)).toBe(show(b));
}
