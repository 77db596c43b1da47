import { below, choice, claim, equal, finite } from 'corrigenda';
import { AVERAGE, other, TABLE } from '../_votes.ts';
import type { Vote } from '../_votes.ts';

const LINES: readonly Vote[] = [...TABLE, AVERAGE];

export default claim({
  statement: String.raw`\text{each result is the more probable one; two of three models say False, their mean says True}`,
  source: 'windmissing-7.12',
  kind: 'example',
  domain: finite(choice(0, 1, 2, 3)),
  given: (A, line) => {
    const vote = LINES[line] ?? AVERAGE;
    return {
      chosen: A.of(vote[vote.result]),
      rejected: A.of(vote[other(vote.result)]),
      yes: A.of(vote.True),
      no: A.of(vote.False),
      total: A.of(vote.True.plus(vote.False)),
      votes: A.of(TABLE.filter(({ result }) => result === 'False').length),
    };
  },
  relation: ({ chosen, rejected, total, votes }, A) => [
    below(rejected, chosen, 'the result of the line'),
    equal(total, A.of(1), 'the line adds up to 1'),
    equal(votes, A.of(2), 'votes for False'),
  ],
  mutants: {
    'False in every line': ({ yes, no }) => [below(yes, no)],
    'True in every line': ({ yes, no }) => [below(no, yes)],
    'all say False': ({ votes }, A) => [equal(votes, A.of(3))],
  },
  notes: 'The lines of the table in their order, the mean last.',
});
