import { measured } from 'corrigenda';

import { LONG, longPhases, meanVariance } from '../_trained.js';

export default measured({
  statement: String.raw`\left|\frac{\overline{\mathrm{Var}(O)}_{240}}{\overline{\mathrm{Var}(O)}_{120}}-1\right| < 0.25`,
  source: 'baldi-2013',
  statistic: 'the mean variance of the hidden units after 240 epochs divided by that after 120',
  claimed: { between: [0.75, 1.25] },
  seeds: 5,
  setting: LONG,
  long: true,
  notes:
    'The third phase: the consistency converges. A change by less than a quarter while training doubles is what counts as stable.',
  observe: async (lab, seed) => {
    const [, middle, last] = await longPhases(lab, seed);
    return meanVariance(lab, last!, seed) / meanVariance(lab, middle!, seed);
  },
});
