import { errorOf, measured } from 'corrigenda';

import { ARM, PLAIN, TEST, arm } from './_trained.js';

const MEMBERS = 5;

export default measured({
  statement: String.raw`\mathrm{err}(\text{mean of 5 independent networks}) > \mathrm{err}(\text{dropout})`,
  source: 'goodfellow-2016',
  statistic: 'the error of the mean of 5 independently trained networks minus that of dropout',
  claimed: { above: 0 },
  seeds: 5,
  setting: `${ARM}; 5 without gates, from other first weights and in other orders, on the same examples`,
  long: true,
  notes:
    'The networks of the ensemble have the size of the one with dropout, and their probabilities are averaged.',
  observe: async (lab, seed) => {
    const { training, test } = lab.digits(seed, 500, TEST);
    let sum: Float64Array | undefined;
    let classes = 0;
    for (let member = 0; member < MEMBERS; member++) {
      const preset = { ...(await arm(lab, seed, PLAIN)).preset, seed: 1000 * (seed + 1) + member };
      const subject = await lab.train(preset, { training, test });
      const found = lab.scaled(subject, TEST);
      ({ classes } = found);
      sum = found.values.map((value, i) => Math.exp(value) + (sum?.[i] ?? 0));
    }
    const mean = { classes, values: sum!.map(Math.log) };
    return errorOf(mean, test.labels) - (await arm(lab, seed)).error;
  },
});
