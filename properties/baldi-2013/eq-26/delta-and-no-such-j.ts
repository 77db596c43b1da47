import { claim, equal } from 'corrigenda';
import { linearCases } from '../_linear-cases.ts';
import { gradients } from './_gradient.ts';

export default claim({
  statement: String.raw`\frac{\partial E_D}{\partial w_i} = -t\delta_i I_i + w_i \delta_i^2 I_i^2 + \sum_{i \ne i} w_j \delta_i \delta_j I_i I_j \text{ with an empty sum}`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'reading',
  domain: linearCases(3),
  given: gradients,
  relation: (all, A) =>
    all.map(({ left, t, delta, I, own }) =>
      equal(left, A.sum([A.product([t, delta, I]).negated(), own])),
    ),
  mutants: {
    'the target with the opposite sign': (all, A) =>
      all.map(({ left, t, delta, I, own }) => equal(left, A.sum([A.product([t, delta, I]), own]))),
    'without the own term': (all, A) =>
      all.map(({ left, t, delta, I }) => equal(left, A.product([t, delta, I]).negated())),
  },
  notes: 'λ_i read as δ_i; no index satisfies "i ≠ i", so that nothing is summed.',
});
