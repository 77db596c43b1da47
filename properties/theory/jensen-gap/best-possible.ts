import { atMost, claim, integer, map, rational, record } from 'corrigenda';
import type { Arithmetic, Rational, Value } from 'corrigenda';

interface Given {
  readonly gap: Value;
  /** Var S = t². */
  readonly variance: Value;
  readonly root3: Value;
}

export default claim({
  statement: String.raw`\frac{\sqrt 3}{36} \operatorname{Var}(S) \Big(1 - \frac{\operatorname{Var}(S)}{12}\Big) \le |E\,\sigma(S) - \sigma(E S)| \text{ for } S = \ln(2 + \sqrt 3) \pm t, \text{ each with probability } \tfrac12`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: map(
    record({ times: rational({ min: 0, max: 20, excluding: [0] }), halvings: integer(0, 5) }),
    ({ times, halvings }) => times.over(2 ** halvings),
    't in (0, 20], down to 1/32 of it',
  ),
  given: (A: Arithmetic, t: Rational): Given => {
    const root3 = A.of(3).power('1/2');
    // e^{−S} = (2 − √3)e^{∓t}
    const against = A.of(2).minus(root3);
    const output = (s: Rational): Value =>
      A.of(1).over(against.times(A.of(s).negated().exp()).plus(1));
    const mean = output(t).plus(output(t.negated())).over(2);
    const middle = A.of(1).over(against.plus(1));
    return { gap: mean.minus(middle).abs(), variance: A.of(t).power(2), root3 };
  },
  relation: ({ gap, variance, root3 }, A) => [
    atMost(A.of(1).minus(variance.over(12)).times(variance).times(root3).over(36), gap),
  ],
  mutants: {
    'attained: without the correction': ({ gap, variance, root3 }) => [
      atMost(variance.times(root3).over(36), gap),
    ],
    'a correction of a 24th': ({ gap, variance, root3 }, A) => [
      atMost(A.of(1).minus(variance.over(24)).times(variance).times(root3).over(36), gap),
    ],
    'a correction by the variance squared, the same at t = 1': ({ gap, variance, root3 }, A) => [
      atMost(A.of(1).minus(variance.power(2).over(12)).times(variance).times(root3).over(36), gap),
    ],
    'the constant 1/20': ({ gap, variance }, A) => [
      atMost(A.of(1).minus(variance.over(12)).times(variance).over(20), gap),
    ],
  },
  notes:
    'The bound is approached as the two values come together where |σ″| is largest, so that no smaller constant will do. There σ‴ = 0 and σ⁗ = −σ″.',
});
