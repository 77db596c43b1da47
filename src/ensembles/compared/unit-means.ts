import type { IntervalValue } from '../../arithmetic/interval-value.js';
import type { CertifiedMeans } from '../certified/means.js';
import type { OutputEnsemble } from '../combine.js';
import type { Enclosed } from '../enumerated/enclosed.js';
import { spread } from '../enumerated/enclosures.js';
import { exactly, wide } from '../enumerated/exact-double.js';
import type { EnumeratedUnit } from '../enumerated/unit.js';
import type { DoubleTotal } from './double-total.js';

/** How far a mean of doubles may be from that of the exact numbers. */
interface Drift {
  readonly E: IntervalValue;
  readonly V: IntervalValue;
  readonly logarithm: IntervalValue;
}

/**
 * With δ the shift of S: |σ′| ≤ 1/4 moves E by δ/4 at most; |(ln σ)′| ≤ 1 moves E[ln O] and
 * E[ln(1 − O)] by δ. V is the least mean of (O − c)² over c in [0, 1], and |O − c| ≤ 1, so
 * that it moves by at most twice as much as E: 2·δ/4, and 2τ·min(1, r/4) for each part.
 */
function driftOf({ shift, lawOfOutput, lawOfTotal }: DoubleTotal): Drift {
  const E = exactly(shift).over(4).plus(exactly(lawOfOutput));
  return { E, V: E.times(2), logarithm: exactly(shift).plus(exactly(lawOfTotal)) };
}

function around({ value, radius }: Enclosed): IntervalValue {
  return spread(exactly(value), exactly(radius));
}

/** The exponential of what lies within `reach` of ln x. */
function moved(x: IntervalValue, reach: IntervalValue): IntervalValue {
  const far = reach.negated().exp();
  return wide.spanning(x.times(far).lower, x.over(far).upper, true);
}

/** The means by integrals, of the unit with the exact numbers; values of `wide`. */
export function certifiedMeans(
  means: CertifiedMeans,
  total: DoubleTotal,
  scaled: IntervalValue,
): OutputEnsemble {
  const drift = driftOf(total);
  const ofLogarithm = (x: Enclosed): IntervalValue =>
    spread(around(x), drift.logarithm).exp().min(1);
  return {
    E: inUnit(spread(around(means.E), drift.E)),
    V: variance(spread(around(means.V), drift.V)),
    geometric: { G: ofLogarithm(means.lnG), Gprime: ofLogarithm(means.lnGprime), NWGM: scaled },
  };
}

/** The means by enumeration in doubles, of the unit with the exact numbers; values of `wide`. */
export function enumeratedMeans(
  unit: EnumeratedUnit,
  total: DoubleTotal,
  scaled: IntervalValue,
): OutputEnsemble {
  const drift = driftOf(total);
  const ofLogarithm = (x: Enclosed): IntervalValue =>
    moved(around(x).max(0), drift.logarithm).min(1);
  return {
    E: inUnit(spread(around(unit.E), drift.E)),
    V: variance(spread(around(unit.V), drift.V)),
    geometric: { G: ofLogarithm(unit.G), Gprime: ofLogarithm(unit.Gprime), NWGM: scaled },
  };
}

/** What an E in [0, 1] leaves of it. */
export function inUnit(x: IntervalValue): IntervalValue {
  return x.max(0).min(1);
}

function variance(x: IntervalValue): IntervalValue {
  return x.max(0).min('1/4');
}
