import { measured } from 'corrigenda';

import { ARM, PLAIN, arm } from '../_trained.js';

export default measured({
  statement: String.raw`[\mathrm{err}_{32}-\mathrm{err}_{512}](\text{dropout}) > [\mathrm{err}_{32}-\mathrm{err}_{512}](\text{plain})`,
  source: 'goodfellow-2016',
  statistic:
    'how much 512 instead of 32 units a layer lower the error with dropout, minus how much they do without',
  claimed: { above: 0 },
  seeds: 5,
  setting: `${ARM}; with 32 and with 512 units a layer, with and without gates`,
  long: true,
  notes:
    'The source says that dropout lowers the effective capacity, so that the model has to be larger. Made precise: dropout gains more from width than plain training does.',
  observe: async (lab, seed) => {
    const gain = async (changes: object): Promise<number> =>
      (await arm(lab, seed, { ...changes, units: 32 })).error -
      (await arm(lab, seed, { ...changes, units: 512 })).error;
    return (await gain({})) - (await gain(PLAIN));
  },
});
