import { measured } from 'corrigenda';

import { ARM, arm } from '../_trained.js';

const CHANGES = { keepInputs: 1, training: 3000, epochs: 30 };

export default measured({
  statement: String.raw`\mathrm{err}(\mu \sim \mathrm{Bernoulli}) > \mathrm{err}(\mu \sim N(1, I))`,
  source: 'goodfellow-2016',
  standing: 'reading',
  statistic:
    'the error with gates of 0 and 1 minus that with normal factors of the same mean and variance',
  claimed: { above: 0 },
  seeds: 8,
  setting: `${ARM.replace('500', '3,000').replace('gates 0.8 and 0.5', 'gates 0.5 on hidden units only').replace('100', '30')}; the same with N(1, 1) on them`,
  long: true,
  notes:
    'The source says that such noise can outperform binary masks: one setting for which it does is enough, and each file of this row is one. Here there are six times as many examples, and the inputs are left as they are.',
  observe: async (lab, seed) => {
    const gaussian = await arm(lab, seed, { ...CHANGES, noise: 'gaussian' });
    return (await arm(lab, seed, CHANGES)).error - gaussian.error;
  },
});
