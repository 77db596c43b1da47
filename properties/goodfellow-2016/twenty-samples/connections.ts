import { measured } from 'corrigenda';

import { ARM, arm } from '../_trained.js';
import { sampledErrors, scaledError } from '../_sampling.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{mean of 20 masks}) < \mathrm{err}(\text{weight scaling})`,
  source: 'goodfellow-2016',
  standing: 'reading',
  statistic: 'the error of the arithmetic mean over 20 sampled masks minus that of weight scaling',
  claimed: { below: 0 },
  seeds: 5,
  setting: `${ARM}, gates on the connections instead of the states`,
  long: true,
  notes: 'A model with gates on its connections, one draw of them for all examples of a batch.',
  observe: async (lab, seed) => {
    const subject = await arm(lab, seed, { noise: 'connections' });
    const [sampled = 0] = sampledErrors(lab, subject, [20], seed);
    return sampled - scaledError(lab, subject);
  },
});
