import { measured } from 'corrigenda';

import { DEEP, deep, hiddenLayers, meanOver } from '../_trained.js';

export default measured({
  statement: String.raw`\min_{\text{layers}}\Pr(O^*<0.1) > \tfrac12`,
  source: 'baldi-2013',
  statistic: 'the share of activities below 0.1 in the hidden layer where it is least',
  claimed: { above: 0.5 },
  seeds: 5,
  setting: `${DEEP}; 20 test inputs`,
  long: true,
  notes: 'Sparse: most of the activities O* of every hidden layer are near 0.',
  observe: async (lab, seed) =>
    Math.min(
      ...hiddenLayers(lab, await deep(lab, seed), seed).map(({ scaled }) =>
        meanOver(scaled.length, (place) => (scaled[place]! < 0.1 ? 1 : 0)),
      ),
    ),
});
