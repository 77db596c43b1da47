import { measured } from 'corrigenda';
import type { Subject } from 'corrigenda';

import { ARM, arm } from '../_trained.js';

const EPOCHS = 100;

/** The first epoch whose error is within a tenth of the least of all. */
function arrival({ history }: Subject): number {
  const level = 1.1 * Math.min(...history.map(({ error }) => error));
  return history.find(({ error }) => error <= level)?.epoch ?? EPOCHS;
}

export default measured({
  statement: String.raw`\text{epochs}(\text{fast dropout}) < \text{epochs}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic:
    'the epochs that fast dropout takes to come within a tenth of its least error, divided by those that dropout with masks takes to come within a tenth of its own',
  claimed: { below: 1 },
  seeds: 5,
  setting: `${ARM}; the same with the Gaussian approximation of the mean loss over all masks`,
  long: true,
  standing: 'reading',
  notes:
    'Fast dropout is said to converge faster; here each to its own level, however good that is. convergence asks for the level of dropout with masks.',
  observe: async (lab, seed) => {
    const masks = await arm(lab, seed, { epochs: EPOCHS });
    const fast = await arm(lab, seed, { epochs: EPOCHS, objective: 'marginalised' });
    return arrival(fast) / arrival(masks);
  },
});
