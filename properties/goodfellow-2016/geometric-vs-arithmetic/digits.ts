import { errorOf, measured } from 'corrigenda';

import { SMALL, small } from '../_trained.js';
import { COMPARED, COUNTS } from '../_sampling.js';

export default measured({
  statement: String.raw`|\mathrm{err}(\tilde p_{\mathrm{ensemble}})-\mathrm{err}(p_{\mathrm{ensemble}})| < 0.01`,
  source: 'goodfellow-2016',
  statistic:
    'the error of the renormalised geometric mean minus that of the arithmetic mean, over the same 200 masks',
  claimed: { between: [-0.01, 0.01] },
  seeds: 5,
  setting: SMALL,
  long: true,
  notes:
    'The source says that the two perform comparably. Made precise: their shares of wrongly classified test examples differ by less than one percentage point.',
  observe: async (lab, seed) => {
    const subject = await small(lab, seed);
    const labels = subject.task.test.labels.subarray(0, COMPARED);
    const means = lab.sampled(subject, COMPARED, COUNTS, seed).at(-1)!;
    return errorOf(means.geometric, labels) - errorOf(means.arithmetic, labels);
  },
});
