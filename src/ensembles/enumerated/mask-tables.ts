import { twoSum } from './double-word.js';
import type { RelativeLogits } from './relative-logits.js';
import { ScaledTable } from './scaled-table.js';
import { NO_GATE } from './split.js';

/**
 * e^u over all masks of some gates, by doubling: class y and mask i at
 * [y · 2^m + i], bit g of i being the g-th of the gates.
 */
export function exponentialsOfMasks(
  { exponentials, others }: RelativeLogits,
  gates: readonly number[],
): ScaledTable {
  const size = 2 ** gates.length;
  const K = others.length;
  const table = new ScaledTable(K * size);
  for (let y = 0; y < K; y++) {
    const start = y * size;
    table.set(start, 1, 0);
    for (const [bit, gate] of gates.entries()) {
      const half = 2 ** bit;
      for (let i = 0; i < half; i++)
        if (gate === NO_GATE) table.copy(start + half + i, table, start + i);
        else table.multiply(start + half + i, table, start + i, exponentials, gate * K + y);
    }
  }
  return table;
}

/** p at 2g and 1 − p, exactly, at 2g + 1 for the drawn gates. */
export function gateProbabilities(probabilities: readonly number[]): ScaledTable {
  const table = new ScaledTable(2 * probabilities.length);
  for (const [g, p] of probabilities.entries()) {
    const { hi, lo } = twoSum(1, -p);
    table.set(2 * g, p, 0);
    table.set(2 * g + 1, hi, lo);
  }
  return table;
}

/**
 * The weights of all masks of some gates. Masks with as many gates of each
 * probability on have the same weight to the last bit, since its factors are
 * taken in one order for all.
 */
export function weightsOfMasks(
  probabilities: readonly number[],
  gates: readonly number[],
): ScaledTable {
  const size = 2 ** gates.length;
  const values = [...new Set(gates.filter((g) => g !== NO_GATE).map((g) => probabilities[g]!))];
  const factors = gateProbabilities(values);
  const idle = gates.filter((g) => g === NO_GATE).length;
  const members = values.map((p) =>
    gates.reduce(
      (set, g, bit) => (g !== NO_GATE && probabilities[g] === p ? set + 2 ** bit : set),
      0,
    ),
  );
  const table = new ScaledTable(size);
  for (let i = 0; i < size; i++) {
    table.set(i, 2 ** -idle, 0);
    for (const [v, member] of members.entries()) {
      const on = ones(i & member);
      const off = ones(member) - on;
      for (let m = 0; m < on; m++) table.multiply(i, table, i, factors, 2 * v);
      for (let m = 0; m < off; m++) table.multiply(i, table, i, factors, 2 * v + 1);
    }
  }
  return table;
}

function ones(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}
