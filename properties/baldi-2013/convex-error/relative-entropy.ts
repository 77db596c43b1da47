import {
  atMost,
  claim,
  countingMasks,
  ensemble,
  outputLaws,
  probability,
  Rational,
  record,
} from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';

/** e^{−error} for the relative entropy: x^t (1 − x)^{1 − t}. */
function likelihood(A: Arithmetic, x: Value, target: Rational): Value {
  return A.powers([
    [x, target],
    [A.of(1).minus(x), Rational.one.minus(target)],
  ]);
}

export default claim({
  statement: String.raw`e(x) \le \sum_i P_i\, e(O_i) \text{ for } x = E,\ G \text{ and } \frac{G}{G+G'},\quad e(x) = -t \log x - (1 - t) \log(1 - x)`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: countingMasks(
    record({
      law: outputLaws({ open: true, most: 3 }),
      target: probability({ maxDenominator: 4 }),
    }),
    ({ law }) => law.outputs.length,
  ),
  given: (A, { law: { outputs, weights }, target }) => ({
    all: ensemble(A, outputs, weights),
    of: (x: Value) => likelihood(A, x, target),
    models: A.powers(
      outputs.flatMap((O, i) => {
        const P = weights[i] ?? Rational.zero;
        return [
          [A.of(O), P.times(target)] as const,
          [A.of(1).minus(O), P.times(Rational.one.minus(target))] as const,
        ];
      }),
    ),
  }),
  costly: true,
  relation: ({ all, of, models }) => [
    atMost(models, of(all.E), 'the mean'),
    atMost(models, of(all.G), 'the WGM'),
    atMost(models, of(all.NWGM), 'the NWGM'),
  ],
  mutants: {
    'the complement of the mean, the same at t = ½': ({ all, of, models }) => [
      atMost(models, of(all.E.negated().plus(1))),
    ],
    'the complement of the NWGM': ({ all, of, models }) => [
      atMost(models, of(all.NWGM.negated().plus(1))),
    ],
    'the sides exchanged': ({ all, of, models }) => [atMost(of(all.NWGM), models)],
  },
  notes:
    'For the relative entropy, the error of §5.2, the sentence is right, for targets in [0, 1]. Compared are the likelihoods e^{−error}, for which ≤ turns round, and e^{−Σ P e(O)} is a product of powers.',
});
