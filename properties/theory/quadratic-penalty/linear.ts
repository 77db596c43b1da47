import { claim, equal } from 'corrigenda';
import { examples, penalty } from '../_penalty.ts';

export default claim({
  statement: String.raw`E[A(\tilde x \beta)] - A(x\beta) = \tfrac12 A''(x\beta) \operatorname{Var}(\tilde x \beta) = \tfrac12 \sum_j \frac{1 - p_j}{p_j} x_j^2 \beta_j^2, \quad A(\eta) = \tfrac12 \eta^2`,
  source: 'theory',
  kind: 'identity',
  domain: examples(),
  given: (A, kase) => ({
    ...penalty(
      A,
      kase,
      (total) => total.power(2).over(2),
      () => A.of(1),
    ),
    features: kase.features,
  }),
  relation: ({ exact, quadratic, features }, A) => [
    equal(exact, quadratic),
    equal(
      quadratic,
      A.sum(features.map(({ a, p }) => A.of(a).power(2).times(A.of(1).minus(p)).over(p))).over(2),
    ),
  ],
  mutants: {
    'without the half': ({ exact, variance }) => [equal(exact, variance)],
    'p(1 − p), which goes with features that are not divided by p': ({ exact, features }, A) => [
      equal(
        exact,
        A.sum(features.map(({ a, p }) => A.of(a).power(2).times(A.of(1).minus(p)).times(p))).over(
          2,
        ),
      ),
    ],
    'without the factor, which is 1 at p = ½': ({ exact, features }, A) => [
      equal(exact, A.sum(features.map(({ a }) => A.of(a).power(2))).over(2)),
    ],
  },
  notes: 'For a quadratic A the approximation is exact, whatever the size of the noise.',
});
