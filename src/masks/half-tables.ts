import type { Block, GateState } from './block.js';

/** All joint states of some blocks of gates: states over `gates`, and their weights. */
export interface HalfTable {
  readonly gates: readonly number[];
  readonly states: readonly (readonly GateState[])[];
  readonly numerators: readonly bigint[];
}

/**
 * Splits independent blocks into two halves whose tables are as near in length
 * as the order of the blocks allows.
 *
 * Every mask is one row of the first half and one of the second, and its weight
 * the product of theirs: two tables of 2^{n/2} rows serve 2^n masks.
 */
export function halves(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const sizes = blocks.map((block) => Math.log2(block.numerators.length));
  const total = sizes.reduce((a, b) => a + b, 0);
  let first = 0;
  let cut = 0;
  for (const size of sizes) {
    const longer = Math.max(first + size, total - first - size);
    if (longer > Math.max(first, total - first)) break;
    first += size;
    cut++;
  }
  return [blocks.slice(0, cut), blocks.slice(cut)];
}

/** The joint states of the blocks; the last block varies fastest. */
export function halfTable(blocks: readonly Block[]): HalfTable {
  let states: (readonly GateState[])[] = [[]];
  let numerators = [1n];
  for (const block of blocks) {
    const longerStates: (readonly GateState[])[] = [];
    const longerNumerators: bigint[] = [];
    for (const [i, before] of states.entries())
      for (const [row, added] of block.states.entries()) {
        longerStates.push([...before, ...added]);
        longerNumerators.push((numerators[i] ?? 0n) * (block.numerators[row] ?? 0n));
      }
    states = longerStates;
    numerators = longerNumerators;
  }
  return { gates: blocks.flatMap((block) => block.gates), states, numerators };
}
