import { measured } from 'corrigenda';

import { LOGISTIC, logistic } from '../_logistic.js';
import { sampledErrors, scaledError } from '../_sampling.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{mean of 20 masks}) < \mathrm{err}(\text{weight scaling})`,
  source: 'goodfellow-2016',
  standing: 'reading',
  statistic: 'the error of the arithmetic mean over 20 sampled masks minus that of weight scaling',
  claimed: { below: 0 },
  seeds: 24,
  setting: LOGISTIC,
  long: true,
  notes:
    'The source says that some models classify better with twenty samples. One model for which they do is enough: each file of this row is one model.',
  observe: async (lab, seed) => {
    const subject = await logistic(lab, seed);
    const [sampled = 0] = sampledErrors(lab, subject, [20], seed);
    return sampled - scaledError(lab, subject);
  },
});
