import { claim, equal } from 'corrigenda';
import { meanOver, noisyLayers, noisyMembers, noisyTotals } from '../_noisy-layer.ts';

export default claim({
  statement: String.raw`E\Big[\sum_j w_{ij} \mu_{ij} h_j + b_i\Big] = \sum_j w_{ij} h_j + b_i, \quad E[\mu_{ij}] = 1`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: noisyLayers([
    [1, 1],
    [1, 2],
    [2, 1],
    [1, 3],
  ]),
  given: (A, layer) => {
    const all = noisyMembers(A, layer);
    return noisyTotals(A, layer).map((standard, i) => ({
      standard,
      mean: meanOver(A, all, (totals) => totals[i] ?? A.of(0)),
      first: all[0]?.totals[i] ?? A.of(0),
      bias: layer.biases[i] ?? A.of(0),
    }));
  },
  relation: (units) => units.map(({ mean, standard }, i) => equal(mean, standard, `unit ${i}`)),
  mutants: {
    'a sample for the mean, the same without noise': (units) =>
      units.map(({ first, standard }) => equal(first, standard)),
    'scaled by ½, as binary masks would ask for': (units) =>
      units.map(({ mean, standard }) => equal(mean, standard.over(2))),
    'the noise multiplies the bias twice': (units) =>
      units.map(({ mean, standard, bias }) => equal(mean, standard.plus(bias))),
  },
  notes:
    'The sentence on μ ~ N(1, I), where it is exact: linear outputs, and the total inputs of a layer whose states are fixed. What is used of the normal law is its mean 1, so the noise is any of that mean; those that are enumerated have finitely many values, one of them the first five moments of N(1, 1). For a linear function the mean depends on the mean of the noise alone, so that N(1, I) itself is covered.',
});
