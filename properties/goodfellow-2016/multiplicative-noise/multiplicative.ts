import { claim, equal } from 'corrigenda';
import { relativeVariance, rescaled } from '../_rescaled.ts';

export default claim({
  statement: String.raw`\frac{\mathrm{Var}(c h \mu)}{E[c h \mu]^2} = \frac{\mathrm{Var}(h \mu)}{E[h \mu]^2} = \frac{\mathrm{Var}(\mu)}{E[\mu]^2}, \quad c, h > 0`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: rescaled(1),
  given: (A, { h, c, noise }) => ({
    before: relativeVariance(A, noise, (m) => m.times(h)),
    after: relativeVariance(A, noise, (m) => m.times(h).times(c)),
    own: relativeVariance(A, noise, (m) => m),
    shifted: relativeVariance(A, noise, (m) => m.plus(A.of(c).times(h)).minus(1)),
    c: A.of(c),
  }),
  relation: ({ before, after, own }) => [
    equal(after, before, 'whatever the factor'),
    equal(before, own, 'whatever the unit'),
  ],
  mutants: {
    'it falls with c²': ({ before, after, c }) => [equal(after, before.over(c.power(2)))],
    'the noise is added, the same for a unit of 1': ({ shifted, own }) => [equal(shifted, own)],
  },
  notes:
    'The sentence on multiplicative noise: the relative variance is that of the noise itself, whatever the unit learns to put out.',
});
