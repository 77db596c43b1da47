import { claim, equal } from 'corrigenda';
import { root } from '../../windmissing-7.12/_derivation.ts';
import { quotientOfRoots } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...quotientOfRoots,
  statement: String.raw`\tilde{P}_{\mathrm{ensemble}}(y \mid \mathbf{v}) = \tilde{P}_{\mathrm{ensemble}}(y \mid \mathbf{v}) \frac{\sqrt[2^n]{\prod_{\mathbf{d}} \exp(\mathbf{W}_{y}^{\top}(\mathbf{d}\odot \mathbf{v}) + b_y)}}{\sqrt[2^n]{\prod_{\mathbf{d}} \sum_{y'} \exp(\mathbf{W}_{y'}^{\top}(\mathbf{d}\odot \mathbf{v}) + b_{y'})}}`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  costly: true,
  relation: (of, A) =>
    of.classes.map((y) =>
      equal(
        of.geometric(y),
        of
          .geometric(y)
          .times(root(A, of.exponentials(y)))
          .over(root(A, of.sums())),
        `class ${y}`,
      ),
    ),
  mutants: {
    'without the quotient below': (of, A) =>
      of.classes.map((y) => equal(of.geometric(y), of.geometric(y).times(root(A, of.sums())))),
    'the roots exchanged': (of, A) =>
      of.classes.map((y) =>
        equal(of.geometric(y), root(A, of.sums()).over(root(A, of.exponentials(y)))),
      ),
  },
  notes:
    'Printed without a relation between the two factors. Read as their product; the quotient would have to be 1.',
});
