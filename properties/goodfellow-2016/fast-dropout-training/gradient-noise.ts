import { measured } from 'corrigenda';

import { ARM, layers } from '../_trained.js';

/** Steps that gradients are taken of, with a batch and masks each. */
const STEPS = 40;

export default measured({
  statement: String.raw`\operatorname{tr} \operatorname{Cov}(g_{\text{fast}}) < \operatorname{tr} \operatorname{Cov}(g_{\text{masks}})`,
  source: 'goodfellow-2016',
  statistic:
    'the variance of the gradient of a step of fast dropout, summed over all weights, divided by that of a step with sampled masks, at the same weights',
  claimed: { below: 1 },
  seeds: 5,
  setting: `${ARM.replace('100 epochs', '20 epochs')}; 40 steps of 50 examples each`,
  long: true,
  notes:
    'Fast dropout is said to reduce the stochasticity in the gradient. The weights are those of dropout with masks after 20 epochs; the same batches for both.',
  observe: async (lab, seed) => {
    const { maxNorm: _, ...base } = lab.preset('digits', { seed, epochs: 20 });
    const preset = { ...base, hidden: layers(256, 0.5) };
    const objectives = ['marginalised', 'members'] as const;
    const [fast = 0, masks = 0] = await lab.gradientSpread(
      preset,
      lab.digits(seed, 500, 100),
      objectives,
      STEPS,
    );
    return fast / masks;
  },
});
