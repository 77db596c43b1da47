import { claim, equal } from 'corrigenda';
import { root } from '../../windmissing-7.12/_derivation.ts';
import { exponentialOfTheMean, withoutBias } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...exponentialOfTheMean,
  statement: String.raw`\sqrt[2n]{\prod_{d} \exp(\mathbf{W}_y^\top(d\odot v)+b_y)} = \exp\Big(\frac{1}{2n}\exp\Big(\log\Big(\Big(\sum_{d} W_y^\top(d\odot v)\Big)+b_y\Big)\Big)\Big)`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  costly: true,
  relation: (of, A) =>
    of.classes.slice(0, 1).map((y) => {
      const sum = withoutBias(of, A, y).plus(of.bias(y));
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
            of.power(withoutBias(of, A, y).plus(of.bias(y)).ln().exp().over(of.n)),
          ),
        ),
    'no detour by the logarithm': (of, A) =>
      of.classes.slice(0, 1).map((y) =>
        equal(
          root(A, of.exponentials(y), 2 * of.n),
          of.power(
            withoutBias(of, A, y)
              .plus(of.bias(y))
              .exp()
              .over(2 * of.n),
          ),
        ),
      ),
  },
  notes:
    'The first class stands for any. The same step with the bias read as standing outside the sum over the masks: it is then counted once where the product has it 2^n times.',
});
