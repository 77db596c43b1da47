import { claim, countingMasks, equal, integer, map, record } from 'corrigenda';
import { jointly, meanAndVariance } from '../_noise.ts';
import { relativeVariance, rescaled } from '../_rescaled.ts';

export default claim({
  statement: String.raw`\frac{\mathrm{Var}\big(\frac1n \sum_{i=1}^n h \mu_i\big)}{E\big[\frac1n \sum_{i=1}^n h \mu_i\big]^2} = \frac1n \frac{\mathrm{Var}(\mu)}{E[\mu]^2} \text{ for } n \text{ units with independent noises of one law}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: countingMasks(
    map(
      record({ unit: rescaled(1), n: integer(1, 4) }),
      (kase) => kase,
      'an active rectified unit and 1 to 4 units like it, noises of mean 1 with 1 to 3 values',
    ),
    ({ unit, n }) => unit.noise.values.length ** n,
  ),
  given: (A, { unit: { h, noise }, n }) => {
    const joint = jointly(Array.from({ length: n }, () => noise));
    const { mean, variance } = meanAndVariance(
      A,
      joint.map(({ noise: factors }) => A.sum(factors.map((m) => A.of(m).times(h))).over(n)),
      joint.map(({ weight }) => weight),
    );
    return { several: variance.over(mean.power(2)), one: relativeVariance(A, noise, (m) => m), n };
  },
  relation: ({ several, one, n }) => [equal(several, one.over(n))],
  mutants: {
    'no better than one unit': ({ several, one }) => [equal(several, one)],
    'n² for n, the same for one unit': ({ several, one, n }) => [equal(several, one.over(n * n))],
  },
  notes:
    'What multiplicative noise does allow: not a larger unit, but several that say the same. It is what the section says of the nose that has to be encoded redundantly.',
});
