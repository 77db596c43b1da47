import { atMost, claim } from 'corrigenda';
import { poissonPenalty, skewedExamples } from '../_penalty.ts';

export default claim({
  statement: String.raw`\tfrac12 A''(x\beta) \operatorname{Var}(\tilde x \beta) \le E[A(\tilde x \beta)] - A(x\beta), \quad A(\eta) = e^\eta, \text{ where } x_j\beta_j(1 - 2p_j) \ge 0 \text{ for each } j`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: skewedExamples(),
  given: poissonPenalty,
  relation: ({ exact, quadratic }) => [atMost(quadratic, exact)],
  mutants: {
    'without the half, the same without noise': ({ exact, quadratic }) => [
      atMost(quadratic.times(2), exact),
    ],
    'the sides exchanged': ({ exact, quadratic }) => [atMost(exact, quadratic)],
    'A″ at 0 for A″ at xβ': ({ exact, variance }) => [atMost(variance.over(2), exact)],
  },
  notes:
    'The central moments of such a term are not negative, from the second on; the terms are independent, and ∏(1 + vⱼ) ≥ 1 + Σ vⱼ.',
});
