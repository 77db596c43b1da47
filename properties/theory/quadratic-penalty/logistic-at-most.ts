import { atMost, claim } from 'corrigenda';
import { logisticPenalty, noisyExamples } from '../_penalty.ts';

export default claim({
  statement: String.raw`E[A(\tilde x \beta)] - A(x\beta) \le \tfrac18 \operatorname{Var}(\tilde x \beta), \quad A(\eta) = \ln(1 + e^\eta)`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: noisyExamples(),
  given: logisticPenalty,
  costly: true,
  relation: ({ exact, variance }) => [atMost(exact, variance.over(8))],
  mutants: {
    'the quadratic approximation itself is a bound': ({ exact, quadratic }) => [
      atMost(exact, quadratic),
    ],
    'a ninth': ({ exact, variance }) => [atMost(exact, variance.over(9))],
    'the quadratic approximation is a bound from below': ({ exact, quadratic }) => [
      atMost(quadratic, exact),
    ],
  },
  notes:
    'A″ ≤ ¼ bounds the exact penalty by the quadratic one at xβ = 0. The approximation at the actual xβ is a bound on neither side. Examples without noise are left out: there both sides are 0.',
});
