import { claim, equal } from 'corrigenda';
import { odds, proportional } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...proportional,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y=y|v) \propto \exp(\tfrac{1}{2} W_y^\top v+b_y)`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  costly: true,
  relation: odds((of, _A, y) =>
    equal(
      of.geometric(y).over(of.geometric(0)),
      of.power(of.total(y).minus(of.total(0)).over(2).plus(of.bias(y)).minus(of.bias(0))),
      `class ${y} against class 0`,
    ),
  ),
  mutants: {
    'the biases halved as well': odds((of, _A, y) =>
      equal(
        of.geometric(y).over(of.geometric(0)),
        of.power(of.total(y).minus(of.total(0)).plus(of.bias(y)).minus(of.bias(0)).over(2)),
      ),
    ),
    'the full weights': odds((of, _A, y) =>
      equal(
        of.geometric(y).over(of.geometric(0)),
        of.power(of.total(y).minus(of.total(0)).plus(of.bias(y)).minus(of.bias(0))),
      ),
    ),
  },
  notes:
    'Printed without a relation. Read as what P̃ is proportional to, which ends the derivation of the book; W without an index is the row W_y.',
});
