import { claim, equal } from 'corrigenda';
import { exponentials, threeExponents } from '../_three-exponents.ts';

export default claim({
  statement: String.raw`\sqrt[n]{e^a e^b e^c} = \sqrt[n]{\exp{(a+b+c)}} = \exp{\frac{a+b+c}{n}}`,
  source: 'windmissing-7.12',
  kind: 'identity',
  domain: threeExponents,
  given: exponentials,
  relation: ({ n, sum, powers, root }, A) => [
    equal(root(A.product(powers)), root(sum.exp()), 'the first ='),
    equal(root(sum.exp()), sum.over(n).exp(), 'the second ='),
  ],
  mutants: {
    'the third root whatever n is': ({ sum, powers, root }, A) => [
      equal(root(A.product(powers)), sum.over(3).exp()),
    ],
    'a sum of exponentials': ({ sum, powers, root }, A) => [
      equal(root(A.sum(powers)), root(sum.exp())),
    ],
    'no root on the left': ({ n, sum, powers }, A) => [equal(A.product(powers), sum.over(n).exp())],
  },
  notes: 'Printed with n for the root and three factors; it holds for every n.',
});
