import { choice, claim, equal, map, unitNoise } from 'corrigenda';
import { FIVE_POINTS, meanAndVariance, TWO_POINTS } from '../_noise.ts';
import { noisyLayers, noisyMembers } from '../_noisy-layer.ts';

const likeNormal = map(
  choice(TWO_POINTS, FIVE_POINTS),
  (noise) => noise,
  '0 or 2 alike, or five points with the first five moments of N(1, 1)',
);

export default claim({
  statement: String.raw`\mathrm{Var}(S) = \sum_{ij} w_i h_i w_j h_j\, \mathrm{Cov}(\mu_i, \mu_j) = \|w \circ h\|^2, \quad \mu \sim \mathcal N(1, I)`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: noisyLayers(
    [
      [1, 1],
      [1, 2],
      [1, 3],
    ],
    undefined,
    likeNormal,
  ),
  given: (A, layer) => {
    const all = noisyMembers(A, layer);
    const law = unitNoise(layer.states.length);
    const terms = layer.states.map((h, j) => A.of(h).times(layer.weights[0]?.[j] ?? 0));
    return {
      variance: meanAndVariance(
        A,
        all.map(({ totals }) => totals[0] ?? A.of(0)),
        all.map(({ weight }) => weight),
      ).variance,
      form: A.sum(
        terms.flatMap((x, i) => terms.map((y, j) => x.times(y).times(law.covariance(i, j)))),
      ),
      squares: A.sum(terms.map((x) => x.power(2))),
      square: A.sum(terms).power(2),
    };
  },
  relation: ({ variance, form, squares }) => [
    equal(form, squares, 'the normal noise'),
    equal(variance, squares, 'a discrete noise of the same moments'),
  ],
  mutants: {
    'a quarter, as for binary masks at ½': ({ variance, squares }) => [
      equal(variance, squares.over(4)),
    ],
    'the square of the sum, the same for one weight': ({ variance, square }) => [
      equal(variance, square),
    ],
  },
  notes:
    'How much noise N(1, I) makes: as much as binary masks at ½ with doubled states, which is the law of 0 or 2 here, and four times that of masks at ½ with the states as they are.',
});
