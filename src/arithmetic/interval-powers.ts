import { gcd } from './gcd.js';
import { integerPointer, isSmall } from './mpfr-integer.js';
import { DOWN, mpfr, UP, type Pointer, type Rounding } from './mpfr.js';
import type { Rational } from './number.js';
import type { IntervalArithmetic } from './interval.js';
import { binaryOrder, integerPower } from './interval-power.js';
import { times } from './interval-ring.js';
import type { IntervalValue } from './interval-value.js';

/** A base and its exponent. */
export type Power = readonly [IntervalValue, Rational];

/** Half of MPFR's exponent range, so that no product of powers leaves it. */
const SAFE_EXPONENT = 2 ** 29;

/**
 * ∏ xᵢ^{qᵢ}. The factors with integer exponents are powers by themselves; the
 * others, whose domain is xᵢ ≥ 0 (xᵢ > 0 where qᵢ < 0), are brought to one
 * denominator D: ∏ xᵢ^{nᵢ} is made in registers 64 bits wider than the values,
 * and its D-th root is the last rounding but for that of the product with the
 * rest. Where D is too long, or a power would overflow, logarithms take the
 * place of the powers.
 */
export function powers(A: IntervalArithmetic, factors: readonly Power[]): IntervalValue {
  let result: IntervalValue | undefined;
  const fractional: Power[] = [];
  for (const [x, q] of factors) {
    if (x.isEmpty) return A.empty();
    if (!q.isInteger()) fractional.push([x, q]);
    else {
      const factor = integerPower(x, q.numerator);
      if (factor.isEmpty) return factor;
      result = result ? times(result, factor) : factor;
    }
  }
  if (fractional.length === 0) return result ?? A.of(1);
  const roots = fractionalPowers(A, fractional);
  return result ? times(result, roots) : roots;
}

function fractionalPowers(A: IntervalArithmetic, factors: readonly Power[]): IntervalValue {
  let certain = true;
  for (const [x, q] of factors) {
    const above = mpfr.mpfr_sgn(x.upper);
    const below = mpfr.mpfr_sgn(x.lower);
    const rises = q.sign() > 0;
    if (above < 0 || (above === 0 && !rises)) return A.empty();
    certain &&= x.certain && (below > 0 || (below === 0 && rises));
  }
  const denominator = commonDenominator(factors);
  const z = A.fresh(certain);
  for (const [target, rounding] of [
    [z.lower, DOWN],
    [z.upper, UP],
  ] as const) {
    // The smallest member makes a rising power smallest and a falling one largest.
    const ends = factors.map(
      ([x, q]) => [q.sign() > 0 === (rounding === DOWN) ? x.lower : x.upper, q] as const,
    );
    extreme(A, target, ends, denominator, rounding);
  }
  return z.sealed();
}

/** The least common denominator; undefined where it is too long for a root of that degree. */
function commonDenominator(factors: readonly Power[]): bigint | undefined {
  let denominator = 1n;
  for (const [, q] of factors) {
    denominator *= q.denominator / gcd(denominator, q.denominator);
    if (!isSmall(denominator)) return undefined;
  }
  return denominator;
}

/** An end of a base, and the exponent of that base. */
type End = readonly [Pointer, Rational];

/** target = ∏ endᵢ^{qᵢ}, rounded in the given direction; D is the common denominator. */
function extreme(
  A: IntervalArithmetic,
  target: Pointer,
  ends: readonly End[],
  denominator: bigint | undefined,
  rounding: Rounding,
): void {
  // A base of [0, 0] makes the product 0 even where others have no bound.
  if (ends.some(([end, q]) => q.sign() > 0 && mpfr.mpfr_sgn(end) <= 0)) {
    mpfr.mpfr_set_zero(target, 1);
    return;
  }
  if (ends.some(([end, q]) => q.sign() < 0 && mpfr.mpfr_sgn(end) <= 0)) {
    mpfr.mpfr_set_inf(target, 1);
    return;
  }
  if (denominator !== undefined) {
    const steps = ends.map(
      ([end, q]) => [end, (q.numerator * denominator) / q.denominator] as const,
    );
    let order = 0;
    for (const [end, n] of steps)
      order += isSmall(n) ? Math.abs(Number(n)) * binaryOrder(end) : Infinity;
    if (order < SAFE_EXPONENT) {
      byRoot(A, target, steps, denominator, rounding);
      return;
    }
  }
  byLogarithms(A, target, ends, rounding);
}

/**
 * (∏ endᵢ^{nᵢ})^{1/D}, as the root of one quotient of two products, so that
 * what cancels in numbers, as in 12/3, cancels exactly.
 */
function byRoot(
  A: IntervalArithmetic,
  target: Pointer,
  steps: readonly (readonly [Pointer, bigint])[],
  denominator: bigint,
  rounding: Rounding,
): void {
  const [over, under, power] = A.registers;
  const opposite = rounding === UP ? DOWN : UP;
  mpfr.mpfr_set_si(over, 1, rounding);
  mpfr.mpfr_set_si(under, 1, opposite);
  for (const [end, n] of steps) {
    const [product, direction] = n > 0n ? [over, rounding] : [under, opposite];
    mpfr.mpfr_pow_si(power, end, Math.abs(Number(n)), direction);
    mpfr.mpfr_mul(product, product, power, direction);
  }
  mpfr.mpfr_div(over, over, under, rounding);
  mpfr.mpfr_rootn_ui(target, over, Number(denominator), rounding);
}

/** exp(Σ qᵢ ln endᵢ), for exponents that are too long for powers and roots. */
function byLogarithms(
  A: IntervalArithmetic,
  target: Pointer,
  ends: readonly End[],
  rounding: Rounding,
): void {
  const [sum, term] = A.registers;
  const opposite = rounding === UP ? DOWN : UP;
  mpfr.mpfr_set_zero(sum, 1);
  for (const [end, q] of ends) {
    mpfr.mpfr_log(term, end, q.sign() > 0 ? rounding : opposite);
    mpfr.mpfr_mul_z(term, term, integerPointer(q.numerator), rounding);
    mpfr.mpfr_div_z(term, term, integerPointer(q.denominator), rounding);
    mpfr.mpfr_add(sum, sum, term, rounding);
  }
  mpfr.mpfr_exp(target, sum, rounding);
}
