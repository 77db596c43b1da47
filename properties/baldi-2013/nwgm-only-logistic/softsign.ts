import {
  claim,
  ensemble,
  equal,
  integer,
  list,
  map,
  rational,
  Rational,
  record,
  weightedMean,
} from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';

/** 1/2 + x/(2(1 + |x|)). */
const softsign = (A: Arithmetic, x: Value): Value =>
  x.over(x.abs().plus(1).times(2)).plus(A.of('1/2'));

export default claim({
  statement: String.raw`f(x) = \tfrac12 + \frac{x}{2(1 + |x|)} \implies NWGM(f(X)) = f(E(X))`,
  source: 'baldi-2013',
  kind: 'iff',
  standing: 'beyond',
  domain: map(
    list(record({ x: rational({ min: -4, max: 4, maxDenominator: 6 }), share: integer(1, 9) }), {
      min: 1,
      max: 4,
    }),
    (all) => {
      const total = all.reduce((sum, { share }) => sum + share, 0);
      return {
        points: all.map(({ x }) => x),
        weights: all.map(({ share }) => Rational.of(share).over(total)),
      };
    },
    '1 to 4 points in [−4, 4] with any probabilities',
  ),
  given: (A, { points, weights }) => ({
    all: ensemble(
      A,
      points.map((x) => softsign(A, A.of(x))),
      weights,
    ),
    atMean: softsign(
      A,
      weightedMean(
        A,
        points.map((x, i) => [A.of(x), weights[i] ?? Rational.zero] as const),
      ),
    ),
  }),
  relation: ({ all, atMean }) => [equal(all.NWGM, atMean)],
  mutants: {
    'a half whatever the law': ({ all }, A) => [equal(all.NWGM, A.of('1/2'))],
    'G for the NWGM': ({ all, atMean }) => [equal(all.G, atMean)],
  },
  notes: 'A sigmoid that is not logistic, as a sample of what "only" excludes.',
});
