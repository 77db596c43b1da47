import { measured } from 'corrigenda';

import { ARM, PLAIN, arm } from '../_trained.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{plain})-\mathrm{err}(\text{boosting}) < \tfrac12\,[\mathrm{err}(\text{plain})-\mathrm{err}(\text{dropout})]`,
  source: 'goodfellow-2016',
  statistic:
    'what boosting gains over no gates minus half of what dropout gains, in shares of wrongly classified test examples',
  claimed: { below: 0 },
  seeds: 5,
  setting: `${ARM}; the same without gates; the same with gates, trained for the loss of the ensemble`,
  long: true,
  notes:
    'The source says that boosting shows almost no regularising effect against training the whole network as one model. Made precise: less than half of the effect of dropout with the same masks. The ensemble is that of weight scaling, as in the experiment that the source cites.',
  observe: async (lab, seed) => {
    const plain = await arm(lab, seed, PLAIN);
    const dropout = await arm(lab, seed);
    const boosting = await arm(lab, seed, { objective: 'ensemble' });
    return plain.error - boosting.error - (plain.error - dropout.error) / 2;
  },
});
