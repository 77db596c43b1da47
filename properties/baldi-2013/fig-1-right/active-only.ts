import { measured } from 'corrigenda';

import { DEEP, deep, hiddenLayers, meanOver } from '../_trained.js';

export default measured({
  statement: String.raw`\overline{|E(O)-O^*|}_{O^*\le 0.1} < \tfrac14\,\overline{|E(O)-O^*|}_{O^*>0.1}`,
  source: 'baldi-2013',
  statistic:
    'the mean |E(O) − O*| of inactive units in the fourth hidden layer divided by that of active ones',
  claimed: { below: 0.25 },
  seeds: 5,
  setting: `${DEEP}; 20 test inputs, 500 masks; active: O* > 0.1`,
  long: true,
  notes:
    'The difference is said to grow for active neurons only; a quarter is what counts as none.',
  observe: async (lab, seed) => {
    const { mean, scaled } = hiddenLayers(lab, await deep(lab, seed), seed).at(-1)!;
    const apart = (place: number): number => Math.abs(mean[place]! - scaled[place]!);
    const inactive = meanOver(mean.length, apart, (place) => scaled[place]! <= 0.1);
    return inactive / meanOver(mean.length, apart, (place) => scaled[place]! > 0.1);
  },
});
