import { claim, equal } from 'corrigenda';
import { positiveNumbers, rootsOf } from '../_roots.ts';

export default claim({
  statement: String.raw`\sqrt[k]{\prod_i^k x_i} = \Big(\prod_i^k x_i\Big)^{\frac{1}{k}} = \exp\Big(\frac{1}{k}\sum_i\log x_i\Big)`,
  source: 'notes-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: positiveNumbers,
  given: rootsOf,
  costly: true,
  relation: ({ root, product, powers, meanLog }) => [
    equal(root(product), powers, 'the first ='),
    equal(powers, meanLog().exp(), 'the second ='),
  ],
  mutants: {
    'the logarithm of the mean': ({ root, product, values, k }, A) => [
      equal(root(product), A.sum(values).over(k)),
    ],
    'the sum of the logarithms, not the mean': ({ root, product }) => [
      equal(root(product), product),
    ],
  },
  notes:
    'The product in the middle is printed without x_i; read as the product on the left: a slip of typography, as are the limits of product and sum. For x_i above 0, which the formula needs and does not say. Of the k-th powers of both sides of the first "=", each is the product.',
});
