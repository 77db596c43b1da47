import { choice, claim, equal, finite, Rational } from 'corrigenda';
import { AVERAGE, RESULTS, TABLE } from '../_votes.ts';

export default claim({
  statement: String.raw`\tfrac13 (0.49 + 0.49 + 0.99) = \tfrac{1.97}{3}, \quad \tfrac13 (0.51 + 0.51 + 0.01) = \tfrac{1.03}{3}`,
  source: 'windmissing-7.12',
  kind: 'example',
  domain: finite(choice(...RESULTS)),
  given: (A, result) => ({
    sum: A.sum(TABLE.map((vote) => vote[result])),
    last: A.of(TABLE.at(-1)?.[result] ?? 0),
    printed: A.of(AVERAGE[result]),
  }),
  relation: ({ sum, printed }) => [equal(sum.over(3), printed)],
  mutants: {
    '1.97/3 for both': ({ sum }, A) => [equal(sum.over(3), A.of(Rational.of('1.97').over(3)))],
    'the last model alone': ({ last, printed }) => [equal(last, printed)],
    'the sum, not the mean': ({ sum, printed }) => [equal(sum, printed)],
  },
  notes: 'Both columns of the table, exactly: the sums are not rounded.',
});
