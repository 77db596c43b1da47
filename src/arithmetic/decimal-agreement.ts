import type { DecimalValue } from './decimal.js';
import { Rational } from './number.js';

/** How a decimal is compared with an enclosure. */
export interface AgreementOptions {
  /** How many of the decimal's digits are not compared: 10 where it is not said. */
  readonly lost?: number;
  /**
   * The size of the largest term that went into the value, where it is larger
   * than the value: digits are lost where terms cancel.
   */
  readonly scale?: Rational;
}

/**
 * Whether a decimal of d digits lies in [lower, upper], widened on both sides
 * by 10^(lost − d) times the largest of |lower|, |upper| and the scale.
 *
 * One operation is off by at most 10^(1−d) of its result, but there is no bound
 * on a chain of them without its own error analysis, as operations that follow
 * may enlarge what is off; so this is a second opinion on d − lost digits, and
 * no proof: an error of the computation shows in the leading digits, while
 * `lost` digits leave room for 10^(lost−1) errors of one operation.
 */
export function agrees(
  value: DecimalValue,
  lower: Rational,
  upper: Rational,
  { lost = 10, scale = Rational.zero }: AgreementOptions = {},
): boolean {
  const largest = [lower.abs(), upper.abs(), scale.abs()].reduce((a, b) =>
    a.compare(b) >= 0 ? a : b,
  );
  const margin = Rational.of(10)
    .toThe(lost - value.arithmetic.digits)
    .times(largest);
  const exact = value.toRational();
  return exact.compare(lower.minus(margin)) >= 0 && exact.compare(upper.plus(margin)) <= 0;
}
