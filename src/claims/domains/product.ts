import type { Domain, Json } from '../domain.js';

/**
 * All tuples with one member of each domain whose costs add up to `cost`, each
 * once, lazily.
 */
export function* productOfCost(
  domains: readonly Domain[],
  cost: number,
  from = 0,
): Generator<readonly Json[]> {
  const domain = domains[from];
  if (domain === undefined) {
    if (cost === 0) yield [];
    return;
  }
  const capacity = capacityFrom(domains, from + 1);
  const most = Math.min(cost, domain.largestCost ?? cost);
  for (let own = most; own >= Math.max(0, cost - capacity); own--) {
    for (const head of domain.ofCost(own)) {
      for (const tail of productOfCost(domains, cost - own, from + 1)) yield [head, ...tail];
    }
  }
}

function capacityFrom(domains: readonly Domain[], from: number): number {
  let capacity = 0;
  for (const domain of domains.slice(from)) capacity += domain.largestCost ?? Infinity;
  return capacity;
}
