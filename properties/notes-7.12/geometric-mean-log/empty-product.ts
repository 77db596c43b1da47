import { claim, equal } from 'corrigenda';
import { positiveNumbers, rootsOf } from '../_roots.ts';

export default claim({
  statement: String.raw`\sqrt[k]{\prod_i^k x_i} = (1)^{\frac{1}{k}}`,
  source: 'notes-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: positiveNumbers,
  given: rootsOf,
  relation: ({ root, product }, A) => [equal(root(product), root(A.of(1)))],
  mutants: {
    'the empty product is 0': ({ root, product }, A) => [equal(root(product), root(A.of(0)))],
    'twice the root': ({ root, product }, A) => [equal(root(product).times(2), root(A.of(1)))],
  },
  notes: 'The product in the middle, printed without x_i, read literally as a product of nothing.',
});
