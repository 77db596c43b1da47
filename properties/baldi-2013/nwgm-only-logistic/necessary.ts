import { claim, ensemble, equal, probability, rational, record, weightedMean } from 'corrigenda';
import { Rational } from 'corrigenda';

const POINT = { min: -6, max: 6, maxDenominator: 6 } as const;

export default claim({
  statement: String.raw`NWGM(f(X)) = f(E(X)) \text{ on } \{x, x + d\} \implies f \text{ is between them } \frac{1}{1 + ce^{-\lambda z}} \text{ with the } c, \lambda \text{ of } f(x), f(x + d)`,
  source: 'baldi-2013',
  kind: 'iff',
  domain: record({
    x: rational(POINT),
    distance: rational({ min: 0, max: 6, maxDenominator: 6, excluding: [0] }),
    a: probability({ open: true, maxDenominator: 50 }),
    b: probability({ open: true, maxDenominator: 50 }),
    P: probability({ open: true, maxDenominator: 12 }),
  }),
  given: (A, { x, distance, a, b, P }) => {
    const weights = [Rational.one.minus(P), P];
    const points = [A.of(x), A.of(x.plus(distance))];
    // c e^{−λz} passes through these odds against at x and x + d.
    const [against, atEnd] = [a, b].map((value) => Rational.one.minus(value).over(value));
    const start = against ?? Rational.one;
    const ratio = (atEnd ?? Rational.one).over(start);
    const step = (z: Rational) => z.over(distance);
    return {
      all: ensemble(A, [a, b], weights),
      mean: weightedMean(
        A,
        points.map((point, i) => [point, weights[i] ?? Rational.zero] as const),
      ),
      E: x.plus(distance.times(P)),
      /** The logistic function through both points, c = start·ratio^{−x/d}, e^{−λ} = ratio^{1/d}. */
      through: (z: Rational) =>
        A.of(1).over(
          A.powers([
            [start, 1],
            [ratio, step(x).negated()],
            [ratio, step(z)],
          ]).plus(1),
        ),
      x,
      a,
      b,
      distance,
    };
  },
  costly: true,
  relation: ({ all, mean, E, through, x, a, b, distance }, A) => [
    equal(through(x), A.of(a), 'through the first point'),
    equal(through(x.plus(distance)), A.of(b), 'through the second point'),
    equal(mean, A.of(E), 'E(X)'),
    equal(all.NWGM, through(E), 'f(E(X))'),
  ],
  mutants: {
    'the mean of the two values': ({ all, E, through }) => [equal(all.E, through(E))],
    'the straight line, the same for equal values': ({ all, a, b, E, x, distance }, A) => [
      equal(all.NWGM, A.of(a.plus(b.minus(a).times(E.minus(x)).over(distance)))),
    ],
    'the point in the middle, whatever the law': ({ all, x, distance, through }) => [
      equal(all.NWGM, through(x.plus(distance.over(2)))),
    ],
  },
  notes:
    'The other direction, for every f with values in (0, 1): f(E(X)) has to be the NWGM of f(x) and f(x + d) for all probabilities, which leaves f no choice between any two points. Two logistic functions that agree in two points are the same, so that one c and one λ serve all intervals; λ = 0 is the constant. f need not be continuous.',
});
