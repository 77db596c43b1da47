import { claim, equal, list, rational, record, union } from 'corrigenda';
import { entry, renormalised } from '../_derivation.ts';

const value = rational({ min: 0, max: 10, maxDenominator: 60, excluding: [0] });
const factor = rational({ min: -20, max: 20, maxDenominator: 20, excluding: [0] });

export default claim({
  statement: String.raw`\frac{c\,\tilde p(y)}{\sum_{y'} c\,\tilde p(y')} = \frac{\tilde p(y)}{\sum_{y'} \tilde p(y')} \text{ for } c \ne 0 \text{ that does not depend on } y`,
  source: 'windmissing-7.12',
  kind: 'identity',
  domain: union(
    [2, 3, 4, 5].map((k) =>
      record({
        values: list(value, { min: k, max: k }),
        factors: list(factor, { min: k, max: k }),
      }),
    ),
  ),
  given: (A, { values, factors }) => {
    const plain = values.map((x) => A.of(x));
    return {
      plain,
      scaled: plain.map((x) => x.times(entry(factors, 0))),
      // A factor for each class, which the sentence excludes.
      unequal: plain.map((x, y) => x.times(entry(factors, y))),
      shifted: plain.map((x) => x.plus(entry(factors, 0))),
    };
  },
  relation: ({ plain, scaled }, A) => {
    const [left, right] = [renormalised(A, scaled), renormalised(A, plain)];
    return left.map((x, y) => equal(x, entry(right, y), `class ${y}`));
  },
  mutants: {
    'a factor for each class': ({ plain, unequal }, A) => {
      const [left, right] = [renormalised(A, unequal), renormalised(A, plain)];
      return left.map((x, y) => equal(x, entry(right, y)));
    },
    'a term for the factor': ({ plain, shifted }, A) => {
      const [left, right] = [renormalised(A, shifted), renormalised(A, plain)];
      return left.map((x, y) => equal(x, entry(right, y)));
    },
  },
  notes:
    'The sentence before (7.64) with its note, for 2 to 5 classes and factors of either sign. That the denominator of (7.63) is such a factor is part of (7.64).',
});
