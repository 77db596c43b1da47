import { measured } from 'corrigenda';

import { ARM, arm } from '../_trained.js';

export default measured({
  statement: String.raw`\mathrm{err}(\mu \sim \mathrm{Bernoulli}) > \mathrm{err}(\mu \sim N(1, I))`,
  source: 'goodfellow-2016',
  standing: 'reading',
  statistic:
    'the error with gates of 0 and 1 minus that with normal factors of the same mean and variance',
  claimed: { above: 0 },
  seeds: 8,
  setting: `${ARM}; the same with N(1, 1) on hidden units and N(1, 1/4) on inputs`,
  long: true,
  notes:
    'The source says that such noise can outperform binary masks: one setting for which it does is enough, and each file of this row is one. Variances are those of a gate divided by its probability, which is 1 for hidden units as the source has it.',
  observe: async (lab, seed) => {
    const gaussian = await arm(lab, seed, { noise: 'gaussian' });
    return (await arm(lab, seed)).error - gaussian.error;
  },
});
