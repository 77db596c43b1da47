import { atMost, claim } from 'corrigenda';
import { examples, poissonPenalty } from '../_penalty.ts';

export default claim({
  statement: String.raw`\tfrac12 A''(x\beta) \operatorname{Var}(\tilde x \beta) \le E[A(\tilde x \beta)] - A(x\beta), \quad A(\eta) = e^\eta`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: examples(),
  given: poissonPenalty,
  relation: ({ exact, quadratic }) => [atMost(quadratic, exact)],
  mutants: {
    'without the half': ({ exact, quadratic }) => [atMost(quadratic.times(2), exact)],
    'the sides exchanged': ({ exact, quadratic }) => [atMost(exact, quadratic)],
  },
  notes:
    'All derivatives of e^η are positive, which suggests it; noise whose third moment is negative breaks it.',
});
