import fc from 'fast-check';
import { Rational } from '../../arithmetic/number.js';
import type { Domain, Json } from '../domain.js';

export interface WeightsOptions {
  /** The largest of the integers that the weights are made from; 20 where it is not said. */
  readonly largest?: number;
}

/**
 * Positive rational weights that sum to exactly 1: positive integers without a
 * common factor, each over their sum. Equal weights are frequent.
 *
 * Stored as the integers; the cost is how far they exceed 1, and how many there
 * are beyond the least number.
 *
 * @param number how many, at least 1, or the least and the largest number.
 * @throws RangeError if a number or `largest` is no positive integer.
 */
export function weights(
  number: number | { readonly min: number; readonly max: number },
  options: WeightsOptions = {},
): Domain<readonly Rational[]> {
  const { min, max } = typeof number === 'number' ? { min: number, max: number } : number;
  const largest = options.largest ?? 20;
  if (![min, max, largest].every(Number.isSafeInteger) || min < 1 || min > max || largest < 1)
    throw new RangeError(
      `expected 1 ≤ min ≤ max and 1 ≤ largest, found ${min}, ${max}, ${largest}`,
    );
  const drawn = fc.array(
    fc.oneof(
      fc.constant(1),
      fc.integer({ min: 1, max: Math.min(4, largest) }),
      fc.integer({ min: 1, max: largest }),
    ),
    { minLength: min, maxLength: max, size: 'max' },
  );
  return {
    description: `${min === max ? min : `${min} to ${max}`} positive weights that sum to 1`,
    arbitrary: drawn.map(reduced),
    *ofCost(cost) {
      for (let length = min; length <= Math.min(max, min + cost); length++) {
        for (const parts of sums(length, cost - (length - min), largest - 1))
          if (divisor(parts) === 1) yield parts;
      }
    },
    largestCost: max - min + max * (largest - 1),
    neighbour(parameters, random) {
      const parts = integers(parameters);
      const kind = random();
      const place = Math.floor(random() * parts.length);
      if (kind < 0.1 && parts.length > min) return reduced(parts.toSpliced(place, 1));
      if (kind < 0.2 && parts.length < max) return [...parts, 1 + Math.floor(random() * largest)];
      const value = parts[place] ?? 1;
      const wanted = [value + 1, value - 1, value * 2, Math.floor(random() * largest) + 1];
      const next = wanted[Math.floor(random() * wanted.length)] ?? value;
      return reduced(parts.with(place, Math.min(largest, Math.max(1, next))));
    },
    *smaller(parameters) {
      const parts = integers(parameters);
      if (parts.length > min)
        for (const place of parts.keys()) yield reduced(parts.toSpliced(place, 1));
      for (const [place, value] of parts.entries()) {
        for (const simpler of new Set([1, Math.ceil(value / 2), value - 1]))
          if (simpler >= 1 && simpler < value) yield reduced(parts.with(place, simpler));
      }
    },
    uniform: {
      size: max === 1 ? Infinity : largest,
      draw: (random) => {
        const length = min + Math.floor(random() * (max - min + 1));
        return reduced(Array.from({ length }, () => 1 + Math.floor(random() * largest)));
      },
      shape: (parameters) => `weights ${integers(parameters).length}`,
    },
    build(parameters) {
      const parts = integers(parameters);
      const valid = parts.every(
        (part) => Number.isSafeInteger(part) && part >= 1 && part <= largest,
      );
      if (!valid || parts.length < min || parts.length > max) return undefined;
      const total = parts.reduce((sum, part) => sum + BigInt(part), 0n);
      return parts.map((part) => Rational.ratio(BigInt(part), total));
    },
    masks: () => 1,
  };
}

function integers(parameters: Json): readonly number[] {
  if (Array.isArray(parameters) && parameters.every((part) => typeof part === 'number'))
    return parameters;
  throw new TypeError(`expected a list of integers, found ${JSON.stringify(parameters)}`);
}

function divisor(parts: readonly number[]): number {
  let common = 0;
  for (const part of parts) {
    let [x, y] = [common, part];
    while (y !== 0) [x, y] = [y, x % y];
    common = x;
  }
  return common;
}

function reduced(parts: readonly number[]): readonly number[] {
  const common = divisor(parts);
  return common <= 1 ? parts : parts.map((part) => part / common);
}

/** All lists of positive integers of a length whose excess over 1 adds up to `excess`. */
function* sums(length: number, excess: number, most: number): Generator<readonly number[]> {
  if (length === 0) {
    if (excess === 0) yield [];
    return;
  }
  for (let own = Math.min(excess, most); own >= Math.max(0, excess - (length - 1) * most); own--)
    for (const rest of sums(length - 1, excess - own, most)) yield [own + 1, ...rest];
}
