import type { Lab } from 'corrigenda';

import { PLAIN, arm } from './_trained.js';
import type { Changes } from './_trained.js';

/** The seed of the examples that settings are chosen on is this far from those of the measurements. */
const CHOSEN_ON = 500_000;

/** The changes of a list with the least error for a seed that is not measured. */
async function best(lab: Lab, list: readonly Changes[]): Promise<Changes> {
  let [least, chosen] = [Infinity, list[0]!];
  for (const changes of list) {
    const { error } = await arm(lab, CHOSEN_ON, changes);
    if (error < least) [least, chosen] = [error, changes];
  }
  return chosen;
}

/** Strengths of each regulariser; the best one is chosen on examples of another seed. */
const STRENGTHS = {
  weightDecay: [0.0003, 0.001, 0.003].map((weightDecay) => ({ ...PLAIN, weightDecay })),
  maxNorm: [1, 2, 4].map((maxNorm) => ({ ...PLAIN, maxNorm })),
  sparsity: [0.01, 0.1, 1].map((sparsity) => ({ ...PLAIN, sparsity })),
  combined: [1, 2, 4].map((maxNorm) => ({ maxNorm })),
} as const;

/** The strengths in words. */
export const STRENGTHS_TEXT = {
  weightDecay: 'weight decay of 0.0003, 0.001 or 0.003',
  maxNorm: 'norms of at most 1, 2 or 4',
  sparsity: 'a penalty of 0.01, 0.1 or 1 on the mean activity',
  combined: 'dropout with norms of at most 1, 2 or 4',
} as const;

/** The error with a regulariser in the strength that is best for another seed. */
export async function regularised(
  lab: Lab,
  seed: number,
  kind: keyof typeof STRENGTHS,
): Promise<number> {
  return (await arm(lab, seed, await best(lab, STRENGTHS[kind]))).error;
}
