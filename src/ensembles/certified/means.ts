import { exp, logistic, minus, plus, times, within, type Enclosure } from './enclosure.js';
import type { Mean } from './mean.js';
import { U } from './roundoff.js';

/** The means of a logistic unit's output O = σ(S) over its gates, enclosed. */
export interface CertifiedMeans {
  /** E[O]. */
  readonly E: Enclosure;
  /** The variance of O. */
  readonly V: Enclosure;
  /** The geometric mean of O, and its logarithm E[ln O]. */
  readonly G: Enclosure;
  readonly lnG: Enclosure;
  /** The geometric mean of 1 − O, and its logarithm. */
  readonly Gprime: Enclosure;
  readonly lnGprime: Enclosure;
  /** G/(G + G′), which is σ(E[S]): what weight scaling gives. */
  readonly NWGM: Enclosure;
  /** E − NWGM: how wrong weight scaling is. */
  readonly gap: Enclosure;
  /** E[S]. */
  readonly total: Enclosure;
  /** How many nodes the rule had; 0 where S is too far from 0 to need one. */
  readonly nodes: number;
}

const HALF: Enclosure = { value: 0.5, radius: 0 };
const ONE: Enclosure = { value: 1, radius: 0 };
const LN2 = within(0.6931471805599453, 2.4e-17);

/**
 * The means from the three integrals: E = ½ + ∫Im φ/sinh(πt), D = E[σ′(S)] =
 * ∫t Re φ/sinh(πt), C = E[ln cosh(S/2)] = ∫(1 − Re φ)/(t sinh(πt)).
 *
 * σ² = σ − σ′, so V = E(1 − E) − D; ln σ(S) = S/2 − ln 2 − ln cosh(S/2), and
 * ln(1 − σ(S)) the same with −S/2.
 */
export function meansOf(
  mean: Mean,
  integrals: { readonly first: Enclosure; readonly second: Enclosure; readonly third: Enclosure },
  nodes: number,
): CertifiedMeans {
  const E = plus(HALF, integrals.first);
  const V = minus(times(E, minus(ONE, E)), integrals.second);
  const half = within(mean.hi / 2, Math.abs(mean.lo) / 2 + mean.error);
  const common = plus(LN2, integrals.third);
  const lnG = minus(half, common);
  const lnGprime = minus({ value: -half.value, radius: half.radius }, common);
  return assembled(mean, { E, V, lnG, lnGprime }, nodes);
}

/** The means where 1 − O, or O for a negative mean, is at most ε in the mean, and −ln at most `logarithm`. */
export function farMeans(mean: Mean, epsilon: number, logarithm: number): CertifiedMeans {
  const total = totalOf(mean);
  const near = within(-logarithm / 2, logarithm / 2);
  const other = minus(near, { value: Math.abs(total.value), radius: total.radius });
  const positive = mean.hi > 0;
  const means = {
    E: within(positive ? 1 - epsilon / 2 : epsilon / 2, epsilon / 2),
    V: within(epsilon / 2, epsilon / 2),
    lnG: positive ? near : other,
    lnGprime: positive ? other : near,
  };
  return assembled(mean, means, 0);
}

function totalOf({ hi, lo, error }: Mean): Enclosure {
  return within(hi, Math.abs(lo) + error);
}

function assembled(
  mean: Mean,
  means: Pick<CertifiedMeans, 'E' | 'V' | 'lnG' | 'lnGprime'>,
  nodes: number,
): CertifiedMeans {
  const NWGM = logistic(mean.hi, mean.lo, mean.error + U * Math.abs(mean.lo));
  return {
    ...means,
    G: exp(means.lnG),
    Gprime: exp(means.lnGprime),
    NWGM,
    gap: minus(means.E, NWGM),
    total: totalOf(mean),
    nodes,
  };
}
