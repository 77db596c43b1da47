import { measured } from 'corrigenda';

import { DEEP, deep, hiddenLayers, meanOver } from '../_trained.js';

export default measured({
  statement: String.raw`\overline{\mathrm{Std}(O)}_{\text{layer }4}-\overline{\mathrm{Std}(O)}_{\text{layer }1} < 0.05`,
  source: 'baldi-2013',
  statistic:
    'the mean standard deviation of active units in the fourth hidden layer minus that in the first',
  claimed: { below: 0.05 },
  seeds: 5,
  setting: `${DEEP}; 20 test inputs, 500 masks; active: E(O) > 0.1`,
  long: true,
  notes:
    'The consistency is said not to decline noticeably in the upper layers. A tenth of the largest standard deviation there is, ½, is what counts as noticeable.',
  observe: async (lab, seed) => {
    const layers = hiddenLayers(lab, await deep(lab, seed), seed).map(({ mean, variance }) =>
      meanOver(
        mean.length,
        (place) => Math.sqrt(variance[place]!),
        (place) => mean[place]! > 0.1,
      ),
    );
    return layers.at(-1)! - layers[0]!;
  },
});
