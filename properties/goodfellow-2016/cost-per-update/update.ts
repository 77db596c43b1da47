import { measured } from 'corrigenda';
import type { Lab } from 'corrigenda';

import { layers } from '../_trained.js';

const TIMES = 4;

/** The least milliseconds of an epoch of 20 steps with a width and a probability. */
async function milliseconds(lab: Lab, seed: number, units: number, keep: number): Promise<number> {
  const preset = lab.preset('digits', {
    keepInputs: 1,
    hidden: layers(units, keep, 'rectified', 1),
  });
  const task = lab.digits(seed, 1000, 10);
  let least = Infinity;
  for (let time = 0; time < TIMES; time++) {
    const begun = performance.now();
    // Another seed each time, since the same network is trained once.
    await lab.train({ ...preset, epochs: 1, seed: 100 * seed + time }, task);
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

export default measured({
  statement: String.raw`\frac{t_{8192}(\text{gates})-t_{8192}(\text{none})}{t_{2048}(\text{gates})-t_{2048}(\text{none})} < 8`,
  source: 'goodfellow-2016',
  statistic: 'the extra time of gates on 8,192 units divided by that on 2,048 units',
  claimed: { below: 8 },
  seeds: 5,
  setting: '196–2048–10 and 196–8192–10 rectified, an epoch of 20 steps, the least of 4 times',
  long: true,
  notes:
    'The extra work is said to be O(n): four times as many units take four times as long, where O(n²) would take sixteen times. The middle of the two on a logarithmic scale is the border.',
  observe: async (lab, seed) => {
    const extra = async (units: number): Promise<number> =>
      (await milliseconds(lab, seed, units, 0.5)) - (await milliseconds(lab, seed, units, 1));
    return (await extra(8192)) / (await extra(2048));
  },
});
