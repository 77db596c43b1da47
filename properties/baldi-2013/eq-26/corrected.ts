import { claim, equal } from 'corrigenda';
import { linearCases } from '../_linear-cases.ts';
import { gradients, others } from './_gradient.ts';

export default claim({
  statement: String.raw`\frac{\partial E_D}{\partial w_i} = -t\delta_i I_i + w_i \delta_i^2 I_i^2 + \sum_{j \ne i} w_j \delta_i \delta_j I_i I_j`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'correction',
  domain: linearCases(3),
  given: gradients,
  relation: (all, A) =>
    all.map((one) =>
      equal(
        one.left,
        A.sum([A.product([one.t, one.delta, one.I]).negated(), one.own, ...others(one)]),
      ),
    ),
  mutants: {
    'without the terms of the other inputs': (all, A) =>
      all.map(({ left, t, delta, I, own }) =>
        equal(left, A.sum([A.product([t, delta, I]).negated(), own])),
      ),
    'the target with the opposite sign': (all, A) =>
      all.map((one) =>
        equal(one.left, A.sum([A.product([one.t, one.delta, one.I]), one.own, ...others(one)])),
      ),
    'without the own term': (all, A) =>
      all.map((one) =>
        equal(one.left, A.sum([A.product([one.t, one.delta, one.I]).negated(), ...others(one)])),
      ),
  },
});
