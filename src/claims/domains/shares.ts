import { Rational } from '../../arithmetic/number.js';

/**
 * Each part over the sum of all, exactly.
 *
 * @param parts integers, none negative.
 * @returns undefined if all are 0.
 */
export function shares(parts: readonly number[]): readonly Rational[] | undefined {
  const total = parts.reduce((sum, part) => sum + BigInt(part), 0n);
  if (total === 0n) return undefined;
  return parts.map((part) => Rational.ratio(BigInt(part), total));
}
