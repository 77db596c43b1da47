import { claim, equal } from 'corrigenda';
import { halvedWeights } from '../../windmissing-7.12/_steps.ts';

export default claim({
  ...halvedWeights,
  statement: String.raw`\exp\Big(\frac{1}{2n}\sum_{d} \big(W_y^\top(d\odot v)+b_y\big)\Big) = \exp(\tfrac{1}{2}W_y^\top v+b_y)`,
  source: 'notes-7.12',
  kind: 'derivation',
  standing: 'reading',
  relation: (of, A) =>
    of.classes.map((y) =>
      equal(
        of.power(A.sum(of.exponents(y)).over(2 * of.n)),
        of.power(of.total(y).over(2).plus(of.bias(y))),
        `class ${y}`,
      ),
    ),
  mutants: {
    'the full weights': (of, A) =>
      of.classes.map((y) =>
        equal(
          of.power(A.sum(of.exponents(y)).over(2 * of.n)),
          of.power(of.total(y).plus(of.bias(y))),
        ),
      ),
    'no denominator': (of, A) =>
      of.classes.map((y) =>
        equal(of.power(A.sum(of.exponents(y))), of.power(of.total(y).over(2).plus(of.bias(y)))),
      ),
  },
  notes:
    'Printed without a relation. Read as equal to (7.65) as printed, with its 2n: only (7.65) with 2^n leads here.',
});
