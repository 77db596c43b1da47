import { measured } from 'corrigenda';

import { STRENGTHS_TEXT, regularised } from '../_regularisers.js';
import { ARM, arm } from '../_trained.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{dropout and norm constraint}) < \mathrm{err}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic: 'the error with dropout and bounded norms minus that with dropout alone',
  claimed: { below: 0 },
  seeds: 5,
  setting: `${ARM}; ${STRENGTHS_TEXT.combined}`,
  long: true,
  notes:
    'The source says that dropout may be combined with other regularisation for a further improvement. The bound is the best one of three on examples of another seed.',
  observe: async (lab, seed) =>
    (await regularised(lab, seed, 'combined')) - (await arm(lab, seed)).error,
});
