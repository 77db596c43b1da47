import { measured } from 'corrigenda';

import { gainOfGates } from '../_other-models.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{plain}) > \mathrm{err}(\text{dropout}) \text{ for a restricted Boltzmann machine}`,
  source: 'goodfellow-2016',
  statistic: 'the error without gates minus that with dropout',
  claimed: { above: 0 },
  seeds: 5,
  setting:
    '500 stroke digits, a restricted Boltzmann machine of 196 pixels, a class and 256 hidden units, trained for ln p(class | pixels); gates 0.5 on hidden units; Adam, rate 0.01, 40 epochs',
  long: true,
  notes:
    'The source says that dropout works for restricted Boltzmann machines as well. Made precise: it lowers the error. Trained for the class and not for the joint probability, such a machine has a gradient without sampling.',
  observe: (lab, seed) =>
    gainOfGates(lab, seed, ({ boltzmann }, settings, task) => boltzmann(settings, task), {
      units: 256,
      keepInputs: 1,
      keep: 0.5,
      optimiser: { method: 'adam', rate: 0.01, decay: 0.98 },
      batch: 50,
      epochs: 40,
    }),
});
