import type { IntervalValue } from '../../arithmetic/interval-value.js';
import type { ModelEnsemble, OutputEnsemble } from '../combine.js';
import { spread } from '../enumerated/enclosures.js';
import { exactly, wide } from '../enumerated/exact-double.js';
import type { EnumeratedSoftmax } from '../enumerated/softmax.js';
import type { DoubleTotal } from './double-total.js';
import { inUnit } from './unit-means.js';

/**
 * The means of a softmax by enumeration in doubles, of the layer with the exact
 * numbers; values of `wide`. The variances are not known.
 *
 * With logits off by at most δ under every mask, Σ_k ∂p_y/∂z_k ε_k = p_y(1 − p_y)(ε_y − a mean of
 * the others) moves E[p_y] by at most (1/4)·2δ, and E[ln p_y] by 2δ. A part's law, off by τ,
 * moves E[p_y] by at most τ·min(1, r/2) and E[ln p_y] by 2τr, r the largest range of its
 * values in a class; Σ τr is bounded by the sum over the classes.
 */
export function classMeans(
  softmax: EnumeratedSoftmax,
  totals: readonly DoubleTotal[],
  scaled: readonly IntervalValue[],
): ModelEnsemble {
  const shift = totals.reduce((most, total) => Math.max(most, total.shift), 0);
  const law = wide.sum(totals.map((total) => exactly(total.lawOfTotal)));
  const reach = exactly(shift).plus(law).times(2);
  const arithmetic = softmax.classes.map(({ arithmetic: { value, radius } }) =>
    inUnit(spread(exactly(value), exactly(radius).plus(reach.over(4)))),
  );
  const geometric = softmax.classes.map(({ logarithm: { value, radius } }) =>
    spread(exactly(value), exactly(radius).plus(reach)).exp().min(1),
  );
  const outputs = arithmetic.map((E): OutputEnsemble => ({
    E,
    V: wide.of(0).withCertainty(false),
  }));
  return {
    masks: Number.NaN,
    outputs,
    classes: { arithmetic, geometric, total: wide.sum(geometric), renormalised: scaled },
  };
}

/** The two classes of a softmax whose class 1 is a logistic unit. */
export function classesOfUnit(
  unit: OutputEnsemble,
  scaled: readonly IntervalValue[],
): ModelEnsemble {
  const { E: one } = unit;
  const { G, Gprime } = unit.geometric!;
  const zero = inUnit(wide.of(1).minus(one));
  const geometric = [Gprime, G];
  return {
    masks: Number.NaN,
    outputs: [
      { E: zero, V: unit.V },
      { E: one, V: unit.V },
    ],
    classes: {
      arithmetic: [zero, one],
      geometric,
      total: wide.sum(geometric),
      renormalised: scaled,
    },
  };
}
