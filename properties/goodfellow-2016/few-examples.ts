import { measured } from 'corrigenda';

import { ARM, PLAIN, arm } from './_trained.js';

export default measured({
  statement: String.raw`\left[1-\frac{\mathrm{err}(\text{dropout})}{\mathrm{err}(\text{plain})}\right]_{30} < \left[1-\frac{\mathrm{err}(\text{dropout})}{\mathrm{err}(\text{plain})}\right]_{500}`,
  source: 'goodfellow-2016',
  statistic: 'the share of the error that dropout takes away with 30 examples minus that with 500',
  claimed: { below: 0 },
  seeds: 5,
  setting: `${ARM}; the same without gates; both with 30 examples and 1,000 epochs of one step`,
  long: true,
  notes: 'The number of steps is the same with few examples as with 500.',
  observe: async (lab, seed) => {
    const share = async (changes: object): Promise<number> => {
      const plain = await arm(lab, seed, { ...changes, ...PLAIN });
      return 1 - (await arm(lab, seed, changes)).error / plain.error;
    };
    return (await share({ training: 30, epochs: 1000 })) - (await share({}));
  },
});
