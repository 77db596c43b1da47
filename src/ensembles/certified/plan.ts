import type { Contributions } from './contributions.js';
import type { Moments } from './moments.js';
import { HIGHEST_ORDER } from './coefficients.js';

/** Which gates go into the power sums, and up to which order. */
export interface Plan {
  /** The largest |a_j| in the power sums. */
  readonly threshold: number;
  /** How many gates are wider and become factors. */
  readonly wide: number;
  /** The highest cumulant, even. */
  readonly order: number;
}

/** Thresholds that are tried, as |a_j| times the last point. */
const CANDIDATES = [1.9, 1.4, 1, 0.7, 0.5];
/** Nanoseconds, roughly, of a gate and an order, and of a gate and a node. */
const ORDER_COST = 1;
const NODE_COST = 35;
const MOST = HIGHEST_ORDER - 2;

/**
 * The cheapest plan, by estimates: nothing rests on them, since the remainder of
 * what is chosen is bounded afterwards.
 *
 * @param last the last point of the rule, T.
 */
export function planOf(
  contributions: Contributions,
  moments: Moments,
  last: number,
  nodes: number,
  target: number,
): Plan {
  const reach = moments.widest * last;
  const count = contributions.hi.length;
  let best: Plan | undefined;
  let least = Infinity;
  for (const candidate of reach > CANDIDATES[0]! ? CANDIDATES : [reach, ...CANDIDATES]) {
    if (candidate > reach) continue;
    const threshold = candidate === reach ? moments.widest : candidate / last;
    const order = orderFor(candidate, moments, last, target, contributions.law.rare);
    if (order === undefined) continue;
    const wide = candidate === reach ? 0 : widerThan(contributions.hi, threshold);
    const cost = count * order * ORDER_COST + wide * nodes * NODE_COST;
    if (cost >= least) continue;
    least = cost;
    best = { threshold, wide, order };
  }
  return best ?? { threshold: 0, wide: count, order: 2 };
}

function widerThan(a: Float64Array, threshold: number): number {
  let count = 0;
  for (let k = 0; k < a.length; k++) if (Math.abs(a[k]!) > threshold) count++;
  return count;
}

/** The lowest order whose remainder is small enough wherever |φ| is not. */
function orderFor(
  x: number,
  moments: Moments,
  last: number,
  target: number,
  rare: boolean,
): number | undefined {
  const { variance, squares } = moments;
  const spread = squares * last * last;
  for (let order = 4; order <= MOST; order += 2) {
    const any =
      ((2.11 / (order + 1)) * (x / Math.PI) ** (order - 1) * spread) /
      Math.PI ** 2 /
      (1 - x / Math.PI);
    const few =
      ((173 / (order * (order + 1))) * (x / 3) ** (order - 1) * variance * last * last) /
      (1 - x / 3);
    const remainder = rare ? Math.min(any, few) : any;
    // t^{R+1} e^{−vt²/2 − πt}, the remainder with the sizes of φ and of the weights, is largest here.
    const root = Math.sqrt(Math.PI ** 2 + 4 * variance * (order + 1));
    const peak = Math.min(last, (2 * (order + 1)) / (root + Math.PI));
    const size = Math.exp(-peak * (Math.PI + (variance * peak) / 2));
    const there = remainder * (peak / last) ** (order + 1) * size;
    if (remainder < 2 ** -9 && there < target) return order;
  }
  return undefined;
}
