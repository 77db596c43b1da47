import { measured } from 'corrigenda';

import { LONG, hiddenLayers, longPhases, meanOver } from '../_trained.js';

export default measured({
  statement: String.raw`\overline{\mathrm{Var}(O)}_{\text{active, }240} > 2\,\overline{\mathrm{Var}(O)}_{\text{active, }0}`,
  source: 'baldi-2013',
  statistic:
    'the mean variance of units that are active after training, divided by the variance of the same units before',
  claimed: { above: 2 },
  seeds: 5,
  setting: `${LONG}; active: E(O) > 0.1 after training`,
  long: true,
  notes: 'A typical active neuron begins with a low variance, which then increases.',
  observe: async (lab, seed) => {
    const [first, , last] = await longPhases(lab, seed);
    const [before, after] = [first!, last!].map((stage) => hiddenLayers(lab, stage, seed));
    const ratios = after!.map(({ mean, variance }, layer) => {
      const active = (place: number): boolean => mean[place]! > 0.1;
      const earlier = before![layer]!.variance;
      return (
        meanOver(mean.length, (place) => variance[place]!, active) /
        meanOver(mean.length, (place) => earlier[place]!, active)
      );
    });
    return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  },
});
