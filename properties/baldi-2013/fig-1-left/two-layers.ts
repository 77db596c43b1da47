import { measured } from 'corrigenda';

import { aboutHalf, relativeMiss } from '../_figure-1.js';
import { SMALL, phases } from '../_trained.js';

export default measured({
  statement: String.raw`\sum\left|E-\mathrm{NWGM}-\frac{V(1-2E)}{1-2V}\right| < \tfrac12\sum|E-\mathrm{NWGM}|`,
  source: 'baldi-2013',
  standing: 'beyond',
  statistic:
    'the sum of the misses of the second-order approximation (20) over the hidden units, divided by the sum of what it approximates',
  claimed: { below: 0.5 },
  seeds: 5,
  setting: `${SMALL}; 20 test inputs, 500 masks`,
  notes: 'The same on a smaller network than the figure has, with two hidden layers.',
  observe: async (lab, seed) => {
    const [, last] = await phases(lab, seed);
    return relativeMiss(lab, last!, seed, aboutHalf);
  },
});
