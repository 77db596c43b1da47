import { Rational, type Literal } from '../arithmetic/number.js';
import { block, type Block, type GateState } from './block.js';
import type { MaskLaw } from './law.js';
import { lawOfBlocks, MOST_GATES } from './law-of-blocks.js';
import { gateCount, probability } from './probability.js';
import { bernoulliBlock, symbolicLaw } from './symbolic-law.js';

/**
 * Independent Bernoulli gates: δⱼ is 1 with the j-th keep probability.
 *
 * The masks count up as binary numbers, the last gate fastest; a gate with
 * probability 0 or 1 has one state only.
 *
 * @param keep a probability for each gate, 0 and 1 allowed; none at all gives
 *   the law of the single empty mask.
 * @throws RangeError if a probability is no exact number in [0, 1].
 */
export function independent(keep: readonly Literal[]): MaskLaw {
  gateCount(keep.length, MOST_GATES);
  if (keep.some((p) => p instanceof Rational && p.isSymbolic)) return symbolicIndependent(keep);
  // Gates of one probability share their rows, which a million of them would not hold.
  const known = new Map<Literal, Block>();
  const blocks = keep.map((literal, gate) => {
    let rows = known.get(literal);
    if (!rows) {
      const p = probability(literal, `the keep probability of gate ${gate}`);
      rows = block([gate], bernoulliRows(p, 1));
      known.set(literal, rows);
    }
    return { ...rows, gates: [gate] };
  });
  return lawOfBlocks('independent', keep.length, blocks);
}

/** Independent gates some of whose probabilities stand for numbers that are not known. */
function symbolicIndependent(keep: readonly Literal[]): MaskLaw {
  const blocks = keep.map((literal, gate) => bernoulliBlock([gate], Rational.of(literal)));
  return symbolicLaw('independent', keep.length, blocks);
}

/** The two rows of one Bernoulli variable that `gates` gates share. */
export function bernoulliRows(
  p: Rational,
  gates: number,
): (readonly [readonly GateState[], Rational])[] {
  return [
    [new Array<GateState>(gates).fill(0), Rational.one.minus(p)],
    [new Array<GateState>(gates).fill(1), p],
  ];
}
