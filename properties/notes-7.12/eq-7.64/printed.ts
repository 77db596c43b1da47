import { claim, equal } from 'corrigenda';
import { root } from '../../windmissing-7.12/_derivation.ts';
import { odds, proportional } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...proportional,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y=y|v) \propto \sqrt[2n]{\prod_{d \in \{0,1\}^n} \exp(\mathbf{W}_y^\top(d\odot v)+b_y)}`,
  source: 'notes-7.12',
  kind: 'derivation',
  relation: odds((of, A, y) =>
    equal(
      of.geometric(y).over(of.geometric(0)),
      root(A, of.against(y, 0), 2 * of.n),
      `class ${y} against class 0`,
    ),
  ),
  mutants: {
    'the n-th root': odds((of, A, y) =>
      equal(of.geometric(y).over(of.geometric(0)), root(A, of.against(y, 0), of.n)),
    ),
    'no root': odds((of, A, y) =>
      equal(of.geometric(y).over(of.geometric(0)), A.product(of.against(y, 0))),
    ),
  },
  notes:
    'The index of the root is 2n, where the lines (7.59) to (7.63) before it have 2^n; the two are the same for one and two units only.',
});
