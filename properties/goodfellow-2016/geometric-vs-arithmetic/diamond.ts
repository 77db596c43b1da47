import { errorOf, measured } from 'corrigenda';

import { COMPARED } from '../_sampling.js';

export default measured({
  statement: String.raw`|\mathrm{err}(\tilde p_{\mathrm{ensemble}})-\mathrm{err}(p_{\mathrm{ensemble}})| < 0.01`,
  source: 'goodfellow-2016',
  statistic:
    'the error of the renormalised geometric mean minus that of the arithmetic mean, over the same 2,000 masks',
  claimed: { between: [-0.01, 0.01] },
  seeds: 8,
  setting: '500 points of the diamond task, 2–10–10–1 rectified, gates 0.5 on the hidden units',
  long: true,
  notes:
    'The task and the network on which the two means were compared by Warde-Farley and others (2014). One percentage point is what counts as comparable.',
  observe: async (lab, seed) => {
    const preset = lab.preset('warde-farley-2014', { seed });
    const subject = await lab.train(preset, lab.diamond(seed, 500, COMPARED));
    const { labels } = subject.task.test;
    const [means] = lab.sampled(subject, COMPARED, [2000], seed);
    return errorOf(means!.geometric, labels) - errorOf(means!.arithmetic, labels);
  },
});
