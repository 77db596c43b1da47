import { measured } from 'corrigenda';
import type { Lab } from 'corrigenda';

import { leastSeconds } from '../_processor-time.js';
import { layers } from '../_trained.js';

const TIMES = 5;

/** The least processor time of an epoch of 20 steps. */
function seconds(lab: Lab, seed: number, units: number): Promise<number> {
  const preset = lab.preset('digits', {
    epochs: 1,
    keepInputs: 1,
    hidden: layers(units, 0.5, 'rectified', 1),
  });
  const task = lab.digits(seed, 1000, 10);
  // Another seed each time, since the same network is trained once.
  return leastSeconds(TIMES, async (time) => {
    await lab.train({ ...preset, seed: 100 * seed + time }, task);
  });
}

export default measured({
  statement: String.raw`\frac{t(4n\text{ gated units})}{t(n\text{ gated units})} < 8`,
  source: 'goodfellow-2016',
  statistic: 'the processor time of updates with 8,192 gated units divided by that with 2,048',
  claimed: { below: 8 },
  seeds: 5,
  setting: '196–2048–10 and 196–8192–10 rectified, gates 0.5, an epoch of 20 steps, the least of 5',
  long: true,
  alone: true,
  notes:
    'The extra work is said to be O(n): four times as many gates take four times as long, where O(n²) would take sixteen times; the border is in the middle of the two on a logarithmic scale. The rest of an update of this network is O(n) as well, so the whole of it is timed.',
  observe: async (lab, seed) => (await seconds(lab, seed, 8192)) / (await seconds(lab, seed, 2048)),
});
