import { bitLength } from '../../arithmetic/bit-length.js';
import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { Bound } from '../../arithmetic/mpfr-bound.js';
import type { ScaledTable } from './scaled-table.js';

/** How far apart the ends of an enclosed exponential may lie, relative to it. */
const NARROW = 100n;
const WORD = 53;

/**
 * Sets an entry of a table to e^x, within 2^-99 of it.
 *
 * @param x an enclosure at 160 bits; wide ones are refused, so that the bound
 *   does not rest on how x came about.
 * @throws Error if the ends of e^x differ by more than 2^-100.
 */
export function setExponential(table: ScaledTable, at: number, x: IntervalValue): void {
  const y = x.exp();
  const lower = Bound.read(y.lower);
  const upper = Bound.read(y.upper);
  const shift = upper.exponent - lower.exponent;
  // Ends of one precision whose exponents are far apart are not narrow.
  if (!lower.isFinite || !upper.isFinite || lower.sign() <= 0 || Math.abs(shift) > 1000)
    throw new Error('an exponential has no narrow enclosure');
  const low = shift >= 0 ? lower.mantissa : lower.mantissa << BigInt(-shift);
  const high = shift >= 0 ? upper.mantissa << BigInt(shift) : upper.mantissa;
  if ((high - low) << NARROW > low) throw new Error('an exponential has no narrow enclosure');

  // 2 · 53 leading bits of the lower end; the rest is below 2^-105 of it.
  const length = bitLength(lower.mantissa);
  const leading = 2 * WORD;
  const cut = length - leading;
  const kept = cut >= 0 ? lower.mantissa >> BigInt(cut) : lower.mantissa << BigInt(-cut);
  const first = Number(kept >> BigInt(WORD));
  const second = Number(kept & ((1n << BigInt(WORD)) - 1n)) * 2 ** -WORD;
  const hi = first + second;
  table.set(at, hi, second - (hi - first), lower.exponent + cut + WORD);
}
