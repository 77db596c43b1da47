import { measured } from 'corrigenda';

import { relativeMiss, smallVariance } from '../_figure-1.js';
import { DEEP, deep } from '../_trained.js';

export default measured({
  statement: String.raw`\sum\left|E-\mathrm{NWGM}-\frac{V(1-2E)}{2E(1-E)}\right| < \tfrac12\sum|E-\mathrm{NWGM}|`,
  source: 'baldi-2013',
  standing: 'beyond',
  statistic:
    'the sum of the misses of the limit of small variances over the hidden units, divided by the sum of what it approximates',
  claimed: { below: 0.5 },
  seeds: 5,
  setting: `${DEEP}; 20 test inputs, 500 masks`,
  long: true,
  related: ['theory/small-variance-limit'],
  notes: 'What replaces (20) where the mean is far from one half, as it is for most trained units.',
  observe: async (lab, seed) => relativeMiss(lab, await deep(lab, seed), seed, smallVariance),
});
