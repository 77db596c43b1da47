import { measured } from 'corrigenda';
import type { Subject } from 'corrigenda';

import { ARM, arm } from '../_trained.js';

const EPOCHS = 100;

/** The first epoch with this error or less; one more than there are where none has it. */
function arrival({ history }: Subject, level: number): number {
  return history.find(({ error }) => error <= level)?.epoch ?? EPOCHS + 1;
}

export default measured({
  statement: String.raw`\text{epochs}(\text{fast dropout}) < \text{epochs}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic:
    'the epochs that fast dropout takes to come within a tenth of the least error of dropout with masks, divided by the epochs that this takes itself',
  claimed: { below: 1 },
  seeds: 5,
  setting: `${ARM}; the same with the Gaussian approximation of the mean loss over all masks`,
  long: true,
  standing: 'reading',
  notes:
    'Fast dropout is said to converge faster; here to the level of dropout with masks, which asks for its generalisation as well. Where it does not come there in 100 epochs, 101 are counted. own-level compares each with its own least error.',
  observe: async (lab, seed) => {
    const masks = await arm(lab, seed, { epochs: EPOCHS });
    const fast = await arm(lab, seed, { epochs: EPOCHS, objective: 'marginalised' });
    const level = 1.1 * Math.min(...masks.history.map(({ error }) => error));
    return arrival(fast, level) / arrival(masks, level);
  },
});
