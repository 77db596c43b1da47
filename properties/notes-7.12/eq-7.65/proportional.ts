import { claim, equal } from 'corrigenda';
import { odds, proportional } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...proportional,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y=y|v) \propto \exp\Big(\frac{1}{2n}\sum_{d} \big(W_y^\top(d\odot v)+b_y\big)\Big)`,
  source: 'notes-7.12',
  kind: 'derivation',
  relation: odds((of, A, y) =>
    equal(
      of.geometric(y).over(of.geometric(0)),
      of.power(
        A.sum(of.exponents(y))
          .minus(A.sum(of.exponents(0)))
          .over(2 * of.n),
      ),
      `class ${y} against class 0`,
    ),
  ),
  mutants: {
    'no denominator': odds((of, A, y) =>
      equal(
        of.geometric(y).over(of.geometric(0)),
        of.power(A.sum(of.exponents(y)).minus(A.sum(of.exponents(0)))),
      ),
    ),
    'n for 2n': odds((of, A, y) =>
      equal(
        of.geometric(y).over(of.geometric(0)),
        of.power(
          A.sum(of.exponents(y))
            .minus(A.sum(of.exponents(0)))
            .over(of.n),
        ),
      ),
    ),
  },
  notes:
    'What (7.65) says of P̃ as a member of the chain from (7.64) to (7.66): the sum over 2^n masks is divided by 2n. The bias is read as standing under the sum, without which the step from (7.64) fails as well.',
});
