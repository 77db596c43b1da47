import { claim, equal } from 'corrigenda';
import { lastLayerErrors, lastLayers } from '../_last-layer.ts';

export default claim({
  statement: String.raw`E_\delta \Big\|t - b - \frac1p W (\delta \circ h(x))\Big\|^2 = \|t - b - W h(x)\|^2 + \frac{1 - p}{p} \sum_j \|w_j\|^2 h_j(x)^2`,
  source: 'theory',
  kind: 'identity',
  domain: lastLayers('one'),
  given: lastLayerErrors,
  relation: ({ mean, full, penalty }, A) => [
    equal(mean, full.plus(penalty((p) => A.of(1).minus(p).over(p)))),
  ],
  mutants: {
    'p(1 − p), which goes with features as they are': ({ mean, full, penalty }, A) => [
      equal(mean, full.plus(penalty((p) => A.of(1).minus(p).times(p)))),
    ],
    'without the factor, which is 1 at ½': ({ mean, full, penalty }, A) => [
      equal(mean, full.plus(penalty(() => A.of(1)))),
    ],
    '|h| for h², the same at 1': ({ mean, full, withoutSquare }) => [
      equal(mean, full.plus(withoutSquare)),
    ],
  },
  notes:
    'Kept features are divided by p. The features are any numbers, so whatever is below the last layer is covered; for a data set both sides are added up over the examples. The squared error is without its half.',
});
