import type { Domain } from '../domain.js';

/** The domain with the number of masks stated, by which witnesses are ordered first. */
export function countingMasks<Case>(
  domain: Domain<Case>,
  masks: (kase: Case) => number,
): Domain<Case> {
  return {
    ...domain,
    masks(parameters) {
      const kase = domain.build(parameters);
      return kase === undefined ? 0 : masks(kase);
    },
  };
}
