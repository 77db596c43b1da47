import {
  atMost,
  claim,
  countingMasks,
  ensemble,
  outputLaws,
  rational,
  Rational,
  record,
  choice,
  weightedMean,
} from 'corrigenda';
import type { Arithmetic, Literal, Value } from 'corrigenda';

/** a·ρ^α + b·ρ^{−β} for the odds ρ = x/(1 − x): convex in ln ρ. */
function errorOf(
  A: Arithmetic,
  odds: Value,
  { a, b, alpha, beta }: { a: Rational; b: Rational; alpha: Literal; beta: Literal },
): Value {
  return odds
    .power(alpha)
    .times(a)
    .plus(A.of(1).over(odds.power(beta)).times(b));
}

const SLOPE = { min: 0, max: 4, maxDenominator: 4 } as const;

export default claim({
  statement: String.raw`e\Big(\frac{G}{G+G'}\Big) \le \sum_i P_i\, e(O_i) \text{ for every error that is convex in the logit of the output}`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: countingMasks(
    record({
      law: outputLaws({ open: true, most: 4 }),
      a: rational(SLOPE),
      b: rational(SLOPE),
      alpha: choice('1', '2', '3'),
      beta: choice('1', '2', '3'),
    }),
    ({ law }) => law.outputs.length,
  ),
  given: (A, { law: { outputs, weights }, ...error }) => {
    const { NWGM, E } = ensemble(A, outputs, weights);
    const each = outputs.map((O) => {
      const x = A.of(O);
      return errorOf(A, x.over(A.of(1).minus(x)), error);
    });
    return {
      NWGM,
      E,
      of: (x: Value) => errorOf(A, x.over(A.of(1).minus(x)), error),
      mean: weightedMean(
        A,
        each.map((e, i) => [e, weights[i] ?? Rational.zero] as const),
      ),
      plain: A.sum(each).over(each.length),
    };
  },
  costly: true,
  relation: ({ NWGM, of, mean }) => [atMost(of(NWGM), mean)],
  mutants: {
    'errors without their probabilities': ({ NWGM, of, plain }) => [atMost(of(NWGM), plain)],
    'the complement of the NWGM': ({ NWGM, of, mean }) => [
      atMost(of(NWGM.negated().plus(1)), mean),
    ],
    'half of the mean error': ({ NWGM, of, mean }) => [atMost(of(NWGM), mean.over(2))],
  },
  notes:
    'The weakest condition: the logit of the NWGM is the mean of the logits, so that for two outputs with any probabilities the inequality is the definition of convexity in the logit. Checked for a·ρ^α + b·ρ^{−β} with the odds ρ; the relative entropy is another such error.',
});
