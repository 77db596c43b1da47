import { claim, equal } from 'corrigenda';
import { relativeVariance, rescaled } from '../_rescaled.ts';

export default claim({
  statement: String.raw`\frac{\mathrm{Var}(c h + \varepsilon)}{E[c h + \varepsilon]^2} = \frac{1}{c^2} \frac{\mathrm{Var}(h + \varepsilon)}{E[h + \varepsilon]^2}, \quad E[\varepsilon] = 0,\ c, h > 0`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: rescaled(0),
  given: (A, { h, c, noise }) => ({
    before: relativeVariance(A, noise, (e) => e.plus(h)),
    after: relativeVariance(A, noise, (e) => e.plus(A.of(c).times(h))),
    grownToo: relativeVariance(A, noise, (e) => e.plus(h).times(c)),
    c: A.of(c),
  }),
  relation: ({ before, after, c }) => [equal(after, before.over(c.power(2)))],
  mutants: {
    'c for c², the same at 1': ({ before, after, c }) => [equal(after, before.over(c))],
    'no change': ({ before, after }) => [equal(after, before)],
    'the noise grows with the unit': ({ before, grownToo, c }) => [
      equal(grownToo, before.over(c.power(2))),
    ],
  },
  notes:
    'The sentence on additive noise of fixed scale: "insignificant by comparison" is read as the variance relative to the squared mean, which falls with exactly the square of the factor c by which the unit grows, and so below every bound. The noise is added to what the unit puts out.',
});
