import { measured } from 'corrigenda';

import { SIDE_BY_SIDE, arrival, nearBest, sideBySide } from '../_fast-dropout-training.js';

export default measured({
  statement: String.raw`\text{epochs}(\text{fast dropout}) < \text{epochs}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic:
    'the epochs that fast dropout takes to come within a tenth of the least error of dropout with masks, divided by the epochs that this takes itself',
  claimed: { below: 1 },
  seeds: 5,
  setting: SIDE_BY_SIDE,
  long: true,
  standing: 'reading',
  notes:
    'Fast dropout is said to converge faster; here to the level of dropout with masks, which asks for its generalisation as well. Where it does not come there in 100 epochs, 101 are counted. own-level compares each with its own least error.',
  observe: async (lab, seed) => {
    const { masks, fast } = await sideBySide(lab, seed);
    const level = nearBest(masks);
    return arrival(fast, level) / arrival(masks, level);
  },
});
