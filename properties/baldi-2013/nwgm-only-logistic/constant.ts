import {
  claim,
  ensemble,
  equal,
  integer,
  list,
  map,
  probability,
  Rational,
  record,
} from 'corrigenda';

export default claim({
  statement: String.raw`f(x) = a,\ 0 \le a \le 1 \implies NWGM(f(X)) = f(E(X))`,
  source: 'baldi-2013',
  kind: 'iff',
  domain: map(
    record({ a: probability(), shares: list(integer(1, 20), { min: 1, max: 5 }) }),
    ({ a, shares }) => {
      const total = shares.reduce((sum, share) => sum + share, 0);
      return { a, weights: shares.map((share) => Rational.of(share).over(total)) };
    },
    'constants in [0, 1] over 1 to 5 points of any probabilities',
  ),
  given: (A, { a, weights }) => ({
    a,
    all: ensemble(
      A,
      weights.map(() => a),
      weights,
    ),
    product: A.powers(weights.map((_) => [a, 1] as const)),
  }),
  relation: ({ a, all }, A) => [equal(all.NWGM, A.of(a))],
  mutants: {
    'the complement': ({ a, all }, A) => [equal(all.NWGM, A.of(1).minus(a))],
    'a product without its exponents': ({ a, product }, A) => [equal(product, A.of(a))],
  },
  notes: 'The constants 0 and 1 are no logistic functions, and belong to it as well.',
});
