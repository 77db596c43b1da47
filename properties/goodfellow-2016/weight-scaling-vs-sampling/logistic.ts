import { measured } from 'corrigenda';

import { LOGISTIC, logistic } from '../_logistic.js';
import { sampledErrors, scaledError } from '../_sampling.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{weight scaling}) < \mathrm{err}(\text{mean of 1,000 masks})`,
  source: 'goodfellow-2016',
  standing: 'reading',
  statistic:
    'the error of weight scaling minus that of the arithmetic mean over 1,000 sampled masks',
  claimed: { below: 0 },
  seeds: 5,
  setting: LOGISTIC,
  long: true,
  notes: 'The same for a network of logistic units.',
  observe: async (lab, seed) => {
    const subject = await logistic(lab, seed);
    const [sampled = 0] = sampledErrors(lab, subject, [1000], seed);
    return scaledError(lab, subject) - sampled;
  },
});
