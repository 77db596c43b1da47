import type { Domain, Json } from '../claims/domain.js';

/** Beyond this cost no domain has small cases. */
const LARGEST_COST = 200;

/** All parameters of a domain by rising cost, lazily; at most `most` of them, cases or not. */
export function* byRisingCost(domain: Domain, most: number): Generator<Json> {
  const last = Math.min(domain.largestCost ?? LARGEST_COST, LARGEST_COST);
  let visited = 0;
  for (let cost = 0; cost <= last; cost++) {
    for (const parameters of domain.ofCost(cost)) {
      if (visited++ >= most) return;
      yield parameters;
    }
  }
}

/** All parameters of a finite domain, each once. */
export function* everyCase(domain: Domain): Generator<Json> {
  for (let cost = 0; cost <= (domain.largestCost ?? 0); cost++) yield* domain.ofCost(cost);
}
