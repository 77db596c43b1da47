import { claim, equal } from 'corrigenda';
import { linearCases } from '../_linear-cases.ts';
import { gradients } from './_gradient.ts';

export default claim({
  statement: String.raw`\frac{\partial E_D}{\partial w_i} = -t\delta_i I_i + w_i \delta_i^2 I_i^2 + \sum_{j} w_j \delta_i \delta_j I_i I_j`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'reading',
  domain: linearCases(3),
  given: gradients,
  costly: true,
  relation: (all, A) =>
    all.map(({ left, t, delta, I, own, products }) =>
      equal(left, A.sum([A.product([t, delta, I]).negated(), own, ...products])),
    ),
  mutants: {
    'the target with the opposite sign': (all, A) =>
      all.map(({ left, t, delta, I, own, products }) =>
        equal(left, A.sum([A.product([t, delta, I]), own, ...products])),
      ),
    'the target without the gate': (all, A) =>
      all.map(({ left, t, I, own, products }) =>
        equal(left, A.sum([A.product([t, I]).negated(), own, ...products])),
      ),
  },
  notes: 'λ_i read as δ_i, and the sum under "i ≠ i" over all j: the own term is counted twice.',
});
