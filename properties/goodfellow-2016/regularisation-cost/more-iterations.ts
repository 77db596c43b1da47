import { measured } from 'corrigenda';
import type { Subject } from 'corrigenda';

import { ARM, PLAIN, arm } from '../_trained.js';

/** The first epoch whose error is within a tenth of the least. */
function arrival({ history }: Subject): number {
  const least = Math.min(...history.map(({ error }) => error));
  return history.find(({ error }) => error <= 1.1 * least)!.epoch;
}

export default measured({
  statement: String.raw`\text{epochs}(\text{dropout}) > 2\,\text{epochs}(\text{plain})`,
  source: 'goodfellow-2016',
  statistic:
    'the epochs after which the error with dropout is within a tenth of its least, divided by the same without gates',
  claimed: { above: 2 },
  seeds: 5,
  setting: `${ARM}; the same without gates`,
  long: true,
  notes: 'The source speaks of many more iterations; twice as many are what counts as many.',
  observe: async (lab, seed) =>
    arrival(await arm(lab, seed)) / arrival(await arm(lab, seed, PLAIN)),
});
