import { measured } from 'corrigenda';

import { ARM, PLAIN, arm } from '../_trained.js';

export default measured({
  statement: String.raw`[\mathrm{err}(\text{plain})-\mathrm{err}(\text{dropout})]_{500} > [\mathrm{err}(\text{plain})-\mathrm{err}(\text{dropout})]_{10\,000}`,
  source: 'goodfellow-2016',
  statistic:
    'by how much dropout lowers the error with 500 examples, minus by how much it does with 10,000',
  claimed: { above: 0 },
  seeds: 5,
  setting: `${ARM}; the same without gates; both with 10,000 examples and 20 epochs`,
  long: true,
  notes:
    'Very large data sets gain little by regularisation. The passes through 10,000 examples make 4,000 steps, those through 500 make 1,000.',
  observe: async (lab, seed) => {
    const gain = async (changes: object): Promise<number> =>
      (await arm(lab, seed, { ...changes, ...PLAIN })).error -
      (await arm(lab, seed, changes)).error;
    return (await gain({})) - (await gain({ training: 10_000, epochs: 20 }));
  },
});
