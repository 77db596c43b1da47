import { Rational, type Literal } from '../arithmetic/number.js';
import type { GateState } from './block.js';
import { listedBlock } from './explicit.js';
import type { MaskLaw } from './law.js';
import { lawOfBlocks } from './law-of-blocks.js';
import { gateCount, probability } from './probability.js';

/** The most draws of the uniform variables that a pairwise independent law is made from. */
const MOST_DRAWS = 2 ** 20;

/** The most entries of its table, a draw in a row and a gate in a column. */
const MOST_ENTRIES = 2 ** 24;

/**
 * Gates that are pairwise but not mutually independent, all with the same keep
 * probability a/m.
 *
 * With U uniform on (ℤ/m)^r, gate j is 1 where ⟨v_j, U⟩ mod m < a. The vectors
 * v_j have entries below the smallest prime factor of m and start with a 1, so
 * that any two of them are independent over every prime factor of m, and the
 * two products are jointly uniform. The third vector is the sum of the first
 * two, so that three gates are already dependent. For ½ these are the
 * parities of the subsets of r fair bits.
 *
 * @param gates at least 3, since two gates would be mutually independent.
 * @param keep strictly between 0 and 1; ½ where it is not given.
 * @throws RangeError otherwise, if m^r is above 2^20, or that many draws for
 *   each of the gates above 2^24.
 */
export function pairwise(gates: number, keep: Literal = '1/2'): MaskLaw {
  const draws = pairwiseDraws(gates, keep);
  if (draws * gates > MOST_ENTRIES)
    throw new RangeError(`${draws} draws for each of ${gates} gates are above 2^24`);
  const p = Rational.of(keep);
  const m = Number(p.denominator);
  const vectors = directions(gates, smallestFactor(m));
  const coordinates = vectors[0]?.length ?? 0;

  const counts = new Map<string, bigint>();
  for (let draw = 0; draw < draws; draw++) {
    const u: number[] = [];
    for (let rest = draw, i = 0; i < coordinates; i++, rest = Math.floor(rest / m))
      u.push(rest % m);
    const mask = vectors.map((v) => (dot(v, u) % m < Number(p.numerator) ? 1 : 0)).join('');
    counts.set(mask, (counts.get(mask) ?? 0n) + 1n);
  }
  const masks = [...counts].map(
    ([key, count]) =>
      [Array.from(key, Number) as GateState[], Rational.ratio(count, BigInt(draws))] as const,
  );
  return lawOfBlocks('pairwise', gates, [listedBlock(gates, masks)]);
}

/**
 * How many draws of its uniform variables such a law is made from: m^r.
 *
 * @throws RangeError as the law does.
 */
export function pairwiseDraws(gates: number, keep: Literal): number {
  if (gateCount(gates, 4096) < 3)
    throw new RangeError('fewer than 3 gates that are pairwise independent are independent');
  const p = probability(keep, 'the keep probability');
  const m = Number(p.denominator);
  if (m === 1) throw new RangeError(`gates with the keep probability ${p} are independent`);
  if (m * m > MOST_DRAWS)
    throw new RangeError(`the keep probability ${p} has a denominator above 1024`);
  const r = coordinatesOf(gates, smallestFactor(m));
  const draws = m ** r;
  if (draws > MOST_DRAWS)
    throw new RangeError(
      `${gates} gates with the keep probability ${p} need ${m}^${r} draws, above 2^20`,
    );
  return draws;
}

/** The least r, from 2 on, for which there are `count` directions over 0 … q−1. */
function coordinatesOf(count: number, q: number): number {
  let r = 2;
  while ((q ** r - 1) / (q - 1) < count) r++;
  return r;
}

/** The first `count` vectors over 0 … q−1 whose first entry that is not 0 is 1. */
function directions(count: number, q: number): number[][] {
  const coordinates = coordinatesOf(count, q);
  const vectors: number[][] = [];
  for (let code = 1; vectors.length < count; code++) {
    const vector: number[] = [];
    for (let rest = code, i = 0; i < coordinates; i++, rest = Math.floor(rest / q))
      vector.unshift(rest % q);
    if (vector.find((entry) => entry !== 0) === 1) vectors.push(vector);
  }
  return vectors;
}

function smallestFactor(m: number): number {
  for (let f = 2; f * f <= m; f++) if (m % f === 0) return f;
  return m;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}
