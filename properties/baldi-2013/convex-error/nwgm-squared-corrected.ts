import { atMost, claim, flag, map, outputLaws, Rational, record } from 'corrigenda';
import { errors } from './_errors.ts';

const SQUARE = { above: Rational.zero, below: Rational.zero, square: Rational.one } as const;

export default claim({
  statement: String.raw`\Big(\frac{G}{G+G'} - t\Big)^2 \le \sum_i P_i (O_i - t)^2 \text{ for } t \in \{0, 1\} \text{ and all } |O_i - t| \le \tfrac23`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: map(
    record({ law: outputLaws({ max: '2/3', most: 4 }), mirrored: flag() }),
    ({ law, mirrored }) => ({
      outputs: mirrored ? law.outputs.map((O) => Rational.one.minus(O)) : law.outputs,
      weights: law.weights,
      error: { ...SQUARE, target: mirrored ? Rational.one : Rational.zero },
    }),
    '1 to 4 outputs within ⅔ of the target 0 or 1, with rational probabilities; the error (x − t)²',
  ),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [atMost(errorOf(all.NWGM), mean)],
  mutants: {
    'the target on the other side': ({ all, mean, errorOf }) => [
      atMost(errorOf(all.NWGM.negated().plus(1)), mean),
    ],
    'half of the mean error': ({ all, mean, errorOf }) => [atMost(errorOf(all.NWGM), mean.over(2))],
    'the sides exchanged': ({ all, mean, errorOf }) => [atMost(mean, errorOf(all.NWGM))],
  },
  notes:
    'Sharp: σ(s)² is convex in s just where σ ≤ ⅔, and e(NWGM) ≤ E(e(O)) for all laws of outputs in an interval says that e(σ(s)) is convex in s there.',
});
