import type { Literal, Rational } from '../arithmetic/number.js';
import { block, type Block } from './block.js';
import type { Mask, MaskLaw } from './law.js';
import { lawOfBlocks } from './law-of-blocks.js';
import { gateCount, probability } from './probability.js';

/** The most masks that a law lists one by one. */
export const MOST_LISTED = 2 ** 22;

/** A mask and its weight, as an explicit law is written. */
export type ListedMask = readonly [mask: Mask, weight: Literal];

/**
 * A law given by the weight of each mask; masks that are not listed have weight 0.
 *
 * @param gates the length of every mask, 0 to 4096.
 * @param masks each mask at most once; the weights add up to 1.
 * @throws RangeError if a mask has another length, holds anything but 0 and 1,
 *   or stands there twice, if a weight is no exact number in [0, 1], or if the
 *   weights do not add up to 1.
 */
export function explicit(gates: number, masks: readonly ListedMask[]): MaskLaw {
  gateCount(gates, 4096);
  if (masks.length > MOST_LISTED)
    throw new RangeError(`an explicit law lists at most ${MOST_LISTED} masks`);
  return lawOfBlocks('explicit', gates, [listedBlock(gates, masks)]);
}

/** The one block of an explicit law, over gates 0 … gates−1. */
export function listedBlock(gates: number, masks: readonly ListedMask[]): Block {
  const seen = new Set<string>();
  const rows = masks.map(([mask, weight], at): readonly [Mask, Rational] => {
    if (mask.length !== gates)
      throw new RangeError(`mask ${at} has ${mask.length} gates, not ${gates}`);
    if (mask.some((state: number) => state !== 0 && state !== 1))
      throw new RangeError(`mask ${at} must hold 0 and 1 only`);
    const key = mask.join('');
    if (seen.has(key)) throw new RangeError(`mask ${at}, ${key}, is listed twice`);
    seen.add(key);
    return [mask, probability(weight, `the weight of mask ${at}`)];
  });
  return block(
    Array.from({ length: gates }, (_, gate) => gate),
    rows,
  );
}
