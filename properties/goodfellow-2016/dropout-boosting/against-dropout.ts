import { measured } from 'corrigenda';

import { ARM, arm } from '../_trained.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{boosting}) > \mathrm{err}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic: 'the error after boosting minus that after dropout, with the same masks',
  claimed: { above: 0 },
  seeds: 5,
  setting: `${ARM}; the same, trained for the loss of the ensemble`,
  long: true,
  notes: 'Noise by itself is not sufficient: with the same masks, boosting is to generalise worse.',
  observe: async (lab, seed) => {
    const boosting = await arm(lab, seed, { objective: 'ensemble' });
    return boosting.error - (await arm(lab, seed)).error;
  },
});
