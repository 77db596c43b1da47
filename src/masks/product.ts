import type { Block } from './block.js';
import type { MaskLaw } from './law.js';
import { lawOfBlocks, MOST_GATES } from './law-of-blocks.js';
import { gateCount } from './probability.js';

/**
 * The joint law of groups of gates that are independent of each other: the
 * gates of the first law come first, then those of the second, and so on.
 */
export function product(laws: readonly MaskLaw[]): MaskLaw {
  const blocks: Block[] = [];
  let offset = 0;
  for (const law of laws) {
    const shift = offset;
    for (const block of law.blocks)
      blocks.push({ ...block, gates: block.gates.map((gate) => gate + shift) });
    offset += law.gates;
  }
  return lawOfBlocks('product', gateCount(offset, MOST_GATES), blocks);
}
