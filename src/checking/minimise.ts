import type { Domain, Json } from '../claims/domain.js';
import { isBetter, isExact } from './better.js';
import type { Refutation } from './judgement.js';
import { isSmaller, sizeOf } from './size.js';
import type { Size } from './size.js';
import { byRisingCost } from './small-cases.js';
import type { Finding } from './witness.js';

/** Cases that are tried by shrinking, and as many again by enumeration. */
const TRIED = 250;
/** Parameters that are looked at by rising cost; only those smaller than the best are tried. */
const LOOKED_AT = 5_000;

/**
 * A smaller case that breaks the relation as well, by two ways: simpler numbers
 * and shorter lists in place of those of the finding, one at a time; and the
 * small cases of the domain by rising cost. With as many masks, a case whose
 * sides are exact is better than one of fewer digits whose sides are enclosed.
 *
 * @param refute the refutation of a case, or undefined where it does not break the relation.
 * @param isOver whether time is up.
 */
export function minimise(
  domain: Domain,
  finding: Finding,
  refute: (parameters: Json) => Refutation | undefined,
  isOver: () => boolean,
): Finding {
  let best = finding;
  let size = sizeOf(domain, best.parameters);
  let tried = 0;
  const isCandidate = (candidate: Size): boolean =>
    isExact(best) ? isSmaller(candidate, size) : candidate.masks <= size.masks;
  const improve = (parameters: Json): boolean => {
    tried++;
    const refutation = refute(parameters);
    if (refutation === undefined) return false;
    const found = { ...best, parameters, refutation };
    if (!isBetter(domain, found, best)) return false;
    best = found;
    size = sizeOf(domain, parameters);
    return true;
  };
  const step = (): boolean => {
    for (const parameters of domain.smaller?.(best.parameters) ?? []) {
      if (tried >= TRIED || isOver()) return false;
      if (isCandidate(sizeOf(domain, parameters)) && improve(parameters)) return true;
    }
    return false;
  };
  while (step());

  tried = 0;
  for (const parameters of byRisingCost(domain, LOOKED_AT)) {
    if (tried >= TRIED || isOver()) break;
    if (isCandidate(sizeOf(domain, parameters))) improve(parameters);
  }
  return best;
}
