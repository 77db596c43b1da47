import { claim, equal } from 'corrigenda';
import { root } from '../../windmissing-7.12/_derivation.ts';
import { exponentialOfTheMean } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...exponentialOfTheMean,
  statement: String.raw`\sqrt[2n]{\prod_{d} \exp(\mathbf{W}_y^\top(d\odot v)+b_y)} = \exp\Big(\frac{1}{2n}\exp\Big(\log\sum_{d} \big(W_y^\top(d\odot v)+b_y\big)\Big)\Big)`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  costly: true,
  relation: (of, A) =>
    of.classes.slice(0, 1).map((y) => {
      const sum = A.sum(of.exponents(y));
      const printed = of.power(
        sum
          .ln()
          .exp()
          .over(2 * of.n),
      );
      return equal(root(A, of.exponentials(y), 2 * of.n), printed, 'the first class');
    }),
  mutants: {
    '1/n for 1/(2n)': (of, A) =>
      of.classes
        .slice(0, 1)
        .map((y) =>
          equal(
            root(A, of.exponentials(y), 2 * of.n),
            of.power(A.sum(of.exponents(y)).ln().exp().over(of.n)),
          ),
        ),
    '1/2^n for 1/(2n)': (of, A) =>
      of.classes
        .slice(0, 1)
        .map((y) =>
          equal(
            root(A, of.exponentials(y), 2 * of.n),
            of.power(A.sum(of.exponents(y)).ln().exp().over(of.masks.length)),
          ),
        ),
  },
  notes:
    'The first class stands for any. The step from (7.64) as printed, with its 2n, to the first member: the exponential of a logarithm of the sum is the sum, so that the detour changes nothing; it has no value where the sum is not above 0, and such cases do not count. W without an index is read as the row W_y. The bias is read as standing under the sum.',
});
