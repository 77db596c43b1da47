import { claim, equal } from 'corrigenda';
import { countedDistributions } from '../_copies.ts';
import { entry } from '../_derivation.ts';
import { candidates } from '../_weighted.ts';

export default claim({
  statement: String.raw`\frac{\tilde p(y)}{\sum_{y'} \tilde p(y')} \text{ is the same with and without } p(\mu) \text{ inside the root, for any law } p(\mu)`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'beyond',
  domain: countedDistributions(false),
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
    'Factors inside the root cancel whatever the law is: they cannot be what makes the mean weighted.',
});
