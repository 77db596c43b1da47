import { claim, equal } from 'corrigenda';
import { entry, root } from '../_derivation.ts';
import { exponentialOfTheMean, withoutBias } from '../_steps.ts';

export default claim({
  ...exponentialOfTheMean,
  statement: String.raw`\sqrt[2^n]{\prod_{d} \exp (W_{y,:}^\top(d \odot v) + b_y)} = \exp \Big(\frac{1}{2^n} \Big(\sum_{d} W_{y,:}^\top(d \odot v)\Big) + b_y\Big)`,
  source: 'windmissing-7.12',
  kind: 'derivation',
  standing: 'reading',
  relation: (of, A) =>
    of.classes.map((y) =>
      equal(
        root(A, of.exponentials(y)),
        of.power(withoutBias(of, A, y).over(of.masks.length).plus(entry(of.kase.model.biases, y))),
        `class ${y}`,
      ),
    ),
  notes:
    'The print leaves open whether the bias stands under the sum; here it does not. The values are the same.',
});
