import fc from 'fast-check';
import type { Domain, Json } from '../domain.js';
import { LARGEST_COUNT } from './finiteness.js';

/**
 * Integers from `min` to `max`, both included, by rising distance from the one
 * nearest to 0; its cost is that distance.
 *
 * @throws RangeError if an end is no safe integer, or the range is empty.
 */
export function integer(min: number, max: number): Domain<number> {
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min > max)
    throw new RangeError(`expected integers min ≤ max, found ${min} and ${max}`);
  const start = min > 0 ? min : max < 0 ? max : 0;
  const count = max - min + 1;
  const has = (value: Json): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
  const cost = (value: number): number => Math.abs(value - start);
  const simpler = (value: number): number[] =>
    [
      start,
      start + Math.trunc((value - start) / 2),
      value - Math.sign(value - start),
      -value,
    ].filter((x) => has(x) && (cost(x) < cost(value) || (value < 0 && x === -value)));
  return {
    description: `integers from ${min} to ${max}`,
    arbitrary: fc.integer({ min, max }),
    *ofCost(wanted) {
      if (has(start + wanted)) yield start + wanted;
      if (wanted > 0 && has(start - wanted)) yield start - wanted;
    },
    ...(count <= LARGEST_COUNT ? { count } : {}),
    largestCost: Math.max(cost(min), cost(max)),
    neighbour(parameters, random) {
      const value = has(parameters) ? parameters : start;
      const reach = Math.max(1, Math.round((max - min) * 2 ** (-8 * random())));
      const step = 1 + Math.floor(random() * reach);
      return Math.min(max, Math.max(min, random() < 0.5 ? value + step : value - step));
    },
    smaller: (parameters) => (has(parameters) ? [...new Set(simpler(parameters))] : []),
    uniform: {
      size: Infinity,
      draw: (random) => min + Math.floor(random() * count),
      shape: String,
    },
    build: (parameters) => (has(parameters) ? parameters : undefined),
    masks: () => 1,
  };
}
