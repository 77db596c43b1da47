import { below, claim, filter } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { members } from '../_bounds.ts';

export default claim({
  statement: String.raw`\frac{V|1-2E|}{1-2V} < \frac{E(1-E)|1-2E|}{1-2V} \quad \text{if } O \text{ has a value strictly between } 0 \text{ and } 1 \text{ and } E \ne \tfrac12`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: filter(
    attackedLaws(),
    ({ outputs }) => outputs.some((O) => O.sign() !== 0 && !O.equals(1)),
    'not all of them 0 or 1',
  ),
  given: members,
  assuming: ({ E }, A) => [below(A.of(0), E.minus('1/2').abs())],
  relation: ({ first, second }) => [below(first, second)],
  mutants: {
    'a thousandth less on the right': ({ first, second }) => [
      below(first, second.times('999/1000')),
    ],
    'the sides exchanged': ({ first, second }) => [below(second, first)],
    'half of the third member': ({ first, third }) => [below(first, third.over(4))],
  },
  notes: 'No other variables attain it, but for those with E = ½, for which both members are 0.',
});
