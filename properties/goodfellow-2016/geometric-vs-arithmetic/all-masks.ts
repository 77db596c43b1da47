import { measured } from 'corrigenda';

import { DIAMOND, diamondNetwork, overAllMasks } from '../_all-masks.js';

const POINTS = 200;

export default measured({
  statement: String.raw`|\mathrm{err}(\tilde p_{\mathrm{ensemble}})-\mathrm{err}(p_{\mathrm{ensemble}})| < 0.02`,
  source: 'goodfellow-2016',
  statistic:
    'the error of the renormalised geometric mean minus that of the arithmetic mean, over all 2^20 masks',
  claimed: { between: [-0.02, 0.02] },
  seeds: 8,
  setting: `${DIAMOND}; 200 test points`,
  long: true,
  related: ['goodfellow-2016/geometric-vs-arithmetic/diamond'],
  notes:
    'Two percentage points are what counts as comparable, since 200 points tell half a point apart. The means are enclosed, and none is so near to one half that its class is open.',
  observe: async (lab, seed) => {
    const subject = await diamondNetwork(lab, seed, POINTS);
    let difference = 0;
    for (let point = 0; point < POINTS; point++) {
      const { E, NWGM } = overAllMasks(lab, subject, point);
      const label = subject.task.test.labels[point]!;
      const [arithmetic, geometric] = [E, NWGM].map(({ value, radius }) => {
        if (Math.abs(value - 0.5) <= radius) throw new RangeError(`the class of ${point} is open`);
        return value > 0.5 === (label === 1) ? 0 : 1;
      });
      difference += geometric! - arithmetic!;
    }
    return difference / POINTS;
  },
});
