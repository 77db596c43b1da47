import { measured } from 'corrigenda';

import { aboutHalf, relativeMiss } from '../_figure-1.js';
import { DEEP, deep } from '../_trained.js';

export default measured({
  statement: String.raw`\sum\left|E-\mathrm{NWGM}-\frac{V(1-2E)}{1-2V}\right| < \tfrac12\sum|E-\mathrm{NWGM}|`,
  source: 'baldi-2013',
  statistic:
    'the sum of the misses of the second-order approximation (20) over the hidden units, divided by the sum of what it approximates',
  claimed: { below: 0.5 },
  seeds: 5,
  setting: `${DEEP}; 20 test inputs, 500 masks`,
  long: true,
  related: ['baldi-2013/eq-20', 'theory/small-variance-limit'],
  notes:
    'The figure is said to confirm that (20) is accurate. Made precise: it misses by less than half of the difference. The means are over sampled masks, the same ones for both sides.',
  observe: async (lab, seed) => relativeMiss(lab, await deep(lab, seed), seed, aboutHalf),
});
