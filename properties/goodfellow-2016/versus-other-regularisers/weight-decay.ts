import { measured } from 'corrigenda';

import { STRENGTHS_TEXT, regularised } from '../_regularisers.js';
import { ARM, arm } from '../_trained.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{weight decay}) > \mathrm{err}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic: 'the error with weight decay minus that with dropout',
  claimed: { above: 0 },
  seeds: 5,
  setting: `${ARM}; ${STRENGTHS_TEXT.weightDecay}`,
  long: true,
  notes:
    'The strength is the best one of three on examples of another seed; dropout is not chosen at all.',
  observe: async (lab, seed) =>
    (await regularised(lab, seed, 'weightDecay')) - (await arm(lab, seed)).error,
});
