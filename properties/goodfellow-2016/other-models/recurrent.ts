import { measured } from 'corrigenda';

import { gainOfGates } from '../_other-models.js';

export default measured({
  statement: String.raw`\mathrm{err}(\text{plain}) > \mathrm{err}(\text{dropout}) \text{ for a recurrent network}`,
  source: 'goodfellow-2016',
  statistic: 'the error without gates minus that with dropout',
  claimed: { above: 0 },
  seeds: 5,
  setting:
    '500 stroke digits, read row by row in 14 steps by 128 tanh units, softmax of the last state; gates 0.8 on pixels and 0.5 on the last state; Adam, rate 0.005, 80 epochs',
  long: true,
  notes:
    'The source says that dropout works for recurrent networks as well. Made precise: it lowers the error. The gates are not on the connections from one state to the next.',
  observe: (lab, seed) =>
    gainOfGates(lab, seed, ({ recurrent }, settings, task) => recurrent(settings, task), {
      units: 128,
      keepInputs: 0.8,
      keep: 0.5,
      optimiser: { method: 'adam', rate: 0.005, decay: 0.98 },
      batch: 50,
      epochs: 80,
    }),
});
