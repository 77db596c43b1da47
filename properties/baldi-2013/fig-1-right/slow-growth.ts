import { measured } from 'corrigenda';

import { DEEP, deep, hiddenLayers, meanOver } from '../_trained.js';

export default measured({
  statement: String.raw`\overline{|E(O)-O^*|}_{\text{layer }4} < 2\,\overline{|E(O)-O^*|}_{\text{layer }1}`,
  source: 'baldi-2013',
  statistic:
    'the mean |E(O) − O*| of active units in the fourth hidden layer divided by that in the first',
  claimed: { below: 2 },
  seeds: 5,
  setting: `${DEEP}; 20 test inputs, 500 masks; active: O* > 0.1`,
  long: true,
  notes:
    'The difference is said to grow very slowly with the layer. Made precise: it does not double over three layers.',
  observe: async (lab, seed) => {
    const layers = hiddenLayers(lab, await deep(lab, seed), seed).map(({ mean, scaled }) =>
      meanOver(
        mean.length,
        (place) => Math.abs(mean[place]! - scaled[place]!),
        (place) => scaled[place]! > 0.1,
      ),
    );
    return layers.at(-1)! / layers[0]!;
  },
});
