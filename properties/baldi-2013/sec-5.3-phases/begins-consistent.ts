import { measured } from 'corrigenda';

import { SMALL, hiddenLayers, meanOver, phases } from '../_trained.js';

export default measured({
  statement: String.raw`\overline{|E(O)-\tfrac12|}_{0} < 0.1`,
  source: 'baldi-2013',
  statistic: 'the mean distance of E(O) from one half over the hidden units, before training',
  claimed: { below: 0.1 },
  seeds: 5,
  setting: SMALL,
  notes:
    'The first phase: weights are small and random, total inputs are close to 0, and with c = 1 outputs are close to one half.',
  observe: async (lab, seed) => {
    const [first] = await phases(lab, seed);
    const layers = hiddenLayers(lab, first!, seed).map(({ mean }) =>
      meanOver(mean.length, (place) => Math.abs(mean[place]! - 0.5)),
    );
    return Math.max(...layers);
  },
});
