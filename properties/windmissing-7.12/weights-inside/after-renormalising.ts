import { claim, equal } from 'corrigenda';
import { countedDistributions } from '../_copies.ts';
import { entry } from '../_derivation.ts';
import { candidates } from '../_weighted.ts';

export default claim({
  statement: String.raw`\frac{\tilde p(y)}{\sum_{y'} \tilde p(y')} \text{ is the same with } p(\mu) \text{ inside the root, for the uniform law}`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: countedDistributions(true),
  given: candidates,
  relation: ({ inside, over, plain }) => {
    const right = over(inside());
    return over(plain()).map((p, y) => equal(p, entry(right, y), `class ${y}`));
  },
  mutants: {
    'not renormalised': ({ plain, inside }) => {
      const right = inside();
      return plain().map((p, y) => equal(p, entry(right, y)));
    },
    'against the arithmetic mean': ({ arithmetic, inside, over }) => {
      const right = over(inside());
      return arithmetic().map((p, y) => equal(p, entry(right, y)));
    },
  },
  notes:
    'The note says that p(μ) is not inside the root because the law is taken to be uniform. Read of the renormalised distribution, in which the factors cancel.',
});
