import { measured } from 'corrigenda';

import { STRENGTHS_TEXT, regularised } from '../_regularisers.js';
import { ARM, arm } from '../_trained.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{sparse activity}) > \mathrm{err}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic: 'the error with a penalty on activities minus that with dropout',
  claimed: { above: 0 },
  seeds: 5,
  setting: `${ARM}; ${STRENGTHS_TEXT.sparsity}`,
  long: true,
  notes:
    'The strength is the best one of three on examples of another seed; dropout is not chosen at all.',
  observe: async (lab, seed) =>
    (await regularised(lab, seed, 'sparsity')) - (await arm(lab, seed)).error,
});
