import { measured } from 'corrigenda';

import { beyondBound } from '../_figure-1.js';
import { DEEP, deep } from '../_trained.js';

export default measured({
  statement: String.raw`|E-\mathrm{NWGM}| \le 2E(1-E)|1-2E| \text{ for 99 of 100 units}`,
  source: 'baldi-2013',
  statistic: 'the share of hidden units whose |E − NWGM| is above the bound of (22)',
  claimed: { below: 0.01 },
  seeds: 5,
  setting: `${DEEP}; 20 test inputs, 500 masks`,
  long: true,
  related: ['baldi-2013/eq-22'],
  notes:
    'The figure is said to confirm the bound of (22). Near E = ½ the bound is 0, where sampling alone breaks it: one unit of a hundred is allowed.',
  observe: async (lab, seed) => beyondBound(lab, await deep(lab, seed), seed),
});
