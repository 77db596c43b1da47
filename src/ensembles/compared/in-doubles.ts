import type { CertifiedMeans } from '../certified/means.js';
import { certifiedTotal, type Part } from '../certified/total.js';
import type { SoftmaxProblem, UnitProblem } from '../enumerated/problem.js';
import { difference, type GatedLayer } from './gated-layer.js';
import { doubleTotal, scaleOf, type DoubleTotal } from './double-total.js';

/**
 * The logistic units that make up a layer, in doubles; one for a softmax over two
 * classes, whose class 1 it is; undefined for more classes.
 *
 * @throws RangeError if a number is beyond 2^200.
 */
export function unitsOf({ activation, totals }: GatedLayer): readonly DoubleTotal[] | undefined {
  const scale = scaleOf(activation);
  if (activation.kind === 'logistic') return totals.map((total) => doubleTotal(total, scale));
  const [zero, one, ...more] = totals;
  if (!zero || !one || more.length > 0) return undefined;
  return [doubleTotal(difference(one, zero), scale)];
}

/**
 * A softmax layer as a problem for enumeration, and for each class how far its
 * logits are from those of the exact numbers.
 *
 * @throws RangeError if a number is beyond 2^200, or a part has more than two states.
 */
export function softmaxOf({ activation, totals }: GatedLayer): {
  readonly problem: SoftmaxProblem;
  readonly classes: readonly DoubleTotal[];
} {
  const scale = scaleOf(activation);
  const classes = totals.map((total) => doubleTotal(total, scale));
  const places = [...new Set(classes.flatMap(({ parts }) => parts.map(({ place }) => place)))];
  const column = new Map(places.map((place, at) => [place, at]));
  const inclusion = new Float64Array(places.length);
  const weights = classes.map(({ parts }) => {
    const row = new Float64Array(places.length);
    for (const { place, values, probabilities } of parts) {
      row[column.get(place)!] = gateValue(values);
      inclusion[column.get(place)!] = probabilities[1]!;
    }
    return row;
  });
  return { problem: { weights, biases: classes.map(({ bias }) => bias), inclusion }, classes };
}

/** A unit as a problem for enumeration; throws RangeError if a part has more than two states. */
export function unitProblem({ bias, parts }: DoubleTotal): UnitProblem {
  return {
    bias,
    weights: Float64Array.from(parts, ({ values }) => gateValue(values)),
    inclusion: Float64Array.from(parts, ({ probabilities }) => probabilities[1]!),
  };
}

function gateValue(values: readonly number[]): number {
  if (values.length !== 2) throw new RangeError('gates that are neither independent nor tied');
  return values[1]!;
}

/** The means of σ(S) without enumeration; throws as `certifiedTotal`. */
export function certified({ bias, parts }: DoubleTotal): CertifiedMeans {
  return certifiedTotal(
    bias,
    parts.map(({ values, probabilities }): Part =>
      values.length === 2
        ? { kind: 'gate', p: probabilities[1]!, value: values[1]! }
        : { kind: 'choice', values, weights: probabilities },
    ),
  );
}

/** How many gates, or tied groups, are drawn in these totals; undefined where a part has more than two states. */
export function drawnGates(
  totals: readonly (readonly { readonly place: number; readonly values: readonly unknown[] }[])[],
): number | undefined {
  const places = new Set<number>();
  for (const parts of totals)
    for (const { place, values } of parts) {
      if (values.length !== 2) return undefined;
      places.add(place);
    }
  return places.size;
}

/** E[S] and the variance of S, in doubles, rounded as they come. */
export function momentsOf({ bias, parts }: DoubleTotal): {
  readonly mean: number;
  readonly variance: number;
} {
  let mean = bias;
  let variance = 0;
  for (const { values, probabilities } of parts) {
    const own = values.reduce((sum, value, row) => sum + value * probabilities[row]!, 0);
    mean += own;
    variance += values.reduce((sum, x, row) => sum + (x - own) ** 2 * probabilities[row]!, 0);
  }
  return { mean, variance };
}

/** σ(μ/√(1 + πs²/8)), fast dropout's approximation of E[σ(S)] for Gaussian S (Wang & Manning 2013). */
export function gaussianApproximation(total: DoubleTotal): number {
  const { mean, variance } = momentsOf(total);
  return 1 / (1 + Math.exp(-mean / Math.sqrt(1 + (Math.PI * variance) / 8)));
}
