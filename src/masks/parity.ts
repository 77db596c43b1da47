import { Rational } from '../arithmetic/number.js';
import type { GateState } from './block.js';
import { listedBlock } from './explicit.js';
import type { MaskLaw } from './law.js';
import { lawOfBlocks } from './law-of-blocks.js';

/**
 * Fair gates whose sum is always even: any n−1 of them are independent, all n
 * are not.
 *
 * @param gates from 3, where they are just pairwise independent, to 20.
 * @throws RangeError otherwise.
 */
export function parity(gates: number): MaskLaw {
  if (!Number.isInteger(gates) || gates < 3 || gates > 20)
    throw new RangeError(`the parity law has 3 to 20 gates, not ${gates}`);
  const free = gates - 1;
  const weight = Rational.ratio(1n, 2n ** BigInt(free));
  const masks = Array.from({ length: 2 ** free }, (_, code) => {
    const states = Array.from(
      { length: free },
      (_, i) => ((code >> (free - 1 - i)) & 1) as GateState,
    );
    const odd = (states.reduce<number>((a, b) => a + b, 0) & 1) as GateState;
    return [[...states, odd], weight] as const;
  });
  return lawOfBlocks('pairwise', gates, [listedBlock(gates, masks)]);
}
