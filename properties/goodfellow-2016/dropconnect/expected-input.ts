import { claim, equal } from 'corrigenda';
import type { Rational } from 'corrigenda';
import { entry, gatedLayers } from '../_gated-layers.ts';
import { meanOverMasks } from '../../_mean-over-masks.ts';

export default claim({
  statement: String.raw`E\Big[\sum_j w_{ij} \delta_{ij} h_j + b_i\Big] = \sum_j (p_{ij} w_{ij}) h_j + b_i`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: gatedLayers(),
  given: (A, { weights, keep, biases, states }) => {
    const width = states.length;
    const total = (i: number, factor: (j: number) => Rational | number) =>
      A.sum([
        biases[i] ?? 0,
        ...states.map((h, j) => A.product([weights[i]?.[j] ?? 0, factor(j), h])),
      ]);
    return biases.map((_, i) => ({
      mean: meanOverMasks(
        A,
        keep.flat().map((p) => A.of(p)),
        (mask) => total(i, (j) => entry(mask, i, j, width) ?? 0),
      ),
      scaled: total(i, (j) => keep[i]?.[j] ?? 0),
      full: total(i, () => 1),
      first: total(i, () => keep[i]?.[0] ?? 0),
    }));
  },
  relation: (units) => units.map(({ mean, scaled }, i) => equal(mean, scaled, `unit ${i}`)),
  mutants: {
    'the network without scaling': (units) => units.map(({ mean, full }) => equal(mean, full)),
    'one probability for all weights of a unit': (units) =>
      units.map(({ mean, first }) => equal(mean, first)),
  },
  notes:
    'What carries over from the weight scaling rule: each weight is multiplied by the probability of its own gate.',
});
