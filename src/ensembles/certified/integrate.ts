import type { ChoiceFactor } from './choice-factor.js';
import type { Contributions } from './contributions.js';
import { Decay } from './decay.js';
import { discretisation, discretisationBound } from './discretisation.js';
import { productError, sumError } from './double-double.js';
import { within } from './enclosure.js';
import { Exponent } from './exponent.js';
import { farBound } from './far.js';
import { farMeans, meansOf, type CertifiedMeans, type Mean } from './means.js';
import { momentsOf } from './moments.js';
import { LARGEST_PHASE } from './phase.js';
import { planOf } from './plan.js';
import type { PowerSums } from './power-sums.js';
import { U } from './roundoff.js';
import { ruleSums } from './rule.js';
import type { Settings } from './settings.js';
import { Spread } from './spread.js';
import { tailBounds } from './tail.js';
import { TooCostly } from './too-costly.js';
import { weightsOf } from './weights.js';

/** What S has beside gates. */
export interface Others {
  /** The variance of Gaussian noise. */
  readonly noise: number;
  readonly choices: readonly ChoiceFactor[];
  /** The mean of the choices. */
  readonly mean: Mean;
}

/** Nothing beside gates. */
export const ONLY_GATES: Others = {
  noise: 0,
  choices: [],
  mean: { hi: 0, lo: 0, error: 0 },
};

/**
 * The means of σ(S) for S the constant, the gates' contributions and the others,
 * by the midpoint rule; every term of its error is in the radii.
 *
 * @throws TooCostly if the rule needs more evaluations than the limit;
 *   RangeError if a number is not finite or too large.
 */
export function integrate(
  contributions: Contributions,
  sums: PowerSums,
  others: Others,
  settings: Settings,
): CertifiedMeans {
  if (settings.omit === 'products') contributions.dropLow();
  const moments = momentsOf(contributions);
  const mean = added(
    { hi: moments.meanHi, lo: moments.meanLo, error: moments.meanError },
    others.mean,
  );
  const size = Math.abs(mean.hi) * (1 + 2 * U) + mean.error;
  const spread = new Spread(contributions, moments, others.noise, others.choices);
  const target = settings.tolerance / 4;
  if (size > 20) {
    const { epsilon, logarithm } = farBound(spread, size - 2 * mean.error - 4 * U * size);
    if (logarithm <= target)
      return settings.omit === 'far' ? farMeans(mean, 0, 0) : farMeans(mean, epsilon, logarithm);
  }

  const steps = discretisation(spread, size, target);
  const h = steps.step;
  const end = (Math.log(1 / target) + 3.5) / Math.PI;
  const total = Math.ceil(end / h);
  if (!(total <= settings.limit)) throw new TooCostly(total, 0, settings.limit);
  const decay = new Decay(contributions, moments, others.noise, end);
  const drop = decay.drop(target, h);
  const nodes = Math.ceil(drop.from / h);
  const last = nodes * h;
  const plan = planOf(contributions, moments, last, nodes, target);
  const factorCount = plan.wide + others.choices.length;
  if (!(nodes * (1 + factorCount) <= settings.limit))
    throw new TooCostly(nodes, factorCount, settings.limit);

  const { narrow, factors, wideMean } = separate(contributions, plan.threshold, plan.wide);
  const cumulants = sums.cumulants(
    narrow,
    plan.order,
    plan.wide === 0 ? moments.widest : plan.threshold,
    moments.variance,
  );
  const exponent = new Exponent(cumulants, others.noise, last);
  if (settings.omit === 'remainder') exponent.remainder = 0;
  const inner = added(
    { hi: moments.meanHi, lo: moments.meanLo, error: moments.meanError },
    { hi: -wideMean.hi, lo: -wideMean.lo, error: wideMean.error },
  );
  const all = [...factors, ...others.choices];
  const farthest = all.reduce((most, { range }) => Math.max(most, range), Math.abs(inner.hi));
  if (!(farthest * last <= LARGEST_PHASE)) throw new TooCostly(nodes, factorCount, settings.limit);
  const weights = weightsOf(h, end);
  const rule = ruleSums(
    {
      meanHi: inner.hi,
      meanLo: inner.lo,
      meanError: inner.error,
      exponent,
      factors: all,
    },
    weights,
    h,
    nodes,
  );
  const discrete =
    settings.omit === 'discretisation' ? 0 : discretisationBound(spread, size, steps);
  const dropped = settings.omit === 'dropped nodes' ? { first: 0, second: 0, third: 0 } : drop;
  // The constant 1 in the third sum goes on to the end, and a tail of its own beyond.
  const rest = weights.thirdFrom[nodes]!;
  const beyond = settings.omit === 'tail' ? 0 : tailBounds(weights.count * h, h).third;
  return meansOf(
    mean,
    {
      first: within(rule.first, rule.firstError + discrete + dropped.first),
      second: within(rule.second, rule.secondError + discrete + dropped.second),
      third: within(
        rule.third + rest,
        rule.thirdError + 32 * U * rest + discrete / steps.theta + dropped.third + beyond,
      ),
    },
    nodes,
  );
}

/** x + y, off by what they are off and 4u² of their sizes. */
function added(x: Mean, y: Mean): Mean {
  const sum = x.hi + y.hi;
  const low = sumError(x.hi, y.hi, sum) + (x.lo + y.lo);
  const hi = sum + low;
  return {
    hi,
    lo: sumError(sum, low, hi),
    error: x.error + y.error + 4 * U * U * (Math.abs(x.hi) + Math.abs(y.hi)),
  };
}

/** The gates up to the threshold, with 0 in the place of others, and the others as factors. */
function separate(
  { hi, lo, law }: Contributions,
  threshold: number,
  wide: number,
): { narrow: Float64Array; factors: ChoiceFactor[]; wideMean: Mean } {
  let wideMean: Mean = { hi: 0, lo: 0, error: 0 };
  if (wide === 0) return { narrow: hi, factors: [], wideMean };
  const narrow = Float64Array.from(hi);
  const factors: ChoiceFactor[] = [];
  for (let k = 0; k < hi.length; k++) {
    const a = hi[k]!;
    if (Math.abs(a) <= threshold) continue;
    const p = law.inclusion[k]!;
    narrow[k] = 0;
    factors.push({
      hi: Float64Array.of(a),
      lo: Float64Array.of(lo[k]!),
      probabilities: Float64Array.of(p),
      probabilityError: 0,
      range: Math.abs(a),
    });
    const product = p * a;
    wideMean = added(wideMean, {
      hi: product,
      lo: productError(p, a, product) + p * lo[k]!,
      error: 0,
    });
  }
  return { narrow, factors, wideMean };
}
