import { claim, equal, filter } from 'corrigenda';
import { relativeVariance, rescaled } from '../_rescaled.ts';

export default claim({
  statement: String.raw`\frac{\mathrm{Var}(\max(0, c a + \varepsilon))}{E[\max(0, c a + \varepsilon)]^2} = \frac{\mathrm{Var}(\varepsilon)}{c^2 a^2}, \quad E[\varepsilon] = 0,\ c a \ge \max|\varepsilon|; \quad \frac{\mathrm{Var}(\max(0, c a \mu))}{E[\max(0, c a \mu)]^2} = \frac{\mathrm{Var}(\max(0, \mu))}{E[\max(0, \mu)]^2}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: filter(
    rescaled(0),
    ({ h, c, noise }) => noise.values.every((e) => e.abs().compare(h.times(c)) <= 0),
    'the noise nowhere larger than c·h',
  ),
  given: (A, { h, c, noise }) => {
    const grown = A.of(c).times(h);
    const { values, probabilities } = noise;
    const variance = A.sum(
      values.map((e, i) =>
        A.of(e)
          .power(2)
          .times(probabilities[i] ?? 0),
      ),
    );
    return {
      added: relativeVariance(A, noise, (e) => e.plus(grown).max(0)),
      variance,
      grown,
      multiplied: relativeVariance(A, noise, (e) => e.plus(1).times(grown).max(0)),
      own: relativeVariance(A, noise, (e) => e.plus(1).max(0)),
    };
  },
  relation: ({ added, variance, grown, multiplied, own }) => [
    equal(added, variance.over(grown.power(2)), 'additive'),
    equal(multiplied, own, 'multiplicative'),
  ],
  mutants: {
    'c·a for its square, the same at 1': ({ added, variance, grown }) => [
      equal(added, variance.over(grown)),
    ],
    'the multiplicative noise outgrown as well': ({ multiplied, own, grown }) => [
      equal(multiplied, own.over(grown.power(2))),
    ],
  },
  notes:
    'The second reading of both sentences: the noise enters before the rectifier. As soon as the total input c·a is beyond the noise the rectifier does nothing, and additive noise is outgrown as before; multiplicative noise is not, since max(0, cx) = c·max(0, x). The multiplicative noise is 1 + ε.',
});
