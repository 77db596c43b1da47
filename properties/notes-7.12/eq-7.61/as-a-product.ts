import { claim, equal } from 'corrigenda';
import { root } from '../../windmissing-7.12/_derivation.ts';
import { softmaxFactors } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...softmaxFactors,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y|\mathbf{v}) = \tilde{P}_{\text{ensemble}}(y|\mathbf{v}) \sqrt[2^n]{\prod_{\mathbf{d}\in\{0,1\}^n} \mathrm{softmax}(\mathbf{W}^\top(\mathbf{d}\odot\mathbf{v})+\mathbf{b})_y}`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  costly: true,
  relation: (of, A) =>
    of.classes.map((y) =>
      equal(of.geometric(y), of.geometric(y).times(root(A, of.quotients(y))), `class ${y}`),
    ),
  mutants: {
    'the square of the root': (of, A) =>
      of.classes.map((y) => equal(of.geometric(y), root(A, of.quotients(y)).power(2))),
    'twice the product': (of, A) =>
      of.classes.map((y) =>
        equal(
          of.geometric(y),
          of
            .geometric(y)
            .times(2)
            .times(root(A, of.quotients(y)))
            .plus(1),
        ),
      ),
  },
  notes:
    'Printed without a relation between the two factors. Read as their product, in the place where (7.60) has P̃; the root would have to be 1.',
});
