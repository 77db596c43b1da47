import { measured } from 'corrigenda';

import { LONG, hiddenLayers, longPhases, meanOver } from '../_trained.js';

export default measured({
  statement: String.raw`\overline{\mathrm{Var}(O)}_{\text{inactive, }240} < \overline{\mathrm{Var}(O)}_{\text{inactive, }0}`,
  source: 'baldi-2013',
  statistic:
    'the mean variance of units that are inactive after training, divided by the variance of the same units before',
  claimed: { below: 1 },
  seeds: 5,
  setting: `${LONG}; inactive: E(O) at most 0.1 after training`,
  long: true,
  notes: 'A typical inactive neuron learns to stay silent, so that its variance falls.',
  observe: async (lab, seed) => {
    const [first, , last] = await longPhases(lab, seed);
    const [before, after] = [first!, last!].map((stage) => hiddenLayers(lab, stage, seed));
    const ratios = after!.map(({ mean, variance }, layer) => {
      const inactive = (place: number): boolean => mean[place]! <= 0.1;
      const earlier = before![layer]!.variance;
      return (
        meanOver(mean.length, (place) => variance[place]!, inactive) /
        meanOver(mean.length, (place) => earlier[place]!, inactive)
      );
    });
    return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  },
});
