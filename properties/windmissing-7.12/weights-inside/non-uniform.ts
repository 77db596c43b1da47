import { claim, equal } from 'corrigenda';
import { countedDistributions } from '../_copies.ts';
import { entry } from '../_derivation.ts';
import { candidates } from '../_weighted.ts';

export default claim({
  statement: String.raw`\frac{\tilde p(y)}{\sum_{y'} \tilde p(y')} \text{ with } \tilde p(y) = \sqrt[2^d]{\prod_\mu p(\mu)\,p(y \mid x, \mu)} \text{ for any law } p(\mu)`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'beyond',
  domain: countedDistributions(false),
  given: candidates,
  relation: ({ counted, inside, over }) => {
    const right = over(inside());
    return over(counted()).map((p, y) => equal(p, entry(right, y), `class ${y}`));
  },
  mutants: {
    'the classes turned by one': ({ counted, inside, over }) => {
      const right = over(inside());
      return over(counted()).map((p, y) => equal(p, entry(right, (y + 1) % right.length)));
    },
    'half of it': ({ counted, inside, over }) => {
      const right = over(inside());
      return over(counted()).map((p, y) => equal(p, entry(right, y).over(2)));
    },
  },
  notes:
    'What the question and its answer suggest for a law that is not uniform. The factors p(μ) do not depend on y and cancel, so that the law has no effect.',
});
