import { claim, equal } from 'corrigenda';
import { inferred, networks, pooledLayers } from '../_pooling.ts';

export default claim({
  statement: String.raw`E_l\Big[\sum_r w_{ur} a_{r, l_r} + b_u\Big] = \sum_r w_{ur} \sum_i p_{ri} a_{ri} + b_u \text{ over all networks, one location a region}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: pooledLayers({ min: 1, max: 2 }),
  given: (A, layer) => ({
    mean: layer.biases.map((_, u) =>
      A.sum(networks(A, layer).map(({ totals, weight }) => (totals[u] ?? A.of(0)).times(weight))),
    ),
    weighted: inferred(A, layer, (region) => region.weighted),
    average: inferred(A, layer, (region) => region.average),
    largest: inferred(A, layer, (region) => region.largest),
  }),
  costly: true,
  relation: ({ mean, weighted }) => mean.map((x, u) => equal(x, weighted[u] ?? x, `unit ${u}`)),
  mutants: {
    'average pooling': ({ mean, average }) => mean.map((x, u) => equal(x, average[u] ?? x)),
    'max pooling': ({ mean, largest }) => mean.map((x, u) => equal(x, largest[u] ?? x)),
  },
  notes:
    'The ensemble of the sentence: each network attends to one location of each region. Above linear units its mean is one pass with probability-weighted pooling.',
});
