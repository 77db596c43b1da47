import { claim, equal, rational, record } from 'corrigenda';
import { linearCases } from '../_linear-cases.ts';
import { gradients } from './_gradient.ts';

export default claim({
  statement: String.raw`\frac{\partial E_D}{\partial w_i} = -t\lambda_i I_i + w_i \delta_i^2 I_i^2 + \sum_{i \ne i} w_j \delta_i \delta_j I_i I_j \text{ for any } \lambda_i \text{ and an empty sum}`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'reading',
  domain: record({
    kase: linearCases(3),
    lambda: rational({ min: -3, max: 3, maxDenominator: 4 }),
  }),
  given: (A, { kase, lambda }) => gradients(A, kase).map((one) => ({ ...one, lambda })),
  costly: true,
  relation: (all, A) =>
    all.map(({ left, t, lambda, I, own }) =>
      equal(left, A.sum([A.product([t, lambda, I]).negated(), own])),
    ),
  mutants: {
    'the own term with the opposite sign': (all, A) =>
      all.map((one) =>
        equal(
          one.left,
          A.sum([A.product([one.t, one.lambda, one.I]).negated(), one.own.negated()]),
        ),
      ),
    'without the own term': (all, A) =>
      all.map(({ left, t, lambda, I }) => equal(left, A.product([t, lambda, I]).negated())),
  },
  notes:
    'Symbol by symbol: λ_i a number that the text does not define, and "i ≠ i" true of nothing.',
});
