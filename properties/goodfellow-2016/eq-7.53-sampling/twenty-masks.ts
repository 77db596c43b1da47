import { measured } from 'corrigenda';

import { SMALL, small } from '../_trained.js';
import { gainReached } from '../_sampling.js';

export default measured({
  statement: String.raw`\frac{\mathrm{err}(1)-\mathrm{err}(20)}{\mathrm{err}(1)-\mathrm{err}(200)} > 0.9`,
  source: 'goodfellow-2016',
  standing: 'reading',
  statistic:
    'the share of what averaging 200 sampled masks gains over one mask that 20 masks reach',
  claimed: { above: 0.9 },
  seeds: 5,
  setting: SMALL,
  long: true,
  notes:
    'The source says that 10 to 20 masks are often sufficient for good performance. Made precise: the error of the arithmetic mean over 20 masks has nine tenths of what is gained by 200.',
  observe: async (lab, seed) => gainReached(lab, await small(lab, seed), 20, seed),
});
