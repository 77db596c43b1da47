import type { Literal } from '../arithmetic/number.js';
import { block } from './block.js';
import { bernoulliRows } from './independent.js';
import type { MaskLaw } from './law.js';
import { lawOfBlocks, MOST_GATES } from './law-of-blocks.js';
import { gateCount, probability } from './probability.js';

/**
 * Tied gates: gates of the same group share one Bernoulli variable, and the
 * groups are independent of each other.
 *
 * @param groups the group of each gate, counted from 0: `[0, 1, 0]` ties the
 *   first and the third.
 * @param keep the keep probability of each group.
 * @throws RangeError if a gate names a group that has no probability, a group
 *   has no gate, or a probability is no exact number in [0, 1].
 */
export function tied(groups: readonly number[], keep: readonly Literal[]): MaskLaw {
  gateCount(groups.length, MOST_GATES);
  const members = keep.map((): number[] => []);
  for (const [gate, group] of groups.entries()) {
    const list = members[group];
    if (!list)
      throw new RangeError(
        `gate ${gate} is in group ${group}, but there are ${keep.length} groups`,
      );
    list.push(gate);
  }
  const blocks = keep.map((literal, group) => {
    const gates = members[group] ?? [];
    if (gates.length === 0) throw new RangeError(`no gate is in group ${group}`);
    const p = probability(literal, `the keep probability of group ${group}`);
    return block(gates, bernoulliRows(p, gates.length));
  });
  return lawOfBlocks('tied', groups.length, blocks);
}
