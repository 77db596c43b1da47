import { claim, ensemble, equal, logistic, totalLaws, weightedMean } from 'corrigenda';

export default claim({
  statement: String.raw`f(x) = \frac{1}{1 + ce^{-\lambda x}} \implies NWGM(f(X)) = f(E(X))`,
  source: 'baldi-2013',
  kind: 'iff',
  domain: totalLaws(4),
  given: (A, { shape, totals, weights }) => ({
    shape,
    all: ensemble(
      A,
      totals.map((x) => logistic(A, shape, x)),
      weights,
    ),
    mean: weightedMean(
      A,
      totals.map((x, i) => [A.of(x), weights[i] ?? shape.lambda] as const),
    ),
    plain: A.sum(totals).over(totals.length),
  }),
  costly: true,
  relation: ({ shape, all, mean }, A) => [equal(all.NWGM, logistic(A, shape, mean))],
  mutants: {
    'E(f) = f(E)': ({ shape, all, mean }, A) => [equal(all.E, logistic(A, shape, mean))],
    'G(f) = f(E)': ({ shape, all, mean }, A) => [equal(all.G, logistic(A, shape, mean))],
    'the mean without probabilities': ({ shape, all, plain }, A) => [
      equal(all.NWGM, logistic(A, shape, plain)),
    ],
  },
  notes: 'One direction: every c > 0, every λ (0 gives constants), every law of up to 4 points.',
});
