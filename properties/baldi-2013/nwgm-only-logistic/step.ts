import {
  claim,
  ensemble,
  equal,
  integer,
  list,
  map,
  probability,
  rational,
  Rational,
  record,
} from 'corrigenda';

export default claim({
  statement: String.raw`f(x) = 0 \text{ for } x < 0,\ a \text{ at } 0,\ 1 \text{ for } x > 0 \implies NWGM(f(X)) = f(E(X)) \text{ wherever the NWGM is defined}`,
  source: 'baldi-2013',
  kind: 'iff',
  standing: 'beyond',
  domain: map(
    record({
      a: probability({ open: true, maxDenominator: 12 }),
      all: list(
        record({ x: rational({ min: -3, max: 3, maxDenominator: 4 }), share: integer(1, 9) }),
        { min: 1, max: 4 },
      ),
    }),
    ({ a, all }) => {
      const total = all.reduce((sum, { share }) => sum + share, 0);
      const weights = all.map(({ share }) => Rational.of(share).over(total));
      const step = (x: Rational): Rational =>
        x.sign() === 0 ? a : x.sign() < 0 ? Rational.zero : Rational.one;
      const mean = Rational.sum(all.map(({ x, share }) => x.times(share))).over(total);
      return { outputs: all.map(({ x }) => step(x)), weights, atMean: step(mean), a };
    },
    'a step at 0 with any value there, 1 to 4 points with any probabilities',
  ),
  given: (A, { outputs, weights, atMean, a }) => ({
    all: ensemble(A, outputs, weights),
    atMean: A.of(atMean),
    a: A.of(a),
  }),
  relation: ({ all, atMean }) => [equal(all.NWGM, atMean)],
  mutants: {
    'E for the NWGM': ({ all, atMean }) => [equal(all.E, atMean)],
    'the value at 0 everywhere': ({ all, a }) => [equal(all.NWGM, a)],
  },
  notes:
    'What the word "only" leaves out: a step, the limit of logistic functions for λ → ∞, satisfies the equation too if the laws on both sides of it, for which G = G′ = 0, are let pass. The converse needs 0 < f < 1.',
});
