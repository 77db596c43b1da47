import { measured } from 'corrigenda';

import { DIAMOND, diamondNetwork, overAllMasks } from '../_all-masks.js';

const POINTS = 20;

export default measured({
  statement: String.raw`\max_{\boldsymbol v} |\tilde p_{\mathrm{ensemble}} - p_{\text{scaled}}| > 0.01 \text{ on trained weights}`,
  source: 'goodfellow-2016',
  standing: 'beyond',
  statistic:
    'the largest distance between the renormalised geometric mean over all 2^20 masks and weight scaling, the lower end of its enclosure, over 20 test points',
  claimed: { above: 0.01 },
  seeds: 24,
  setting: DIAMOND,
  long: true,
  related: ['goodfellow-2016/deep-nonlinear/only-an-approximation'],
  notes:
    'On deep networks with nonlinear hidden units weight scaling is only an approximation: how far it is off, in probability, on a trained one. One percentage point is what counts as off.',
  observe: async (lab, seed) => {
    const subject = await diamondNetwork(lab, seed, 1000);
    const scaled = lab.scaled(subject, POINTS);
    let most = 0;
    for (let point = 0; point < POINTS; point++) {
      const { NWGM } = overAllMasks(lab, subject, point);
      const apart = Math.abs(NWGM.value - Math.exp(scaled.values[2 * point + 1]!));
      // Weight scaling is computed in float32.
      most = Math.max(most, apart - NWGM.radius - 1e-5);
    }
    return most;
  },
});
