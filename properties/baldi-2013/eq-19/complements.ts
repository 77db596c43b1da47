import { claim, equal } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`\frac{E-V}{1-2V} + \frac{1-E-V}{1-2V} = 1`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: attackedLaws(),
  given: moments,
  relation: ({ E, V }, A) => {
    const under = A.of(1).minus(V.times(2));
    const complement = A.of(1).minus(E).minus(V);
    return [equal(E.minus(V).over(under).plus(complement.over(under)), A.of(1))];
  },
  mutants: {
    '1 − V below in the second': ({ E, V }, A) => {
      const first = E.minus(V).over(A.of(1).minus(V.times(2)));
      const second = A.of(1).minus(E).minus(V).over(A.of(1).minus(V));
      return [equal(first.plus(second), A.of(1))];
    },
    'without the denominators, the same for V = 0': ({ E, V }, A) => [
      equal(E.minus(V).plus(A.of(1).minus(E).minus(V)), A.of(1)),
    ],
  },
  notes: 'The two sides of (19) on the right add up to 1 exactly, as those on the left do.',
});
