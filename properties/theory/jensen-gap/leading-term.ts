import { claim, filter, list, map, rational, Rational, record, sameLeadingTerm } from 'corrigenda';
import { smallQuantity, union, weightedMean, weights } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';

interface SmallNoise {
  /** e^{−E S}, so that σ(E S) = 1/(1 + c). */
  readonly c: Rational;
  /** S − E S = t e. */
  readonly deviations: readonly Rational[];
  readonly P: readonly Rational[];
}

interface Given {
  /** E σ(S) − σ(E S). */
  readonly gap: Value;
  /** Var S. */
  readonly variance: Value;
  /** E(S − E S)² with equal probabilities. */
  readonly unweighted: Value;
  /** σ(E S). */
  readonly output: Value;
}

const SIZE = { min: -4, max: 4, maxDenominator: 20 } as const;

const sized = (n: number): Domain<SmallNoise> =>
  map(
    record({
      c: rational({ min: 0, max: 10, maxDenominator: 20, excluding: [0, 1] }),
      values: list(rational(SIZE), { min: n, max: n }),
      P: weights(n),
    }),
    ({ c, values, P }) => {
      const mean = Rational.sum(values.map((x, i) => x.times(P[i] ?? Rational.zero)));
      return { c, deviations: values.map((x) => x.minus(mean)), P };
    },
  );

const varies = ({ deviations }: SmallNoise): boolean => deviations.some((e) => e.sign() !== 0);

export default claim({
  statement: String.raw`E\,\sigma(S) - \sigma(E S) \sim \tfrac12 \sigma(1-\sigma)(1-2\sigma) \operatorname{Var}(S) \text{ as } \operatorname{Var}(S) \to 0, \quad \sigma = \sigma(E S) \ne \tfrac12`,
  source: 'theory',
  kind: 'order',
  standing: 'beyond',
  domain: filter(
    map(
      union([sized(2), sized(3), sized(4)]),
      (kase) => kase,
      'S = −ln c + t e with 2 to 4 values of e of mean 0, any probabilities, c in (0, 10], c ≠ 1',
    ),
    varies,
    'that vary',
  ),
  given: (A: Arithmetic, { c, deviations, P }: SmallNoise): Given => {
    const t = smallQuantity(A);
    const outputs = deviations.map((e) =>
      A.of(1).over(t.times(e.negated()).exp().times(c).plus(1)),
    );
    const output = A.of(1).over(c.plus(1));
    const of = (values: readonly Value[]): Value =>
      weightedMean(
        A,
        values.map((x, i) => [x, P[i] ?? Rational.zero] as const),
      );
    const squares = deviations.map((e) => t.times(e).power(2));
    return {
      gap: of(outputs).minus(output),
      variance: of(squares),
      unweighted: A.sum(squares).over(squares.length),
      output,
    };
  },
  relation: ({ gap, variance, output }, A) => [
    sameLeadingTerm(gap, curvature(A, output).times(variance).over(2)),
  ],
  mutants: {
    'the other sign': ({ gap, variance, output }, A) => [
      sameLeadingTerm(gap, curvature(A, output).times(variance).over(-2)),
    ],
    'equal probabilities': ({ gap, unweighted, output }, A) => [
      sameLeadingTerm(gap, curvature(A, output).times(unweighted).over(2)),
    ],
    'without the half': ({ gap, variance, output }, A) => [
      sameLeadingTerm(gap, curvature(A, output).times(variance)),
    ],
  },
  notes: 'At E S = 0 the second derivative vanishes, and the third moment leads.',
});

/** σ″ = σ(1 − σ)(1 − 2σ). */
function curvature(A: Arithmetic, output: Value): Value {
  const one = A.of(1);
  return output.times(one.minus(output)).times(one.minus(output.times(2)));
}
