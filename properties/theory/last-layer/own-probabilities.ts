import { claim, equal } from 'corrigenda';
import { lastLayerErrors, lastLayers } from '../_last-layer.ts';

export default claim({
  statement: String.raw`E_\delta \|t - b - W (\delta \circ h / p)\|^2 = \|t - b - W h\|^2 + \sum_j \frac{1 - p_j}{p_j} \|w_j\|^2 h_j^2, \quad E_\delta \|t - b - W (\delta \circ h)\|^2 = \|t - b - W (p \circ h)\|^2 + \sum_j p_j (1 - p_j) \|w_j\|^2 h_j^2`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: lastLayers('each'),
  given: lastLayerErrors,
  costly: true,
  relation: ({ mean, full, unscaled, atMean, penalty }, A) => [
    equal(mean, full.plus(penalty((p) => A.of(1).minus(p).over(p))), 'divided by p'),
    equal(unscaled, atMean.plus(penalty((p) => A.of(1).minus(p).times(p))), 'as they are'),
  ],
  mutants: {
    '1 for (1 − p)/p, the same at ½': ({ mean, full, penalty }, A) => [
      equal(mean, full.plus(penalty(() => A.of(1)))),
    ],
    '¼ for p(1 − p), the same at ½': ({ unscaled, atMean, penalty }, A) => [
      equal(unscaled, atMean.plus(penalty(() => A.of('1/4')))),
    ],
    'no penalty': ({ unscaled, atMean }) => [equal(unscaled, atMean)],
  },
  notes: 'A keep probability of its own for each feature, with and without the division by it.',
});
