import { measured } from 'corrigenda';

import { DEEP, deep, hiddenLayers, meanOver } from '../_trained.js';

export default measured({
  statement: String.raw`\min_{\text{layers}}\left[\Pr(O^*<0.1)-\Pr(O^*>0.9)\right] > 0.1`,
  source: 'baldi-2013',
  statistic:
    'the share of activities below 0.1 minus that above 0.9, in the hidden layer where it is least',
  claimed: { above: 0.1 },
  seeds: 5,
  setting: `${DEEP}; 20 test inputs`,
  long: true,
  notes: 'Not symmetric: activities near 0 outnumber those near 1 in every hidden layer.',
  observe: async (lab, seed) =>
    Math.min(
      ...hiddenLayers(lab, await deep(lab, seed), seed).map(
        ({ scaled }) =>
          meanOver(scaled.length, (place) => (scaled[place]! < 0.1 ? 1 : 0)) -
          meanOver(scaled.length, (place) => (scaled[place]! > 0.9 ? 1 : 0)),
      ),
    ),
});
