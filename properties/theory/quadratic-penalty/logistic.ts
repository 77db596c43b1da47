import { claim, sameLeadingTerm } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { smallNoise, smallPenalty } from '../_small-noise.ts';
import type { SmallNoise } from '../_small-noise.ts';

/** ½A″ = ½e^η/(1 + e^η)². */
const halfCurvature = (power: Value): Value => power.over(power.plus(1).power(2)).over(2);

export default claim({
  statement: String.raw`E[A(\tilde x \beta)] - A(x\beta) \sim \tfrac12 A''(x\beta) \operatorname{Var}(\tilde x \beta) \text{ as } \operatorname{Var}(\tilde x\beta) \to 0, \quad A(\eta) = \ln(1 + e^\eta)`,
  source: 'theory',
  kind: 'order',
  domain: smallNoise(),
  given: (A: Arithmetic, kase: SmallNoise) => ({
    ...smallPenalty(A, kase, (power) => power.times(kase.c).plus(1).over(kase.c.plus(1)).ln()),
    c: A.of(kase.c),
  }),
  costly: true,
  relation: ({ exact, power, variance }) => [
    sameLeadingTerm(exact, halfCurvature(power).times(variance)),
  ],
  degree: 8,
  mutants: {
    'a quarter for A″, the same at c = 1': ({ exact, variance }) => [
      sameLeadingTerm(exact, variance.over(8)),
    ],
    'without the half': ({ exact, power, variance }) => [
      sameLeadingTerm(exact, halfCurvature(power).times(variance).times(2)),
    ],
    'the variance of features that are not divided by p': ({ exact, power, unscaled }) => [
      sameLeadingTerm(exact, halfCurvature(power).times(unscaled)),
    ],
    'σ for σ(1 − σ)': ({ exact, power, variance }) => [
      sameLeadingTerm(exact, power.over(power.plus(1)).times(variance).over(2)),
    ],
  },
  notes:
    'The noise is dropout, x̃ = xδ/p, on features that are small beside a part of xβ without noise. The degree: of the coefficients of t², times (1 + c)², and times each of at most 3 p, it is 2 in a, 2 in c, and 3 in p, at most.',
});
