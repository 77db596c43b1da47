import { measured } from 'corrigenda';

import { aboutHalf } from '../_figure-1.js';
import { WIDE, certifiedUnits, wide } from '../_wide.js';

const EXAMPLES = 5;

export default measured({
  statement: String.raw`\sum\left|E-\mathrm{NWGM}-\frac{V(1-2E)}{1-2V}\right| < \tfrac12\sum|E-\mathrm{NWGM}| \text{ over all masks}`,
  source: 'baldi-2013',
  standing: 'beyond',
  statistic:
    'the sum of the misses of the second-order approximation (20), divided by the sum of what it approximates, over 32 units with 1,200 inputs and 5 test examples',
  claimed: { below: 0.5 },
  seeds: 5,
  setting: `${WIDE}; all masks of the 1,200 gates below the second hidden layer`,
  long: true,
  related: ['baldi-2013/eq-20', 'baldi-2013/fig-1-left/approximation'],
  notes:
    'The means are over all masks and not over a sample: enclosures by integrals of the characteristic function, with radii below 1e-12.',
  observe: async (lab, seed) => {
    const { means } = certifiedUnits(lab, await wide(lab, seed), EXAMPLES);
    const { E, V, gap } = means;
    let [missed, total] = [0, 0];
    gap.values.forEach((difference, place) => {
      if (gap.radii[place]! > 1e-12) throw new RangeError('the enclosure of E − NWGM is wide');
      missed += Math.abs(difference - aboutHalf(E.values[place]!, V.values[place]!));
      total += Math.abs(difference);
    });
    return missed / total;
  },
});
