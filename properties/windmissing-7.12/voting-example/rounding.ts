import { below, claim, finite, integer, list, map, Rational } from 'corrigenda';
import { TABLE } from '../_votes.ts';

export default claim({
  statement: String.raw`\text{the same votes and the same mean for all numbers that round to the printed digits}`,
  source: 'windmissing-7.12',
  kind: 'example',
  standing: 'beyond',
  domain: finite(
    map(
      list(integer(-2, 2), { min: 3, max: 3 }),
      (steps) =>
        TABLE.map((vote, i) => vote.True.plus(Rational.ratio(BigInt(steps[i] ?? 0), 400n))),
      'each True within 0.005 of its printed value, in steps of a quarter of a hundredth, ends included',
    ),
  ),
  given: (A, yes) => ({
    yes: yes.map((p) => A.of(p)),
    mean: A.sum(yes).over(3),
    half: A.of('1/2'),
  }),
  relation: ({ yes, mean, half }) => [
    ...yes.slice(0, 2).map((p, i) => below(p, half, `model ${'AB'[i] ?? ''} says False`)),
    ...yes.slice(2).map((p) => below(half, p, 'model C says True')),
    below(half, mean, 'the mean says True'),
  ],
  mutants: {
    'the mean of A and B': ({ yes, half }, A) => [below(half, A.sum(yes.slice(0, 2)).over(2))],
    'the mean is at least 1.97/3': ({ mean }, A) => [
      below(A.of(Rational.of('1.97').over(3)), mean.plus('1/400')),
    ],
  },
  notes:
    'The corners are among the cases, and every link is linear in the three numbers, so that it holds in between as well. False is 1 − True.',
});
