import { measured } from 'corrigenda';

import { ARM, arm } from '../_trained.js';
import { sampledErrors, scaledError } from '../_sampling.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{weight scaling}) < \mathrm{err}(\text{mean of 1,000 masks})`,
  source: 'goodfellow-2016',
  standing: 'reading',
  statistic:
    'the error of weight scaling minus that of the arithmetic mean over 1,000 sampled masks',
  claimed: { below: 0 },
  seeds: 5,
  setting: ARM,
  long: true,
  notes:
    'The source says that weight scaling can classify better than sampling, even with up to 1,000 sub-networks. One model for which it does is enough; this one is like those of the other comparisons.',
  observe: async (lab, seed) => {
    const subject = await arm(lab, seed);
    const [sampled = 0] = sampledErrors(lab, subject, [1000], seed);
    return scaledError(lab, subject) - sampled;
  },
});
