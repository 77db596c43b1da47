import { claim, equal } from 'corrigenda';
import { logisticPenalty, noisyExamples } from '../_penalty.ts';

export default claim({
  statement: String.raw`E[A(\tilde x \beta)] - A(x\beta) = \tfrac12 A''(x\beta) \operatorname{Var}(\tilde x \beta), \quad A(\eta) = \ln(1 + e^\eta)`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: noisyExamples(),
  given: logisticPenalty,
  relation: ({ exact, quadratic }) => [equal(exact, quadratic)],
  mutants: {
    'without the half': ({ exact, quadratic }) => [equal(exact, quadratic.times(2))],
    'a quarter for A″': ({ exact, variance }) => [equal(exact, variance.over(8))],
  },
  notes:
    'What the approximation is not: exact, unless A is quadratic. Examples without noise are left out: there both sides are 0.',
});
