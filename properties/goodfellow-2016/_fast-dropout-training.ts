import type { Lab, Subject } from 'corrigenda';

import { ARM, arm } from './_trained.js';

const EPOCHS = 100;

/** What the two trainings are, in words. */
export const SIDE_BY_SIDE = `${ARM}; the same with the Gaussian approximation of the mean loss over all masks`;

/** A network trained with masks, and the same one trained by fast dropout. */
export async function sideBySide(
  lab: Lab,
  seed: number,
): Promise<Record<'masks' | 'fast', Subject>> {
  return {
    masks: await arm(lab, seed, { epochs: EPOCHS }),
    fast: await arm(lab, seed, { epochs: EPOCHS, objective: 'marginalised' }),
  };
}

/** A tenth above the least error of a training. */
export function nearBest({ history }: Subject): number {
  return 1.1 * Math.min(...history.map(({ error }) => error));
}

/** The first epoch with this error or less; one more than there are where none has it. */
export function arrival({ history }: Subject, level: number): number {
  return history.find(({ error }) => error <= level)?.epoch ?? EPOCHS + 1;
}
