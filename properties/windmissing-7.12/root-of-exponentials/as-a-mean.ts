import { claim, equal } from 'corrigenda';
import { exponentials, threeExponents } from '../_three-exponents.ts';

export default claim({
  statement: String.raw`\sqrt[n]{e^a e^b e^c} = \exp{\frac{a+b+c}{3}}, \text{ the geometric mean of the three}`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'beyond',
  domain: threeExponents,
  given: exponentials,
  relation: ({ sum, powers, root }, A) => [equal(root(A.product(powers)), sum.over(3).exp())],
  mutants: {
    'half of the sum': ({ sum, powers, root }, A) => [
      equal(root(A.product(powers)), sum.over(2).exp()),
    ],
    'a sum of exponentials': ({ sum, powers, root }, A) => [
      equal(root(A.sum(powers)), sum.over(3).exp()),
    ],
  },
  notes:
    'What the line is for is the mean over all masks, in which n is the number of factors. With three factors the root is their geometric mean for n = 3 only.',
});
