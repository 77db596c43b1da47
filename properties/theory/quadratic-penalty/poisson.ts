import { claim, sameLeadingTerm } from 'corrigenda';
import type { Arithmetic } from 'corrigenda';
import { smallNoise, smallPenalty } from '../_small-noise.ts';
import type { SmallNoise } from '../_small-noise.ts';

export default claim({
  statement: String.raw`E[A(\tilde x \beta)] - A(x\beta) \sim \tfrac12 A''(x\beta) \operatorname{Var}(\tilde x \beta) \text{ as } \operatorname{Var}(\tilde x\beta) \to 0, \quad A(\eta) = e^\eta`,
  source: 'theory',
  kind: 'order',
  domain: smallNoise(),
  given: (A: Arithmetic, kase: SmallNoise) => smallPenalty(A, kase, (power) => power.times(kase.c)),
  relation: ({ exact, power, variance }) => [sameLeadingTerm(exact, power.times(variance).over(2))],
  degree: 6,
  mutants: {
    '1 for A″, the same at c = 1': ({ exact, variance }) => [
      sameLeadingTerm(exact, variance.over(2)),
    ],
    'the variance of features that are not divided by p': ({ exact, power, unscaled }) => [
      sameLeadingTerm(exact, power.times(unscaled).over(2)),
    ],
    'without the half': ({ exact, power, variance }) => [
      sameLeadingTerm(exact, power.times(variance)),
    ],
  },
  notes:
    'The noise is dropout, x̃ = xδ/p, on features that are small beside a part of xβ without noise. The degree: of the coefficients of t², times each of at most 3 p, it is 2 in a, 1 in c, and 3 in p, at most.',
});
