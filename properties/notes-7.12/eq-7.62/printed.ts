import { claim, equal } from 'corrigenda';
import { root } from '../../windmissing-7.12/_derivation.ts';
import { quotientsOfExponentials } from '../../windmissing-7.12/_steps.ts';
import { cleared, primedNumerator } from '../_primed.ts';

export default claim({
  ...quotientsOfExponentials,
  statement: String.raw`\tilde{P}_{\text{ensemble}}(y|\mathbf{v}) = \sqrt[2^n]{\prod_{\mathbf{d}} \frac{\exp(\mathbf{W}_{y'}^\top(\mathbf{d} \odot\mathbf{v})+b_y)}{\sum_{y'}\exp(\mathbf{W}_{y'}^\top(\mathbf{d}\odot\mathbf{v})+b_{y'})}} \text{ for every class } y'`,
  source: 'notes-7.12',
  kind: 'derivation',
  costly: true,
  relation: (of, A) =>
    of.classes.flatMap((y) =>
      of.classes.map((other) =>
        equal(
          cleared(of, A, y),
          primedNumerator(of, A, y, other),
          `y is class ${y}, y′ is class ${other}`,
        ),
      ),
    ),
  mutants: {
    'b_{y′} with W_{y′}': (of, A) =>
      of.classes.flatMap((y) =>
        of.classes.map((other) => equal(cleared(of, A, y), root(A, of.exponentials(other)))),
      ),
    'one more': (of, A) =>
      of.classes.map((y) => equal(cleared(of, A, y).plus(1), primedNumerator(of, A, y, y))),
  },
  notes:
    'Printed without a relation, read with the "=" of (7.60), and with y′ beside W and b for an index below them. Both sides are taken times the root of the product of the sums below, which both have. The numerator has W_{y′} but b_y. Its y′ is outside the sum below, so that nothing binds it: read as any class. With y for y′ it is the equation of the book, and the next line has W_y there.',
});
