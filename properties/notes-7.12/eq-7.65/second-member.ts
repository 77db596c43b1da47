import { claim, equal } from 'corrigenda';
import { exponentialOfTheMean } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...exponentialOfTheMean,
  statement: String.raw`\exp\Big(\frac{1}{2n}\exp\Big(\log\Big(\sum_{d} W_y^\top(d\odot v)+b_y\Big)\Big)\Big) = \exp\Big(\frac{1}{2n}\Big(\sum_{d} W_y^\top(d\odot v)+b_y\Big)\Big)`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  relation: (of, A) =>
    of.classes.slice(0, 1).map((y) => {
      const sum = A.sum(of.exponents(y));
      return equal(
        of.power(
          sum
            .ln()
            .exp()
            .over(2 * of.n),
        ),
        of.power(sum.over(2 * of.n)),
        'the first class',
      );
    }),
  mutants: {
    'the logarithm without the exponential': (of, A) =>
      of.classes.slice(0, 1).map((y) => {
        const sum = A.sum(of.exponents(y));
        return equal(of.power(sum.ln().over(2 * of.n)), of.power(sum.over(2 * of.n)));
      }),
    '1/2^n on the right': (of, A) =>
      of.classes.slice(0, 1).map((y) => {
        const sum = A.sum(of.exponents(y));
        return equal(
          of.power(
            sum
              .ln()
              .exp()
              .over(2 * of.n),
          ),
          of.power(sum.over(of.masks.length)),
        );
      }),
  },
  notes:
    'The first class stands for any. The "=" between the two members as printed. The left one has no value where the sum is not above 0; such cases do not count.',
});
