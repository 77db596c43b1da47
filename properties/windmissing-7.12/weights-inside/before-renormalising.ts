import { claim, equal } from 'corrigenda';
import { countedDistributions } from '../_copies.ts';
import { entry } from '../_derivation.ts';
import { candidates } from '../_weighted.ts';

export default claim({
  statement: String.raw`\sqrt[2^d]{\prod_\mu p(y \mid x, \mu)} = \sqrt[2^d]{\prod_\mu p(\mu)\,p(y \mid x, \mu)} \text{ for the uniform law}`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: countedDistributions(true),
  given: candidates,
  relation: ({ inside, plain }) => {
    const right = inside();
    return plain().map((p, y) => equal(p, entry(right, y), `class ${y}`));
  },
  mutants: {
    'the classes turned by one': ({ inside, plain }) => {
      const right = inside();
      return plain().map((p, y) => equal(p, entry(right, (y + 1) % right.length)));
    },
    'half of it': ({ inside, plain }) => {
      const right = inside();
      return plain().map((p, y) => equal(p, entry(right, y).over(2)));
    },
  },
  notes:
    'The note says that p(μ) is not inside the root because the law is taken to be uniform. Read of p̃ itself; the factors 2^−d then make it smaller by 2^−d.',
});
