import { claim, equal } from 'corrigenda';
import { odds, proportional } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...proportional,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y=y|v) \propto \exp\Big(\frac{1}{2^n}\sum_{d} \big(W_y^\top(d\odot v)+b_y\big)\Big)`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'correction',
  costly: true,
  relation: odds((of, A, y) =>
    equal(
      of.geometric(y).over(of.geometric(0)),
      of.power(
        A.sum(of.exponents(y))
          .minus(A.sum(of.exponents(0)))
          .over(of.masks.length),
      ),
      `class ${y} against class 0`,
    ),
  ),
  mutants: {
    '2n for 2^n': odds((of, A, y) =>
      equal(
        of.geometric(y).over(of.geometric(0)),
        of.power(
          A.sum(of.exponents(y))
            .minus(A.sum(of.exponents(0)))
            .over(2 * of.n),
        ),
      ),
    ),
    'the bias left out': odds((of, _A, y) =>
      equal(
        of.geometric(y).over(of.geometric(0)),
        of.power(of.total(y).minus(of.total(0)).over(2)),
      ),
    ),
  },
});
