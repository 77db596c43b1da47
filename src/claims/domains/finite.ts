import type { Domain } from '../domain.js';

const LARGEST = 100_000;

/**
 * The domain, to be run through completely: every case of it is checked, instead
 * of small ones and random ones.
 *
 * @throws RangeError if costs are not bounded, or there are no cases, or more than 100,000.
 */
export function finite<Case>(domain: Domain<Case>): Domain<Case> {
  const { largestCost } = domain;
  if (largestCost === undefined)
    throw new RangeError(`cannot run through all ${domain.description}: there is no largest cost`);
  let count = 0;
  for (let cost = 0; cost <= largestCost; cost++) {
    for (const parameters of domain.ofCost(cost)) {
      if (domain.build(parameters) !== undefined) count++;
      if (count > LARGEST)
        throw new RangeError(`${domain.description}: more than ${LARGEST} cases to run through`);
    }
  }
  if (count === 0) throw new RangeError(`${domain.description}: there is no such case`);
  return { ...domain, count };
}
