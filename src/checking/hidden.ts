import type { Examination } from './examination.js';

/**
 * A bound on the probability that independent uniform draws hide a difference
 * of polynomials of the degree that the claim states, such as "≤ (6/1001)^41".
 *
 * A polynomial of total degree d that is not 0 vanishes at a draw with
 * probability at most d/N, where each variable takes N values with equal
 * probability (Schwartz 1980, Zippel 1979). The bound is that of the shape of
 * cases with the fewest draws.
 *
 * @returns undefined where the claim states no degree, or the domain offers no such draws.
 */
export function hiddenBound({ claim, domain, uniform }: Examination): string | undefined {
  const size = domain.uniform?.size;
  const { degree } = claim;
  if (degree === undefined || size === undefined || uniform.size === 0) return undefined;
  if (!Number.isFinite(size) || degree >= size) return undefined;
  return `≤ (${degree}/${size})^${Math.min(...uniform.values())}`;
}
