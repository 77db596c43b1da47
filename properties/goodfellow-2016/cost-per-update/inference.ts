import { measured } from 'corrigenda';

import { leastSeconds } from '../_processor-time.js';
import { PLAIN, arm } from '../_trained.js';

const EXAMPLES = 4000;
const TIMES = 15;

export default measured({
  statement: String.raw`\frac{t(\text{inference after dropout})}{t(\text{inference without})} < 1.25`,
  source: 'goodfellow-2016',
  statistic:
    'the processor time of weight scaling for 4,000 examples divided by that of the same network without gates',
  claimed: { below: 1.25 },
  seeds: 5,
  setting: '196–256–256–10 rectified, one epoch, the least of 15 times each',
  long: true,
  alone: true,
  notes: 'A quarter more is what counts as the same cost, given how times vary.',
  observe: async (lab, seed) => {
    const gated = await arm(lab, seed, { epochs: 1 });
    const plain = await arm(lab, seed, { ...PLAIN, epochs: 1 });
    const time = (subject: typeof plain): Promise<number> =>
      leastSeconds(TIMES, () => void lab.scaled(subject, EXAMPLES));
    return (await time(gated)) / (await time(plain));
  },
});
