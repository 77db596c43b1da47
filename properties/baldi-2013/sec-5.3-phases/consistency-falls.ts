import { measured } from 'corrigenda';

import { SMALL, meanVariance, phases } from '../_trained.js';

export default measured({
  statement: String.raw`\overline{\mathrm{Var}(O)}_{40} > 2\,\overline{\mathrm{Var}(O)}_{0}`,
  source: 'baldi-2013',
  statistic:
    'the mean variance of the hidden units after 40 epochs divided by that before training',
  claimed: { above: 2 },
  seeds: 5,
  setting: SMALL,
  notes:
    'The second phase: as learning progresses the variance across sub-networks increases. Twice the variance is what counts as an increase.',
  observe: async (lab, seed) => {
    const [first, last] = await phases(lab, seed);
    return meanVariance(lab, last!, seed) / meanVariance(lab, first!, seed);
  },
});
