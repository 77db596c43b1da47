import type { ChoiceFactor } from './choice-factor.js';
import type { Contributions } from './contributions.js';
import { Decay } from './decay.js';
import { discretisation, discretisationBound } from './discretisation.js';
import { within } from './enclosure.js';
import { Exponent } from './exponent.js';
import { farBound } from './far.js';
import { addMeans, NO_MEAN, type Mean } from './mean.js';
import { farMeans, meansOf, type CertifiedMeans } from './means.js';
import { momentsOf } from './moments.js';
import { LARGEST_PHASE } from './phase.js';
import { planOf } from './plan.js';
import { separate } from './wide-gates.js';
import type { PowerSums } from './power-sums.js';
import { U } from './roundoff.js';
import { ruleSums } from './rule.js';
import type { Settings } from './settings.js';
import { Spread } from './spread.js';
import { tailBounds } from './tail.js';
import { TooCostly } from './too-costly.js';
import { weightsOf } from './weights.js';

/** Four tables of this length have 128 MiB. */
const MOST_NODES = 2 ** 22;

/** What S has beside gates. */
export interface Others {
  /** The variance of Gaussian noise. */
  readonly noise: number;
  readonly choices: readonly ChoiceFactor[];
  /** The mean of the choices. */
  readonly mean: Mean;
  /** What the gates' contributions, taken together, may be off. */
  readonly shift: number;
  /** How many terms the variance of the noise was summed from. */
  readonly noiseTerms: number;
}

const NOTHING = { first: 0, second: 0, third: 0 };

/** Nothing beside gates. */
export const ONLY_GATES: Others = {
  noise: 0,
  choices: [],
  mean: NO_MEAN,
  shift: 0,
  noiseTerms: 0,
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
  const gates = {
    hi: moments.meanHi,
    lo: moments.meanLo,
    error: moments.meanError + others.shift,
  };
  const mean = addMeans(gates, others.mean);
  const size = Math.abs(mean.hi) * (1 + 2 * U) + mean.error;
  const spread = new Spread(contributions, moments, others.noise, others.choices);
  const { omit, targets } = settings;
  if (size > 20) {
    const { epsilon, logarithm } = farBound(spread, size - 2 * mean.error - 4 * U * size);
    if (logarithm <= targets.far)
      return omit === 'far' ? farMeans(mean, 0, 0) : farMeans(mean, epsilon, logarithm);
  }

  const steps = discretisation(spread, size, targets.discretisation);
  const h = steps.step;
  const end = Math.log(1 / targets.tail) / Math.PI;
  const total = Math.ceil(end / h);
  const most = Math.min(settings.limit, MOST_NODES);
  if (!(total <= most)) throw new TooCostly(total, 0, most);
  const decay = new Decay(contributions, moments, others.noise, end);
  const drop = decay.drop(targets.droppedNodes, h);
  const nodes = Math.ceil(drop.from / h);
  const last = nodes * h;
  const plan = planOf(contributions, moments, last, nodes, targets.remainder);
  const { narrow, factors, mean: wideMean } = separate(contributions, plan.threshold, plan.wide);
  const factorCount = factors.length + others.choices.length;
  if (!(nodes * (1 + factorCount) <= settings.limit))
    throw new TooCostly(nodes, factorCount, settings.limit);

  const cumulants = sums.cumulants(
    narrow,
    plan.order,
    plan.wide === 0 ? moments.widest : plan.threshold,
    moments.variance,
  );
  const exponent = new Exponent(cumulants, others.noise, others.noiseTerms, last);
  if (omit === 'remainder') exponent.remainder = 0;
  const inner = addMeans(gates, { hi: -wideMean.hi, lo: -wideMean.lo, error: wideMean.error });
  const all = [...factors, ...others.choices];
  const farthest = all.reduce((most, { largest }) => Math.max(most, largest), Math.abs(inner.hi));
  if (!(farthest * last <= LARGEST_PHASE))
    throw new RangeError(`a part of S of size ${farthest} has phases that are too long to reduce`);
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
  if (!(rule.firstError < Infinity))
    throw new RangeError('the series of cumulants cannot be bounded for this unit');
  const discrete = omit === 'discretisation' ? 0 : discretisationBound(spread, size, steps);
  const dropped = omit === 'dropped nodes' ? NOTHING : drop;
  const tail = omit === 'tail' ? NOTHING : tailBounds(end, h);
  // The constant 1 in the third sum goes on to the end, and has a tail of its own beyond.
  const rest = weights.thirdFrom[nodes]!;
  return meansOf(
    mean,
    {
      first: within(rule.first, rule.firstError + discrete + dropped.first + tail.first),
      second: within(rule.second, rule.secondError + discrete + dropped.second + tail.second),
      third: within(
        rule.third + rest,
        rule.thirdError + 32 * U * rest + discrete / steps.theta + dropped.third + 2 * tail.third,
      ),
    },
    nodes,
  );
}
