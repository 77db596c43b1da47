import { measured } from 'corrigenda';

import { ARM, PLAIN, arm } from '../_trained.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{plain}) > \mathrm{err}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic: 'the error without gates minus that with dropout',
  claimed: { above: 0 },
  seeds: 5,
  setting: `${ARM}; the same without gates`,
  long: true,
  notes: 'The lower validation error itself, each network after its last epoch.',
  observe: async (lab, seed) => (await arm(lab, seed, PLAIN)).error - (await arm(lab, seed)).error,
});
