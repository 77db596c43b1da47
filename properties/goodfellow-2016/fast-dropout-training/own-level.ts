import { measured } from 'corrigenda';

import { SIDE_BY_SIDE, arrival, nearBest, sideBySide } from '../_fast-dropout-training.js';

export default measured({
  statement: String.raw`\text{epochs}(\text{fast dropout}) < \text{epochs}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic:
    'the epochs that fast dropout takes to come within a tenth of its least error, divided by those that dropout with masks takes to come within a tenth of its own',
  claimed: { below: 1 },
  seeds: 5,
  setting: SIDE_BY_SIDE,
  long: true,
  standing: 'reading',
  notes:
    'Fast dropout is said to converge faster; here each to its own level, however good that is. convergence asks for the level of dropout with masks.',
  observe: async (lab, seed) => {
    const { masks, fast } = await sideBySide(lab, seed);
    return arrival(fast, nearBest(fast)) / arrival(masks, nearBest(masks));
  },
});
