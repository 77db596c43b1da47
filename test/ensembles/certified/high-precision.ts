import {
  intervals,
  type IntervalArithmetic,
  type IntervalValue,
} from '../../../src/arithmetic/interval.js';
import { exactly } from './enumerated.js';

export const A = intervals(160);

/** φ at one node as a product of all gates' factors, in enclosures. */
function characteristic(
  t: IntervalValue,
  bias: number,
  values: readonly number[],
  p: readonly number[],
): [IntervalValue, IntervalValue] {
  const start = t.times(exactly(bias));
  let [re, im] = [start.cos(), start.sin()];
  values.forEach((a, j) => {
    const x = t.times(exactly(a));
    const c = x.cos().minus(1).times(exactly(p[j]!)).plus(1);
    const s = x.sin().times(exactly(p[j]!));
    [re, im] = [re.times(c).minus(im.times(s)), re.times(s).plus(im.times(c))];
  });
  return [re, im];
}

/**
 * E σ, V and E ln σ by the integrals of the characteristic function, with products
 * of all factors at 160 bits: none of what the doubles use but the integrals
 * themselves. Nodes go up to t = 14, beyond which the sums are below 10^-18.
 *
 * @param period 2π/h: the rule's error is e^{|m| + Λ(1) − period}.
 */
export function byIntegrals(
  bias: number,
  values: readonly number[],
  p: readonly number[],
  period: number,
): { E: IntervalValue; V: IntervalValue; lnG: IntervalValue } {
  const B: IntervalArithmetic = A;
  const h = B.pi().times(2).over(period);
  let [first, second, third] = [B.of(0), B.of(0), B.of(0)];
  const count = Math.ceil((14 * period) / 6.28);
  for (let k = 0; k < count; k++) {
    // What a node leaves is two ends a sum.
    const terms = B.scope(() => {
      const t = h.times(k).plus(h.over(2));
      const [re, im] = characteristic(t, bias, values, p);
      const e = B.pi().times(t).exp();
      const weight = h.times(2).over(e.minus(B.of(1).over(e)));
      return [
        weight.times(im),
        weight.times(t).times(re),
        weight.over(t).times(B.of(1).minus(re)),
      ].map((x) => [x.lowerRational()!, x.upperRational()!] as const);
    });
    const [x, y, z] = terms.map(([from, to]) => B.between(from, to));
    [first, second, third] = [first.plus(x!), second.plus(y!), third.plus(z!)];
  }
  const mean = values.reduce(
    (sum, a, j) => sum.plus(exactly(a).times(exactly(p[j]!))),
    exactly(bias),
  );
  const E = first.plus('1/2');
  const V = E.times(B.of(1).minus(E)).minus(second);
  const lnG = B.of(mean.over(2)).minus(B.of(2).ln()).minus(third);
  return { E, V, lnG };
}
