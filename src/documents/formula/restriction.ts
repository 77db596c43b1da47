import { Rational } from '../../arithmetic/number.js';
import { ceiling, floor } from '../../claims/domains/simplest.js';
import { choice } from '../../claims/domains/choice.js';
import { filter } from '../../claims/domains/filter.js';
import { finite } from '../../claims/domains/finite.js';
import { integer } from '../../claims/domains/integer.js';
import { map } from '../../claims/domains/map.js';
import { reals } from '../../claims/domains/reals.js';
import type { End } from '../../claims/domains/reals.js';
import { record } from '../../claims/domains/record.js';
import { wholeNumbers } from '../../claims/domains/whole-numbers.js';
import type { Domain } from '../../claims/domain.js';
import type { Values } from './scope.js';

/** What the values of a variable are restricted to: all of what is given here together. */
export interface Restriction {
  readonly whole: boolean;
  readonly lower?: End;
  readonly upper?: End;
  readonly excluded: readonly Rational[];
  /** The only values there are, where they are listed. */
  readonly among?: readonly Rational[];
}

/** Cases of a finite domain that are all checked. */
const MOST_CASES = 20_000;
const LARGEST_WHOLE = 1_000_000_000;

/** A variable that may be any real number. */
export const UNRESTRICTED: Restriction = { whole: false, excluded: [] };

/** Both restrictions at once. */
export function both(a: Restriction, b: Restriction): Restriction {
  const lower = tighter(a.lower, b.lower, 1);
  const upper = tighter(a.upper, b.upper, -1);
  const among = a.among ?? b.among;
  return {
    whole: a.whole || b.whole,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    excluded: [...a.excluded, ...b.excluded],
    ...(among === undefined
      ? {}
      : { among: among.filter((x) => b.among?.some((other) => other.equals(x)) ?? true) }),
  };
}

function tighter(a: End | undefined, b: End | undefined, sign: 1 | -1): End | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = a.value.compare(b.value) * sign;
  if (order !== 0) return order > 0 ? a : b;
  return a.included ? b : a;
}

/** Whether a restriction leaves this value. */
export function allows(restriction: Restriction, x: Rational): boolean {
  const { whole, lower, upper, excluded, among } = restriction;
  if (whole && !x.isInteger()) return false;
  if (excluded.some((other) => other.equals(x))) return false;
  if (among !== undefined && !among.some((other) => other.equals(x))) return false;
  const above = lower === undefined ? 1 : x.compare(lower.value);
  const below = upper === undefined ? 1 : upper.value.compare(x);
  return (
    (above > 0 || (above === 0 && lower?.included === true)) &&
    (below > 0 || (below === 0 && upper?.included === true))
  );
}

/**
 * The values that a restriction leaves, as exact numbers.
 *
 * @throws RangeError that says why where it leaves none, or its ends are too far out.
 */
export function valuesOf(restriction: Restriction): Domain<Rational> {
  const { whole, lower, upper, excluded, among } = restriction;
  if (among !== undefined) return listed(among.filter((x) => allows({ ...restriction, among }, x)));
  if (whole) return wholeValues(restriction);
  if (lower !== undefined && upper !== undefined && lower.value.equals(upper.value))
    return listed([lower.value].filter((x) => allows(restriction, x)));
  return reals({
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    excluding: excluded,
  });
}

function listed(values: readonly Rational[]): Domain<Rational> {
  const [first, ...rest] = [...new Set(values.map(String))];
  if (first === undefined) throw new RangeError('no value is left');
  return map(choice(first, ...rest), (text) => Rational.of(text));
}

function wholeValues(restriction: Restriction): Domain<Rational> {
  const { lower, upper, excluded } = restriction;
  const least = lower && wholeEnd(lower, ceiling(lower.value), 1n);
  const most = upper && wholeEnd(upper, floor(upper.value), -1n);
  if (least !== undefined && most !== undefined && least > most)
    throw new RangeError(`there is no whole number from ${lower!.value} to ${upper!.value}`);
  const numbers =
    least !== undefined && most !== undefined
      ? integer(least, most)
      : wholeNumbers({
          ...(least === undefined ? {} : { lower: least }),
          ...(most === undefined ? {} : { upper: most }),
        });
  const exact = map(numbers, (n) => Rational.of(n));
  const left = excluded.filter((x) => x.isInteger());
  if (left.length === 0) return exact;
  const filtered = filter(exact, (x) => allows(restriction, x), `but for ${left.join(', ')}`);
  return numbers.count === undefined ? filtered : finite(filtered);
}

function wholeEnd({ value, included }: End, rounded: bigint, step: bigint): number {
  const end = value.isInteger() && !included ? rounded + step : rounded;
  const number = Number(end);
  if (Math.abs(number) > LARGEST_WHOLE)
    throw new RangeError(`the end ${value} of whole numbers is beyond ${LARGEST_WHOLE}`);
  return number;
}

/**
 * Values for several variables, by name: all of them where they are finitely
 * many, up to 20,000.
 *
 * @throws RangeError as `valuesOf` does.
 */
export function assignments(restrictions: ReadonlyMap<string, Restriction>): Domain<Values> {
  const fields = Object.fromEntries(
    [...restrictions].map(([name, restriction]) => [name, valuesOf(restriction)]),
  );
  const cases: Domain<Values> = record(fields);
  const counts = Object.values(fields).map(({ count }) => count ?? Infinity);
  const all = counts.reduce((product, count) => product * count, 1);
  return cases.count === undefined && all <= MOST_CASES ? finite(cases) : cases;
}
